import type { CalendarDate } from '@/lib/calendar/date'
import type { RecessCalendar } from '@/lib/calendar/recess'

/** `printed` is the date of the document: without a year the next such moment after it is meant. */
export type TermContext = {
  printed: CalendarDate
  recess: RecessCalendar
  debates?: { name: string; day: CalendarDate }[]
}
