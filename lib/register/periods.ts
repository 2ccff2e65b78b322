import { addDays, addMonths, lastOfMonth, partsOf, weekday, type CalendarDate } from '@/lib/calendar/date'

/** A period in which a term may fall, first and last day included. */
export type Period = { label: string; from: CalendarDate; until: CalendarDate }

/** The periods in which people look ahead. @example periodsFrom(day('2026-11-25'))[0] // deze week, 2026-11-23 to 2026-11-29 */
export function periodsFrom(today: CalendarDate): Period[] {
  const monday = addDays(today, -((weekday(today) + 6) % 7))
  return [
    { label: 'deze week', from: monday, until: addDays(monday, 6) },
    { label: 'volgende week', from: addDays(monday, 7), until: addDays(monday, 13) },
    months('deze maand', today, 1),
    months('volgende maand', addMonths(firstOfMonth(today, 1), 1), 1),
    months('dit kwartaal', today, 3),
    months('dit halfjaar', today, 6),
    months('volgend halfjaar', addMonths(firstOfMonth(today, 6), 6), 6),
  ]
}

/** The stretch of `count` months, counted from January, that this day falls in. */
function months(label: string, date: CalendarDate, count: 1 | 3 | 6): Period {
  const from = firstOfMonth(date, count)
  const { year, month } = partsOf(addMonths(from, count - 1))
  return { label, from, until: lastOfMonth(year, month) }
}

function firstOfMonth(date: CalendarDate, count: number): CalendarDate {
  const { month, day } = partsOf(date)
  return addMonths(addDays(date, 1 - day), -((month - 1) % count))
}
