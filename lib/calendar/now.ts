import { calendarDate } from '@/lib/calendar/date'
import type { CalendarDate } from '@/lib/calendar/date'
import { amsterdamParts } from '@/lib/calendar/format'

/** This instant. The only place in Gestand that reads the clock. */
export function now(): Date {
  return new Date()
}

/** Today as it is in the Netherlands, whatever the zone of the server. */
export function today(): CalendarDate {
  return dayOfInstant(now())
}

/** The day that it is in the Netherlands at an instant. */
export function dayOfInstant(instant: Date): CalendarDate {
  const { year, month, day } = amsterdamParts(instant)
  const date = calendarDate(year, month, day)
  if (!date) throw new Error('the clock gives a day that does not exist')
  return date
}
