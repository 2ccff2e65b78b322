import { may, type Actor } from '@/lib/auth/actor'
import { fromDatabaseDate, toDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { today } from '@/lib/calendar/now'
import { readTerm, type TermContext } from '@/lib/calendar/term'
import { recessCalendar } from '@/lib/people/recess'
import type { Transaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'
import {
  changeItem,
  notAllowed,
  type Changed,
  type ItemChange,
  type StoredItem,
} from '@/lib/register/commands/change-item'
import type { MoveTermInput } from '@/lib/register/schema'

/**
 * Gives an item a new term. The day is the one the person chose, else the last day that the words allow; words that name
 * no day ("zo spoedig mogelijk") leave the item zonder termijn. A day moved without a letter is kept as a silent slip.
 */
export async function moveTerm(actor: Actor, input: MoveTermInput): Promise<Outcome<Changed>> {
  if (!may(actor, 'item.change')) return notAllowed()
  const context = { printed: today(), recess: await recessCalendar() }
  return changeItem(actor, 'item.change', 'moveTerm', input, movingTerm(input, context))
}

/** The decision of `moveTerm`; the words are counted from `context.printed`, which is the day of the new term as well. */
export function movingTerm(input: Omit<MoveTermInput, 'id' | 'version'>, context: TermContext): ItemChange['decide'] {
  return (item) => {
    const by = input.by ?? readTerm(input.words, context)?.by ?? null
    const previous = currentTerm(item)
    if (previous.words === input.words && previous.by === by)
      return refused('same-term', 'Dit is al de termijn. Er is niets gewijzigd.')
    return done({
      data: { termWords: input.words, termBy: by ? toDatabaseDate(by) : null },
      beside: (tx: Transaction) =>
        addTerm(tx, item, {
          words: input.words,
          by,
          reason: input.reason,
          letter: input.letter,
          since: context.printed,
        }),
      before: { termijn: previous.words, tot: previous.by },
      after: { termijn: input.words, tot: by, brief: input.letter },
      reason: input.reason,
    })
  }
}

export type NewTerm = {
  words: string
  by: CalendarDate | null
  reason: string | null
  letter: string | null
  since: CalendarDate
  reportId?: string
}

/** Adds the row of a new term; the item's own columns are set by the caller in the same transaction. */
export async function addTerm(tx: Transaction, item: StoredItem, term: NewTerm): Promise<void> {
  const last = item.terms.at(-1)
  const previousBy = currentTerm(item).by
  await tx.term.create({
    data: {
      itemId: item.id,
      order: (last?.order ?? 0) + 1,
      words: term.words,
      by: term.by ? toDatabaseDate(term.by) : null,
      previousBy: previousBy ? toDatabaseDate(previousBy) : null,
      reason: term.reason,
      letter: term.letter,
      reportId: term.reportId ?? null,
      since: toDatabaseDate(term.since),
    },
  })
}

function currentTerm(item: StoredItem): { words: string | null; by: CalendarDate | null } {
  return { words: item.termWords, by: item.termBy ? fromDatabaseDate(item.termBy) : null }
}
