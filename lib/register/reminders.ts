import { addDays, weekday, type CalendarDate } from '@/lib/calendar/date'

/** How many days before its term somebody hears of an item by mail; once it has passed, each Monday. */
export const REMINDER_DAYS = [30, 14, 7, 1] as const

/** @example remindedTerms(day('2026-06-01'))[3] // '2026-06-02' */
export function remindedTerms(today: CalendarDate): CalendarDate[] {
  return REMINDER_DAYS.map((days) => addDays(today, days))
}

const MONDAY = 1

/** The day of the week on which what is te laat is told again. */
export function isLateDay(today: CalendarDate): boolean {
  return weekday(today) === MONDAY
}
