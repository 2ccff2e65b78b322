import { getISOWeek } from 'date-fns'
import { addDays, addMonths, calendarDate, lastOfMonth, partsOf, toLocal, weekday } from '@/lib/calendar/date'
import type { CalendarDate } from '@/lib/calendar/date'

/** A month by its first day. */
export type Month = CalendarDate

/** The month that an address names ("2026-12"), or null. @example readMonth('2026-13') // null */
export function readMonth(text: string): Month | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text)
  return match ? calendarDate(Number(match[1]), Number(match[2]), 1) : null
}

/** The month as an address names it. @example monthKey(day('2026-12-01')) // '2026-12' */
export function monthKey(month: CalendarDate): string {
  return month.slice(0, 7)
}

/** The month of a day. */
export function monthOf(date: CalendarDate): Month {
  return addDays(date, 1 - partsOf(date).day)
}

/** @example monthAfter(day('2026-12-01'), -1) // '2026-11-01' */
export function monthAfter(month: Month, months: number): Month {
  return addMonths(month, months)
}

/** The weeks that a month touches, each from Monday to Sunday, with the days of its neighbours. */
export function weeksOf(month: Month): CalendarDate[][] {
  const { year, month: number } = partsOf(month)
  const last = lastOfMonth(year, number)
  const weeks: CalendarDate[][] = []
  for (let monday = addDays(month, -((weekday(month) + 6) % 7)); monday <= last; monday = addDays(monday, 7))
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days)))
  return weeks
}

/** The number of the week as Dutch calendars count it. @example weekNumber(day('2027-01-01')) // 53 */
export function weekNumber(date: CalendarDate): number {
  return getISOWeek(toLocal(date))
}
