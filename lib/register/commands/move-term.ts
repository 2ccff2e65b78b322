import { may, type Actor } from '@/lib/auth/actor'
import { dayOf, toDatabaseDate } from '@/lib/calendar/date'
import { today } from '@/lib/calendar/now'
import { readTerm } from '@/lib/calendar/term'
import type { TermContext } from '@/lib/calendar/term-context'
import { done, refused, type Outcome } from '@/lib/outcome'
import { recessCalendar } from '@/lib/people/recess'
import { changeItem, notAllowed } from '@/lib/register/commands/change-item'
import type { Changed, Decide } from '@/lib/register/commands/change-items'
import type { MoveTermInput, WithoutHandle } from '@/lib/register/schema'

/**
 * Gives an item a new term. The day is the one the person chose, else the last day that the words allow; words that name
 * no day ("zo spoedig mogelijk") leave the item zonder termijn. A day moved without a letter is kept as a silent slip.
 */
export async function moveTerm(actor: Actor, input: MoveTermInput): Promise<Outcome<Changed>> {
  if (!may(actor, 'item.change')) return notAllowed()
  return changeItem(actor, 'item.change', 'moveTerm', input, movingTerm(input, await termContext()))
}

/** Words of a term are read as of today, with the recesses that a beheerder keeps. */
export async function termContext(): Promise<TermContext> {
  return { printed: today(), recess: await recessCalendar() }
}

export function movingTerm(input: WithoutHandle<MoveTermInput>, context: TermContext): Decide {
  const { words, reason, letter } = input
  const by = input.by ?? readTerm(words, context)?.by ?? null
  return (item) => {
    const previousBy = dayOf(item.termBy)
    if (item.termWords === words && previousBy === by)
      return refused('same-term', 'Dit is al de termijn. Er is niets gewijzigd.')
    return done({
      data: { termWords: words, termBy: by ? toDatabaseDate(by) : null },
      term: { words, by, reason, letter, since: context.printed },
      before: { termijn: item.termWords, tot: previousBy },
      after: { termijn: words, tot: by, brief: letter },
      reason,
    })
  }
}
