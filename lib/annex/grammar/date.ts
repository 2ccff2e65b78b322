import { MONTHS, MONTHS_SHORT } from '@/lib/calendar/format'
import { calendarDate, partsOf, type CalendarDate } from '@/lib/calendar/date'

/** A day in running text. `how`: the year was printed, or followed from "jl." or "a.s.", or was taken to be the last such day. */
export type FoundDay = { date: CalendarDate; how: 'full' | 'last' | 'next' | 'assumed'; from: number; to: number }

const months: readonly string[] = MONTHS
const short = MONTHS_SHORT
const monthWords = [...months, ...short.map((word) => `${word}\\.?`), 'sept\\.?'].join('|')
const worded = new RegExp(
  String.raw`(?<![\d.,/-])(\d{1,2})(?:e|ste|de)?\s+(${monthWords})(?![\p{L}])(?:[\s']+((?:19|20)\d{2})(?!\d)|(,?\s+(?:j\.?l\.?|jongstleden)(?![\p{L}]))|(,?\s+(?:a\.?s\.?|aanstaande)(?![\p{L}])))?`,
  'giu',
)
const numeric = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/g
const iso = /(?<![\d./-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/g

/**
 * Every day in the text, in order. Without a year: "jl." is the last such day on or before `printed`, "a.s." the first after it,
 * and nothing at all is taken as "jl.", for days of moties and commitments lie behind.
 * @example readDays('op 2 juli jl.', day('2025-12-10'))[0]?.date // '2025-07-02'
 */
export function readDays(text: string, printed: CalendarDate): FoundDay[] {
  return [...wordedDays(text, printed), ...numericDays(text), ...isoDays(text)].toSorted((a, b) => a.from - b.from)
}

/**
 * Whether the words before a day say that something happened then ("het debat van ", "mijn brief d.d. "), whatever the sentence goes on to promise.
 * @example followsEvent('tijdens het commissiedebat water van ') // true
 */
export function followsEvent(before: string): boolean {
  return /(?:debat|overleg|brief|bericht|verzoek|motie|behandeling|rapport|vergadering)(?:,?\s+[\p{L}-]+){0,7}\s+(?:van|op|d\.d\.|dd\.?)\s+$/iu.test(
    before,
  )
}

/** The number of a Dutch month word, 1 to 12, or null. @example monthOf('sept.') // 9 */
export function monthOf(word: string): number | null {
  const bare = word.toLowerCase().replace('.', '')
  const at = months.indexOf(bare) >= 0 ? months.indexOf(bare) : short.indexOf(bare === 'sept' ? 'sep' : bare)
  return at < 0 ? null : at + 1
}

function wordedDays(text: string, printed: CalendarDate): FoundDay[] {
  return [...text.matchAll(worded)].flatMap((match) => {
    const month = monthOf(match[2] ?? '')
    if (month === null) return []
    const how = match[3] ? 'full' : match[5] ? 'next' : match[4] ? 'last' : 'assumed'
    const date = match[3]
      ? calendarDate(Number(match[3]), month, Number(match[1]))
      : nearest(month, Number(match[1]), how === 'next', printed)
    return date ? [{ date, how, from: match.index, to: match.index + match[0].length } satisfies FoundDay] : []
  })
}

function nearest(month: number, dayOfMonth: number, ahead: boolean, printed: CalendarDate): CalendarDate | null {
  const { year } = partsOf(printed)
  for (const offset of ahead ? [0, 1, 2, 3, 4] : [0, -1, -2, -3, -4]) {
    const date = calendarDate(year + offset, month, dayOfMonth)
    if (date && (ahead ? date > printed : date <= printed)) return date
  }
  return null
}

function numericDays(text: string): FoundDay[] {
  return [...text.matchAll(numeric)].flatMap((match) => {
    const date = calendarDate(Number(match[4]), Number(match[3]), Number(match[1]))
    return date ? [{ date, how: 'full' as const, from: match.index, to: match.index + match[0].length }] : []
  })
}

function isoDays(text: string): FoundDay[] {
  return [...text.matchAll(iso)].flatMap((match) => {
    const date = calendarDate(Number(match[1]), Number(match[2]), Number(match[3]))
    return date ? [{ date, how: 'full' as const, from: match.index, to: match.index + match[0].length }] : []
  })
}
