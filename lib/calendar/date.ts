import {
  addDays as addDaysTo,
  addMonths as addMonthsTo,
  differenceInCalendarDays,
  getDay,
  lastDayOfMonth,
} from 'date-fns'

/** A day without a time or a zone, written YYYY-MM-DD. Days compare as text: `a < b` is "a lies before b". */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' }

/**
 * The day as a CalendarDate, or null when there is no such day.
 * @example calendarDate(2026, 2, 29) // null
 */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null
  const date = utc(year, month, day)
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return mint(date)
}

/** Reads exactly YYYY-MM-DD. @example parseCalendarDate('2026-02-30') // null */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** A day that is known to exist, for literals in code and tests; throws on any other text. */
export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text)
  if (!date) throw new Error(`no such day: ${text}`)
  return date
}

/** Year, month (1-12) and day of the month. */
export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** @example addDays(day('2026-12-31'), 1) // '2027-01-01' */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromLocal(addDaysTo(toLocal(date), days))
}

/** Clamped to the last day of the month. @example addMonths(day('2026-01-31'), 1) // '2026-02-28' */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return fromLocal(addMonthsTo(toLocal(date), months))
}

/** @example lastOfMonth(2026, 2) // '2026-02-28' */
export function lastOfMonth(year: number, month: number): CalendarDate {
  return fromLocal(
    lastDayOfMonth(toLocal(day(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`))),
  )
}

/** Days from `from` to `to`; negative when `to` lies before `from`. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(toLocal(to), toLocal(from))
}

/** 0 = Sunday ... 6 = Saturday. */
export function weekday(date: CalendarDate): number {
  return getDay(toLocal(date))
}

/** The day as a Date at UTC midnight, the shape in which Prisma stores a `@db.Date`. */
export function toDatabaseDate(date: CalendarDate): Date {
  const { year, month, day: dayOfMonth } = partsOf(date)
  return utc(year, month, dayOfMonth)
}

/** The inverse of `toDatabaseDate`. */
export function fromDatabaseDate(date: Date): CalendarDate {
  return mint(date)
}

/** As `fromDatabaseDate`, for a column that may be empty. */
export function dayOf(date: Date | null): CalendarDate | null {
  return date ? fromDatabaseDate(date) : null
}

/** Local noon: no daylight saving change touches noon, so date-fns counts whole days in every zone. */
export function toLocal(date: CalendarDate): Date {
  const { year, month, day: dayOfMonth } = partsOf(date)
  const local = new Date(2000, 0, 1, 12)
  local.setFullYear(year, month - 1, dayOfMonth)
  return local
}

function fromLocal(date: Date): CalendarDate {
  return mint(utc(date.getFullYear(), date.getMonth() + 1, date.getDate()))
}

function utc(year: number, month: number, dayOfMonth: number): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, dayOfMonth)
  return date
}

function mint(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10) as CalendarDate
}
