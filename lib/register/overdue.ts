import { addDays, daysBetween, type CalendarDate } from '@/lib/calendar/date'
import { isOpen, type MoveSubject } from '@/lib/register/moves'

export type Timed = MoveSubject & { termBy: CalendarDate | null }

/** Days before its term that an item counts as *binnenkort*. */
export const SOON_DAYS = 30

/** Where an item stands in time; computed from the term and today, never stored. */
export type Timing = 'overdue' | 'soon' | 'later' | 'noTerm' | 'closed'

/** @example timingOf({ kind: 'motie', status: 'lopend', motionState: 'aangenomen', termBy: null }, today) // 'noTerm' */
export function timingOf(item: Timed, today: CalendarDate): Timing {
  if (!isOpen(item)) return 'closed'
  if (item.termBy === null) return 'noTerm'
  if (item.termBy < today) return 'overdue'
  return item.termBy <= addDays(today, SOON_DAYS) ? 'soon' : 'later'
}

/** Open, and the term has passed. An item without a term is never overdue; its SQL twin is in filter-sql.ts. */
export function isOverdue(item: Timed, today: CalendarDate): boolean {
  return timingOf(item, today) === 'overdue'
}

export type TermStep = { by: CalendarDate | null; letter: string | null; order: number }

/** How often a term was moved to a later day, over how many days together, and how often without a letter. */
export function slipsOf(terms: readonly TermStep[]): { times: number; days: number; silent: number } {
  const ordered = [...terms].sort((a, b) => a.order - b.order)
  const result = { times: 0, days: 0, silent: 0 }
  let previous: CalendarDate | null = null
  for (const term of ordered) {
    if (previous !== null && term.by !== null && term.by > previous) {
      result.times += 1
      result.days += daysBetween(previous, term.by)
      if (term.letter === null) result.silent += 1
    }
    if (term.by !== null) previous = term.by
  }
  return result
}
