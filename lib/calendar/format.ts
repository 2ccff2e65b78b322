import { daysBetween, partsOf, weekday } from '@/lib/calendar/date'
import type { CalendarDate } from '@/lib/calendar/date'

/** @example formatDay(day('2026-08-03')) // 'ma 3 aug 2026' */
export function formatDay(date: CalendarDate): string {
  const { year, month, day } = partsOf(date)
  return `${WEEKDAYS[weekday(date)]} ${day} ${MONTHS_SHORT[month - 1]} ${year}`
}

/** @example formatLongDay(day('2026-08-03')) // '3 augustus 2026' */
export function formatLongDay(date: CalendarDate): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${MONTHS[month - 1]} ${year}`
}

/**
 * How far off a term is, seen from `today`.
 * @example formatDistance(day('2026-08-03'), day('2026-07-22')) // 'over 12 dagen'
 */
export function formatDistance(by: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, by)
  if (days === 0) return 'vandaag'
  if (days > 0) return `over ${inDays(days)}`
  return `${inDays(-days)} te laat`
}

/** An instant as the clock in the Netherlands showed it. @example formatInstant(new Date('2026-08-03T07:05:00Z')) // 'ma 3 aug 2026, 09:05' */
export function formatInstant(instant: Date): string {
  const { year, month, day, weekdayIndex, time } = amsterdamParts(instant)
  return `${WEEKDAYS[weekdayIndex]} ${day} ${MONTHS_SHORT[month - 1]} ${year}, ${time}`
}

/** Year, month (1-12), day, weekday (0 = Sunday) and hh:mm of an instant in Europe/Amsterdam. */
export function amsterdamParts(instant: Date): AmsterdamParts {
  const parts = Object.fromEntries(AMSTERDAM.formatToParts(instant).map(({ type, value }) => [type, value]))
  const { year, month, day } = { year: Number(parts.year), month: Number(parts.month), day: Number(parts.day) }
  const weekdayIndex = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  return { year, month, day, weekdayIndex, time: `${parts.hour}:${parts.minute}` }
}

type AmsterdamParts = { year: number; month: number; day: number; weekdayIndex: number; time: string }

function inDays(days: number): string {
  return days === 1 ? '1 dag' : `${days} dagen`
}

export const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

export const MONTHS_SHORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const WEEKDAYS = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za']

const AMSTERDAM = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
