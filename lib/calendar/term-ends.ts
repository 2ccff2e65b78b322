import { addDays, addMonths, calendarDate, lastOfMonth, parseCalendarDate, partsOf, weekday } from '@/lib/calendar/date'
import type { CalendarDate } from '@/lib/calendar/date'
import { recessIn } from '@/lib/calendar/recess'
import type { RecessName } from '@/lib/calendar/recess'
import { prinsjesdag } from '@/lib/calendar/session'
import type { TermContext } from '@/lib/calendar/term-context'
import { countOf, inYear, monthNumber } from '@/lib/calendar/term-words'
import type { Groups } from '@/lib/calendar/term-words'

/** The last day each kind of words allows. "vóór" means the day before; so does "voor" where a whole date follows. */
type LastDay = CalendarDate | undefined

/** "12 maart 2026", "per 1 januari", "7 juli a.s."; "voor 1 juli" is 30 June, "voor het debat op 7 juli" is that day. */
export function exactDay(groups: Groups, { printed }: TermContext): LastDay {
  const dayOf = (year: number) => calendarDate(year, monthNumber(groups.month), Number(groups.day))
  return inYear(groups, printed, (year) =>
    dayBefore(dayOf(year), /(?:voor|vóór)\s+(?:de\s+|het\s+)?$/i.test(groups.lead ?? '')),
  )
}

export function numericDay({ numeric = '', lead }: Groups): LastDay {
  const [first = '', month = '', last = ''] = numeric.split(/[-/]/)
  const date =
    first.length === 4 ? parseCalendarDate(numeric) : calendarDate(Number(last), Number(month), Number(first))
  return dayBefore(date, /(?:voor|vóór)\s+$/i.test(lead ?? '')) ?? undefined
}

export function monthEnd(groups: Groups, { printed }: TermContext): LastDay {
  const month = monthNumber(groups.month)
  return inYear(groups, printed, (year) =>
    isStrict(groups) ? dayBefore(calendarDate(year, month, 1), true) : lastOfMonth(year, month),
  )
}

export function quarterEnd(groups: Groups, { printed }: TermContext): LastDay {
  return inPart(groups, printed, 3, ordinal(groups.quarter, 4))
}

export function halfYearEnd(groups: Groups, { printed }: TermContext): LastDay {
  return inPart(groups, printed, 6, ordinal(groups.half, 2))
}

export function relativeQuarterEnd(groups: Groups, { printed }: TermContext): LastDay {
  const { year, month } = partsOf(printed)
  const end = lastOfMonth(year, Math.ceil(month / 3) * 3)
  const steps = stepsOf(groups.which)
  const moved = addMonths(end, steps * 3)
  return lastOfMonth(partsOf(moved).year, partsOf(moved).month)
}

/** begin, medio and eind of a year, whatever stands before them. */
export function fixedDay(month: number, dayOfMonth: number): (groups: Groups, context: TermContext) => LastDay {
  return (groups, { printed }) => inYear(groups, printed, (year) => calendarDate(year, month, dayOfMonth))
}

export function yearEnd(groups: Groups, { printed }: TermContext): LastDay {
  return inYear(groups, printed, (year) => calendarDate(isStrict(groups) ? year - 1 : year, 12, 31))
}

export function seasonEnd(groups: Groups, { printed }: TermContext): LastDay {
  const season = SEASONS[groups.season?.toLowerCase() ?? '']
  if (!season) return undefined
  return inYear(groups, printed, (year) =>
    isStrict(groups)
      ? dayBefore(calendarDate(year, ...season.first), true)
      : calendarDate(season.last[0] < season.first[0] ? year + 1 : year, ...season.last),
  )
}

export function beforeRecess(groups: Groups, { printed, recess }: TermContext): LastDay {
  return inYear(groups, printed, (year) => addDays(recessIn(recess, recessName(groups), year).first, -1))
}

/** After the summer there is time until the end of October; after a shorter recess until the end of that month. */
export function afterRecess(groups: Groups, { printed, recess }: TermContext): LastDay {
  const name = recessName(groups)
  return inYear(groups, printed, (year) => {
    const { year: lastYear, month } = partsOf(recessIn(recess, name, name === 'kerstreces' ? year - 1 : year).last)
    return name === 'zomerreces' ? calendarDate(year, 10, 31) : lastOfMonth(lastYear, month)
  })
}

export function recessEnd(groups: Groups, { printed, recess }: TermContext): LastDay {
  return inYear(groups, printed, (year) => recessIn(recess, recessName(groups), year).last)
}

export function onPrinsjesdag(groups: Groups, { printed }: TermContext): LastDay {
  return inYear(groups, printed, prinsjesdag)
}

export function beforePrinsjesdag(groups: Groups, { printed }: TermContext): LastDay {
  return inYear(groups, printed, (year) => addDays(prinsjesdag(year), -1))
}

