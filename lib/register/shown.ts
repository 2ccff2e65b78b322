import { parseCalendarDate, type CalendarDate } from '@/lib/calendar/date'
import { formatDay, formatLongDay } from '@/lib/calendar/format'

/**
 * A title as it stands by itself: with a capital. In the register it is kept as it follows "motie inzake".
 * @example shownTitle('opkomsttijden') // 'Opkomsttijden'
 */
export function shownTitle(title: string): string {
  return title.startsWith('ij') ? `IJ${title.slice(2)}` : title.charAt(0).toUpperCase() + title.slice(1)
}

/** The words of a term, or null when they only repeat its day. */
export function wordsBeside(words: string | null, by: CalendarDate | null): string | null {
  return words !== null && by !== null && words.toLowerCase() === formatLongDay(by) ? null : words
}

/** Members without their parties, for a narrow column. @example shortMembers('Kuik (CDA), Bikker c.s.') // 'Kuik, Bikker c.s.' */
export function shortMembers(members: string): string {
  return members.replace(/ \([^)]*\)/g, '')
}

const LONGEST = 160

/**
 * A value of the log as one reads it: days in words, long texts by their beginning; the whole stands in the log.
 * @example shownValue('2026-08-03') // 'ma 3 aug 2026'
 */
export function shownValue(text: string): string {
  const day = parseCalendarDate(text)
  if (day) return formatDay(day)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text.replaceAll('_', ' ')
}
