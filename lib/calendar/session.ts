import { day, partsOf, weekday } from '@/lib/calendar/date'
import type { CalendarDate } from '@/lib/calendar/date'

/**
 * The parliamentary year of a day; it changes on Prinsjesdag (article 65 of the Grondwet).
 * @example sessionOf(day('2024-09-17')) // '2024/25'
 */
export function sessionOf(date: CalendarDate): string {
  const { year } = partsOf(date)
  const first = date < prinsjesdag(year) ? year - 1 : year
  return `${first}/${String((first + 1) % 100).padStart(2, '0')}`
}

/** The third Tuesday of September. @example prinsjesdag(2026) // '2026-09-15' */
export function prinsjesdag(year: number): CalendarDate {
  const first = weekday(day(`${String(year).padStart(4, '0')}-09-01`))
  const firstTuesday = 1 + ((2 - first + 7) % 7)
  return day(`${String(year).padStart(4, '0')}-09-${firstTuesday + 14}`)
}
