import { day, type CalendarDate } from '@/lib/calendar/date'

/** Debates on the police that the annexes name with their day; terms such as "voor het commissiedebat politie in juli" lean on these. */
export const DEBATES: readonly { readonly venue: string; readonly date: CalendarDate }[] = [
  { venue: 'commissiedebat politie', date: day('2022-02-17') },
  { venue: 'commissiedebat politie', date: day('2022-05-11') },
  { venue: 'tweeminutendebat politie', date: day('2022-05-19') },
  { venue: 'commissiedebat politie', date: day('2022-07-07') },
  { venue: 'commissiedebat politie', date: day('2025-04-16') },
  { venue: 'commissiedebat politie', date: day('2025-07-02') },
  { venue: 'tweeminutendebat politie', date: day('2025-09-02') },
]
