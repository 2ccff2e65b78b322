import { calendarDate, partsOf, type CalendarDate } from '@/lib/calendar/date'

/** A half of a calendar year, as "2026-1". */
export type HalfYear = { year: number; half: 1 | 2 }

/** @example halfYearOf(day('2026-08-03')) // { year: 2026, half: 2 } */
export function halfYearOf(date: CalendarDate): HalfYear {
  const { year, month } = partsOf(date)
  return { year, half: month <= 6 ? 1 : 2 }
}

/** First and last day. @example daysOfHalf({ year: 2026, half: 1 }) // { from: '2026-01-01', until: '2026-06-30' } */
export function daysOfHalf({ year, half }: HalfYear): { from: CalendarDate; until: CalendarDate } {
  const [from, until] =
    half === 1
      ? [calendarDate(year, 1, 1), calendarDate(year, 6, 30)]
      : [calendarDate(year, 7, 1), calendarDate(year, 12, 31)]
  if (!from || !until) throw new Error(`no half-year: ${year}-${half}`)
  return { from, until }
}

/** The last `count` half-years up to the one of `today`, the oldest first. */
export function lastHalves(today: CalendarDate, count: number): HalfYear[] {
  const { year, half } = halfYearOf(today)
  return Array.from({ length: count }, (_, index): HalfYear => {
    const number = year * 2 + (half - 1) - (count - 1 - index)
    return { year: Math.floor(number / 2), half: number % 2 === 0 ? 1 : 2 }
  })
}

/** @example halfYearName({ year: 2026, half: 1 }) // '1e helft van 2026' */
export function halfYearName({ year, half }: HalfYear): string {
  return `${half}e helft van ${year}`
}
