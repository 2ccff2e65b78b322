import { calendarDate } from '@/lib/calendar/date'
import type { CalendarDate } from '@/lib/calendar/date'

export const RECESS_NAMES = ['zomerreces', 'herfstreces', 'kerstreces', 'voorjaarsreces', 'meireces'] as const
export type RecessName = (typeof RECESS_NAMES)[number]

/** One recess of the Kamer, first and last day included. */
export type Recess = { name: RecessName; first: CalendarDate; last: CalendarDate }

/** The recesses a beheerder has entered; a year that is not in it gets the usual days. */
export type RecessCalendar = readonly Recess[]

/**
 * The recess that starts in `year`: as entered, else on its usual days (domain.md 2.1: the day before the zomerreces is 1 July, before the kerstreces 20 December).
 * @example recessIn([], 'zomerreces', 2026).first // '2026-07-02'
 */
export function recessIn(calendar: RecessCalendar, name: RecessName, year: number): Recess {
  const entered = calendar.find((recess) => recess.name === name && recess.first.startsWith(`${year}-`))
  return entered ?? usualRecess(name, year)
}

/** The recesses of a year on their usual days, for a beheerder to start from. */
export function usualRecesses(year: number): Recess[] {
  return RECESS_NAMES.map((name) => usualRecess(name, year))
}

function usualRecess(name: RecessName, year: number): Recess {
  const { first, last } = USUAL_DAYS[name]
  const firstDay = calendarDate(year, first[0], first[1])
  const lastDay = calendarDate(last[0] < first[0] ? year + 1 : year, last[0], last[1])
  if (!firstDay || !lastDay) throw new Error(`no ${name} in ${year}`)
  return { name, first: firstDay, last: lastDay }
}

/** Month and day. */
const USUAL_DAYS: Record<RecessName, { first: [number, number]; last: [number, number] }> = {
  zomerreces: { first: [7, 2], last: [8, 31] },
  herfstreces: { first: [10, 17], last: [10, 25] },
  kerstreces: { first: [12, 21], last: [1, 11] },
  voorjaarsreces: { first: [2, 14], last: [2, 22] },
  meireces: { first: [4, 25], last: [5, 10] },
}
