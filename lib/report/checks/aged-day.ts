import { readDays } from '@/lib/annex/grammar/date'
import { addDays, partsOf, type CalendarDate } from '@/lib/calendar/date'
import { formatLongDay } from '@/lib/calendar/format'
import type { SectionFacts } from '@/lib/report/report-facts'

/** A day with "jl." as printed, and the day that is really meant. */
export type AgedDay = { printed: string; why: string }

/**
 * Days that the text calls "jl." though they lie more than a year back: the year is printed, the item itself dates from then,
 * or the words were taken over from the previous report, where they meant an earlier year.
 */
export function agedDays(
  section: Pick<SectionFacts, 'previousText' | 'previousOn' | 'treatments'>,
  flow: string,
  sendDay: CalendarDate,
): AgedDay[] {
  const yearAgo = addDays(sendDay, -366)
  return readDays(flow, sendDay).flatMap(({ date, how, from, to }): AgedDay[] => {
    const behind = /^[\s,]*(?:j\.?l\.?|jongstleden)(?!\p{L})/iu.exec(flow.slice(to))?.[0] ?? ''
    if (how !== 'last' && behind === '') return []
    const printed = flow.slice(from, to + behind.length).trim()
    const meant = how === 'full' ? date : (earlierMeaning(section, printed, date) ?? date)
    return meant < yearAgo ? [{ printed, why: formatLongDay(meant) }] : []
  })
}

function earlierMeaning(
  section: Pick<SectionFacts, 'previousText' | 'previousOn' | 'treatments'>,
  printed: string,
  date: CalendarDate,
): CalendarDate | null {
  const { previousText, previousOn } = section
  if (previousText?.includes(printed) && previousOn) {
    const then = readDays(previousText, previousOn).find(
      (found) => found.how === 'last' && previousText.slice(found.from, found.to).trim() === printed,
    )
    if (then) return then.date
  }
  const same = section.treatments.find(({ item }) => item.date !== null && sameDayOfYear(item.date, date))
  return same?.item.date ?? null
}

function sameDayOfYear(one: CalendarDate, other: CalendarDate): boolean {
  const a = partsOf(one)
  const b = partsOf(other)
  return a.month === b.month && a.day === b.day
}
