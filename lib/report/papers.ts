import { parseCalendarDate, addDays, type CalendarDate } from '@/lib/calendar/date'

/** Who sends the papers that belong to no report. */
export const DIRECTORATE = 'Directoraat-Generaal Politie en Veiligheidsregio’s'

/** How long ago an item may be settled to stand in a debate pack. */
export const RECENT_DAYS = 183

/** The days of a budget annex as an address gives them: the cut-off date, and since when it tells what was settled (a year). */
export function budgetDays(
  asked: { get: (name: string) => string | null },
  today: CalendarDate,
): { date: CalendarDate; since: CalendarDate } {
  const date = parseCalendarDate(asked.get('peildatum') ?? '') ?? today
  return { date, since: parseCalendarDate(asked.get('sinds') ?? '') ?? addDays(date, -365) }
}
