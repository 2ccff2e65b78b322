import { addDays, type CalendarDate } from '@/lib/calendar/date'
import { formatLongDay } from '@/lib/calendar/format'
import { plannedDay } from './preparation'
import type { ExampleItem, ExampleTerm } from './types'

/** A new day counted from today, `withReport` for the day of the report in preparation, or words without a day. */
type NewTerm = { inDays: number } | { withReport: true } | { words: string }
type FollowUp = { items: readonly string[]; decidedDaysAgo: number; reason: string; term: NewTerm }

const LATER_THAN_THOUGHT = 'Voorbeeld: de stukken komen later dan gedacht.'
const WITH_THE_REPORT = 'Voorbeeld: gaat mee met het eerstvolgende halfjaarbericht.'
const NOTHING_AGREED = 'Voorbeeld: er is nog geen nieuwe termijn afgesproken.'

/**
 * What the invented office did with the terms of the annexes, so that on every day something is te laat, something is soon due
 * and something has no term. None of these moves was ever told in a letter; every reason begins with "Voorbeeld".
 */
export const FOLLOW_UPS: readonly FollowUp[] = [
  {
    items: ['2022-1-005', '2022-1-032'],
    decidedDaysAgo: 300,
    reason: NOTHING_AGREED,
    term: { words: 'te zijner tijd' },
  },
  { items: ['2022-1-009'], decidedDaysAgo: 260, reason: LATER_THAN_THOUGHT, term: { inDays: -130 } },
  { items: ['2022-1-009'], decidedDaysAgo: 135, reason: LATER_THAN_THOUGHT, term: { inDays: -12 } },
  { items: ['2022-1-027'], decidedDaysAgo: 190, reason: LATER_THAN_THOUGHT, term: { inDays: -33 } },
  { items: ['2025-2-022'], decidedDaysAgo: 150, reason: LATER_THAN_THOUGHT, term: { inDays: -58 } },
  { items: ['2025-2-045'], decidedDaysAgo: 120, reason: LATER_THAN_THOUGHT, term: { inDays: -19 } },
  { items: ['2025-2-019'], decidedDaysAgo: 110, reason: LATER_THAN_THOUGHT, term: { inDays: -5 } },
  { items: ['2025-2-026'], decidedDaysAgo: 100, reason: LATER_THAN_THOUGHT, term: { inDays: -2 } },
  { items: ['2025-2-013'], decidedDaysAgo: 90, reason: LATER_THAN_THOUGHT, term: { inDays: 5 } },
  { items: ['2022-1-012'], decidedDaysAgo: 80, reason: LATER_THAN_THOUGHT, term: { inDays: 9 } },
  { items: ['2025-2-030'], decidedDaysAgo: 40, reason: LATER_THAN_THOUGHT, term: { inDays: 15 } },
  {
    items: ['2025-2-017', '2025-2-018', '2025-2-020'],
    decidedDaysAgo: 30,
    reason: WITH_THE_REPORT,
    term: { withReport: true },
  },
  { items: ['2022-1-033', '2022-1-034'], decidedDaysAgo: 25, reason: WITH_THE_REPORT, term: { withReport: true } },
]

/** An item that the invented office let lapse, with its reason. */
export const LAPSED: Readonly<Record<string, string>> = {
  '2022-1-030': 'Voorbeeld: gaat op in de motie-Azarkan (29628-1036), die hetzelfde vraagt en open blijft.',
}

/** The terms of an item with the invented moves behind the real ones. */
export function termsToday(item: ExampleItem, today: CalendarDate): readonly ExampleTerm[] {
  const moves = FOLLOW_UPS.filter((followUp) => followUp.items.includes(item.key))
  return [...item.terms, ...moves.map((followUp) => termOf(followUp, today))]
}

function termOf({ decidedDaysAgo, reason, term }: FollowUp, today: CalendarDate): ExampleTerm {
  const by = dayOf(term, today)
  return {
    words: by ? formatLongDay(by) : 'words' in term ? term.words : '',
    by,
    since: addDays(today, -decidedDaysAgo),
    reason,
    letter: null,
    report: null,
    invented: true,
  }
}

function dayOf(term: NewTerm, today: CalendarDate): CalendarDate | null {
  if ('inDays' in term) return addDays(today, term.inDays)
  return 'withReport' in term ? plannedDay(today) : null
}