/** Editions come in June and in December; from mid November on the December edition is the one that is being written. */
export function nextReport(_: Groups, { printed }: TermContext): LastDay {
  const { year } = partsOf(printed)
  if (printed < `${year}-06-01`) return lastOfMonth(year, 6)
  return printed < `${year}-11-15` ? lastOfMonth(year, 12) : lastOfMonth(year + 1, 6)
}

/** The day before the debate when it is known, else the last day of its month; without either there is no day. */
export function beforeDebate(groups: Groups, context: TermContext): LastDay | null {
  const month = groups.month ? (monthEnd(groups, context) ?? null) : null
  const asked = debateWords(groups.debate ?? '')
  const known = (context.debates ?? [])
    .filter(({ name, day }) => day >= context.printed && asked.every((word) => debateWords(name).includes(word)))
    .map(({ day }) => day)
    .filter((day) => month === null || day.slice(0, 7) === month.slice(0, 7))
    .toSorted()
  return known[0] ? addDays(known[0], -1) : month
}

/** "binnen drie maanden", "over een jaar": counted from the date of the document. */
export function counted({ count, unit = '' }: Groups, { printed }: TermContext): LastDay {
  return countFrom(printed, countOf(count), unit.toLowerCase())
}

/** "het komende jaar", "de komende zes maanden": to the end of the month in which that ends. */
export function countedMonths({ count, unit = '' }: Groups, { printed }: TermContext): LastDay {
  const end = countFrom(printed, count ? countOf(count) : 1, unit.toLowerCase())
  if (!end || unit.startsWith('we')) return end
  return lastOfMonth(partsOf(end).year, partsOf(end).month)
}

export function relativeEnd({ which, unit = '' }: Groups, { printed }: TermContext): LastDay {
  const steps = stepsOf(which)
  if (unit.toLowerCase() === 'week') return addDays(printed, ((7 - weekday(printed)) % 7) + 7 * steps)
  const { year, month } = partsOf(addMonths(printed, steps))
  return lastOfMonth(year, month)
}

function countFrom(printed: CalendarDate, count: number, unit: string): LastDay {
  if (unit.startsWith('werkdag')) return addDays(printed, Math.ceil((count * 7) / 5))
  if (unit.startsWith('dag')) return addDays(printed, Math.ceil(count))
  if (unit.startsWith('we')) return addDays(printed, Math.ceil(count * 7))
  const months = unit.startsWith('j') ? 12 : unit.startsWith('kwart') ? 3 : 1
  return count * months <= 1200 ? addMonths(printed, Math.round(count * months)) : undefined
}

/** The end of part `index` (from 1) of a year that is cut in parts of `months` months. */
function inPart(groups: Groups, printed: CalendarDate, months: number, index: number): LastDay {
  return inYear(groups, printed, (year) =>
    isStrict(groups)
      ? dayBefore(calendarDate(year, (index - 1) * months + 1, 1), true)
      : lastOfMonth(year, index * months),
  )
}

function ordinal(words: string | undefined, last: number): number {
  const word = (words ?? '').toLowerCase()
  const digit = /\d/.exec(word)
  if (digit) return Math.min(Number(digit[0]), last)
  const place = ['eerste', 'tweede', 'derde', 'vierde'].indexOf(word) + 1
  return place === 0 ? last : Math.min(place, last)
}

function stepsOf(which: string | undefined): number {
  if (/^(?:de|di|huidig)/i.test(which ?? '')) return 0
  return /^(?:afgelopen|vorig|voorb)/i.test(which ?? '') ? -1 : 1
}

function isStrict(groups: Groups): boolean {
  return /vóór\s+(?:de\s+|het\s+)?$/i.test(groups.lead ?? '')
}

function dayBefore(date: CalendarDate | null, before: boolean): CalendarDate | null {
  return date && before ? addDays(date, -1) : date
}

function recessName({ recess }: Groups): RecessName {
  return RECESSES[recess?.toLowerCase() ?? ''] ?? 'zomerreces'
}

const RECESSES: Record<string, RecessName> = {
  zomer: 'zomerreces',
  herfst: 'herfstreces',
  kerst: 'kerstreces',
  voorjaars: 'voorjaarsreces',
  krokus: 'voorjaarsreces',
  mei: 'meireces',
}

/** Month and day; the first days serve only "vóór het najaar". */
const SEASONS: Record<string, { first: [number, number]; last: [number, number] }> = {
  voorjaar: { first: [3, 21], last: [6, 20] },
  lente: { first: [3, 21], last: [6, 20] },
  zomer: { first: [6, 21], last: [9, 22] },
  najaar: { first: [9, 23], last: [12, 21] },
  herfst: { first: [9, 23], last: [12, 21] },
  winter: { first: [12, 22], last: [3, 20] },
}

function debateWords(name: string): string[] {
  const words = name
    .toLowerCase()
    .replace(/\bcd\b/g, 'commissiedebat')
    .split(/[^\p{L}\d]+/u)
  return words.filter((word) => word.length > 3)
}
