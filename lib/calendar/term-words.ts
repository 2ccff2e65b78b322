import { partsOf } from '@/lib/calendar/date'
import type { CalendarDate } from '@/lib/calendar/date'
import { MONTHS } from '@/lib/calendar/format'

/** Pieces of patterns. All patterns are made with `termPattern`, so that a space is any white space and a word ends where it ends. */
export const MONTH = `(?:${MONTHS.join('|')})`
export const MONTH_SHORT = `(?:${MONTHS.join('|')}|jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)`
export const YEAR = '20\\d{2}(?! ?[-/–] ?\\d)'
/** "(van) (het jaar) 2026", "(van) dit jaar"; named so that `yearIn` can read it. */
export const OF_YEAR = `(?:(?:,| van| in)?(?: het)?(?: kalender-?jaar| jaar)? (?<year>${YEAR})|(?: van| in)?(?: het| ditzelfde)? (?<relativeYear>dit|huidige|volgende?|komende?|aankomende?|vorige?|afgelopen) (?:kalender)?jaar)`
export const COUNT =
  '(?:\\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|achttien|een half|een halve|anderhalf|anderhalve)'
export const AHEAD = '(?:(?:eerst)?volgende?|(?:eerst|aan)?komende?|eerstkomende?|aanstaande)'
export const BEHIND = '(?:afgelopen|vorige?|voorbije?|jongstleden)'

/** What may stand before a moment and belongs to its words: "naar verwachting in", "uiterlijk", "vóór het". */
export const LEAD =
  '(?:(?:naar verwachting|uiterlijk|in de loop van|met ingang van|tot en met|gedurende|nog|in|tijdens|aan|per|tot|t/m|vanaf|rond|omstreeks|rondom|voor|vóór|na|sinds|op) )'

/** A case-insensitive pattern over whole words. */
export function termPattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d-])(?:${spaced(source)})(?![\\p{L}\\d])`, 'giu')
}

/** A space in a pattern is any white space, " ?" may be none. */
function spaced(source: string): string {
  return source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')
}

/** 1-12; 0 when it is no month. @example monthNumber('mrt') // 3 */
export function monthNumber(word: string | undefined): number {
  const start = (word ?? '').toLowerCase()
  if (start === 'mrt') return 3
  return start.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(start.slice(0, 3))) + 1
}

const COUNTS: Record<string, number> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  achttien: 18,
  'een half': 0.5,
  'een halve': 0.5,
  anderhalf: 1.5,
  anderhalve: 1.5,
}

/** @example countOf('anderhalf') // 1.5 */
export function countOf(words: string | undefined): number {
  const plain = (words ?? '').toLowerCase().replace(/\s+/g, ' ')
  return COUNTS[plain] ?? Number(plain)
}

export type Groups = Record<string, string | undefined>

/** The year that is printed ("2026", "volgend jaar"), or null when none is. */
export function yearIn(groups: Groups, printed: CalendarDate): number | null {
  if (groups.year) return Number(groups.year)
  const relative = groups.relativeYear?.toLowerCase()
  if (!relative) return null
  const { year } = partsOf(printed)
  if (/^(?:vorig|afgelopen)/.test(relative)) return year - 1
  return /^(?:dit|huidig)/.test(relative) ? year : year + 1
}

/**
 * The moment in the year that is meant: the printed year, else the next time it comes round after `printed`
 * (or the last time, when the words say that it lies behind).
 */
export function inYear(
  groups: Groups,
  printed: CalendarDate,
  moment: (year: number) => CalendarDate | null,
): CalendarDate | undefined {
  const printedYear = yearIn(groups, printed)
  const { year } = partsOf(printed)
  if (printedYear !== null) return moment(printedYear) ?? undefined
  const around = [year - 2, year - 1, year, year + 1, year + 2, year + 3, year + 4].flatMap(
    (each) => moment(each) ?? [],
  )
  return groups.behind ? around.findLast((date) => date < printed) : around.find((date) => date >= printed)
}
