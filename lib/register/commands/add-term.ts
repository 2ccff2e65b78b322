import { dayOf, toDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import type { Transaction } from '@/lib/db/transaction'

/** A new term of an item: the words, the last day they allow, and why and in which letter it replaced the one before. */
export type NewTerm = {
  words: string
  by: CalendarDate | null
  reason: string | null
  letter: string | null
  since: CalendarDate
  reportId?: string
}

type Termed = { id: string; termBy: Date | null; terms: readonly { order: number }[] }

/** Adds the row of a new term; the item's own columns are set by the caller in the same transaction. */
export async function addTerm(tx: Transaction, item: Termed, term: NewTerm): Promise<void> {
  await tx.term.create({ data: termRowAfter(item, term) })
}

/** The row of a new term, after the ones that the item has. */
export function termRowAfter(item: Termed, term: NewTerm) {
  const previousBy = dayOf(item.termBy)
  return {
    itemId: item.id,
    order: (item.terms.at(-1)?.order ?? 0) + 1,
    words: term.words,
    by: term.by ? toDatabaseDate(term.by) : null,
    previousBy: previousBy ? toDatabaseDate(previousBy) : null,
    reason: term.reason,
    letter: term.letter,
    reportId: term.reportId ?? null,
    since: toDatabaseDate(term.since),
  }
}
