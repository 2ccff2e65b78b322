import { addDays, calendarDate, partsOf, weekday, type CalendarDate } from '@/lib/calendar/date'
import type { RecessCalendar } from '@/lib/calendar/recess'

/**
 * Whether people of the ministry are at work: no weekend, no public holiday, no recess of the Kamer (as entered by a
 * beheerder; a recess that nobody entered does not count).
 * @example isWorkingDay(day('2026-04-27'), []) // false, Koningsdag
 */
export function isWorkingDay(date: CalendarDate, recess: RecessCalendar): boolean {
  const weekend = weekday(date) === 0 || weekday(date) === 6
  return !weekend && !isHoliday(date) && !recess.some(({ first, last }) => first <= date && date <= last)
}

/**
 * The day that lies `count` working days before `date`, itself a working day.
 * @example workingDaysBefore(day('2026-06-15'), 5, []) // '2026-06-08'
 */
export function workingDaysBefore(date: CalendarDate, count: number, recess: RecessCalendar): CalendarDate {
  let found = date
  for (let left = count; left > 0;) {
    found = addDays(found, -1)
    if (isWorkingDay(found, recess)) left -= 1
  }
  return found
}

/** How many working days lie after `from`, up to and including `to`; 0 when `to` is not later. */
export function workingDaysUntil(from: CalendarDate, to: CalendarDate, recess: RecessCalendar): number {
  let count = 0
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (isWorkingDay(date, recess)) count += 1
  return count
}

/** Days of the month that are free every year; Bevrijdingsdag only in a year that five divides, as for civil servants. */
function isHoliday(date: CalendarDate): boolean {
  const { year, month, day } = partsOf(date)
  if (FIXED.has(`${month}-${day}`)) return true
  if (month === 5 && day === 5) return year % 5 === 0
  if (date === kingsDay(year)) return true
  const easter = easterDay(year)
  return AROUND_EASTER.some((distance) => date === addDays(easter, distance))
}

const FIXED = new Set(['1-1', '12-25', '12-26'])
/** Goede Vrijdag, Pasen, Hemelvaart and Pinksteren, in days from Easter. */
const AROUND_EASTER = [-2, 0, 1, 39, 49, 50]

/** 27 April, or the day before when that is a Sunday. */
function kingsDay(year: number): CalendarDate {
  const date = existing(year, 4, 27)
  return weekday(date) === 0 ? addDays(date, -1) : date
}

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher). @example easterDay(2026) // '2026-04-05' */
export function easterDay(year: number): CalendarDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return existing(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}

function existing(year: number, month: number, dayOfMonth: number): CalendarDate {
  const date = calendarDate(year, month, dayOfMonth)
  if (!date) throw new Error(`no such day: ${year}-${month}-${dayOfMonth}`)
  return date
}
