import type { CalendarDate } from '@/lib/calendar/date'

/** A report is sent on its planned day, or today when that has passed. */
export function laterOf(planned: CalendarDate, today: CalendarDate): CalendarDate {
  return planned < today ? today : planned
}
