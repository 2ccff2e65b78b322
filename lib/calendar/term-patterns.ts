import type { CalendarDate } from '@/lib/calendar/date'
import type { TermContext } from '@/lib/calendar/term-context'
import * as ends from '@/lib/calendar/term-ends'
import { AHEAD, BEHIND, COUNT, LEAD, MONTH, MONTH_SHORT, OF_YEAR, YEAR, termPattern } from '@/lib/calendar/term-words'
import type { Groups } from '@/lib/calendar/term-words'

/** One row of domain.md 2.1: `lastDay` answers null for words without a day, undefined when this was no term after all. */
export type TermPattern = {
  pattern: RegExp
  lastDay: (groups: Groups, context: TermContext) => CalendarDate | null | undefined
  /** Too bare for running text ("juli", "2026"), clear enough in a field. */
  fieldOnly?: true
}

const ARTICLE = '(?:(?:de|het) )?'
const LEADS = `(?<lead>${LEAD}{0,3})${ARTICLE}`
const SOME_LEADS = `(?<lead>${LEAD}{1,3})${ARTICLE}`
const ORDINAL = '(?:eerste|tweede|derde|vierde|laatste|[1-4](?:e|ste|de))'
const JOINED = '(?:/|en|of|-|–|t/m)'
const WHICH = `(?:dit|deze|${AHEAD}|(?<behind>${BEHIND}))`
const NOTED = '(?:,? (?:a\\.?s\\.|aanstaande|(?<behind>j\\.?l\\.|jongstleden)))?'
const DAY_MONTH = `(?<day>\\d{1,2})(?:e|ste|de)? (?<month>${MONTH_SHORT})\\.?`
const MONTHS = `(?:${MONTH} ?${JOINED} ?)?(?<month>${MONTH})`
const PART_OF_MONTH =
  '(?:begin|eind|einde|medio|half|ultimo|midden|later|tweede helft)(?: van)?(?: de maand)?|in de loop van|de maand'
const SEASON = '(?<season>voorjaar|lente|zomer|najaar|herfst|winter)'
const SEASONS = `(?:(?:voorjaar|zomer|najaar|winter) ?${JOINED} ?)?${SEASON}`
const RECESS = '(?<recess>zomer|herfst|kerst|voorjaars|krokus|mei)(?:reces|vakantie)'
const BEFORE = '(?:voorafgaande? aan|kort voor|ruim voor|voor aanvang van|tot aan|voor|vóór)'
const REPORT = 'halfjaar(?:bericht|rapportage|brief)(?:en)?(?: politie)?'
const DEBATE =
  '(?:(?:commissie|tweeminuten|kamer)?debat|plenaire? debat|CD|AO|algemeen overleg|notaoverleg|wetgevingsoverleg|WGO|begrotingsbehandeling)'
const SOON = '(?:tijd|periode|weken|maanden|jaren)'

/** The table. Where two rows meet in a text the earlier and longer words win, of the same words the upper row. */
export const TERM_PATTERNS: TermPattern[] = [
  { pattern: termPattern(`${LEADS}${DAY_MONTH}(?:${OF_YEAR})?${NOTED}`), lastDay: ends.exactDay },
  {
    pattern: termPattern(`${LEADS}(?<numeric>\\d{1,2}[-/]\\d{1,2}[-/]20\\d{2}|20\\d{2}-\\d{2}-\\d{2})`),
    lastDay: ends.numericDay,
  },

  { pattern: termPattern(`${LEADS}(?:(?:${PART_OF_MONTH}) )?${MONTHS}${OF_YEAR}`), lastDay: ends.monthEnd },
  { pattern: termPattern(`${SOME_LEADS}(?:(?:${PART_OF_MONTH}|${AHEAD}) )?${MONTHS}${NOTED}`), lastDay: ends.monthEnd },
  { pattern: termPattern(`${LEADS}(?:${PART_OF_MONTH}|${WHICH}) ${MONTHS}`), lastDay: ends.monthEnd },
  { pattern: termPattern(MONTHS), lastDay: ends.monthEnd, fieldOnly: true },

  {
    pattern: termPattern(`${LEADS}(?:${ORDINAL} ${JOINED} )?(?<quarter>${ORDINAL}) kwartaal(?:${OF_YEAR})?`),
    lastDay: ends.quarterEnd,
  },
  {
    pattern: termPattern(`${LEADS}(?:Q[1-4] ?${JOINED} ?)?(?<quarter>Q[1-4])(?:${OF_YEAR})?`),
    lastDay: ends.quarterEnd,
  },
  { pattern: termPattern(`${LEADS}kwartaal (?<quarter>[1-4])(?:${OF_YEAR})?`), lastDay: ends.quarterEnd },
  { pattern: termPattern(`${LEADS}(?<year>20\\d{2})[- ]?(?<quarter>Q[1-4])`), lastDay: ends.quarterEnd },
  {
    pattern: termPattern(`${LEADS}(?<which>dit|huidige?|${AHEAD}|${BEHIND}) kwartaal`),
    lastDay: ends.relativeQuarterEnd,
  },

  {
    pattern: termPattern(`${LEADS}(?<half>${ORDINAL}) helft(?:${OF_YEAR}| van het (?:kalender)?jaar)`),
    lastDay: ends.halfYearEnd,
  },
  { pattern: termPattern(`${LEADS}(?<half>${ORDINAL}) half ?jaar(?:${OF_YEAR})?`), lastDay: ends.halfYearEnd },
  { pattern: termPattern(`${LEADS}H(?<half>[12])${OF_YEAR}`), lastDay: ends.halfYearEnd },
  { pattern: termPattern(`${LEADS}(?<half>${ORDINAL}) helft`), lastDay: ends.halfYearEnd, fieldOnly: true },

  {
    pattern: termPattern(`${LEADS}(?:begin|eerste maanden)(?:${OF_YEAR}| van het (?:kalender)?jaar)`),
    lastDay: ends.fixedDay(3, 31),
  },
  {
    pattern: termPattern(`${LEADS}(?:medio|halverwege|half|midden)(?:${OF_YEAR}| het jaar)`),
    lastDay: ends.fixedDay(7, 15),
  },
  {
    pattern: termPattern(
      `${LEADS}(?:eind|einde|ultimo|laatste maanden|loop|later)(?:${OF_YEAR}| (?:van )?(?:het )?(?:kalender)?jaar)`,
    ),
    lastDay: ends.fixedDay(12, 31),
  },
  { pattern: termPattern(`${LEADS}(?:rond )?(?:de )?jaarwisseling`), lastDay: ends.fixedDay(12, 31) },

  {
    pattern: termPattern(`(?:${LEAD}{0,2})${BEFORE} (?:de |het )?(?:${WHICH} )?${RECESS}(?:${OF_YEAR})?`),
    lastDay: ends.beforeRecess,
  },
  {
    pattern: termPattern(`(?:${LEAD}{0,2})${BEFORE} de (?:${WHICH} )?(?<recess>zomer|kerst)(?:${OF_YEAR})?`),
    lastDay: ends.beforeRecess,
  },
  {
    pattern: termPattern(`(?:${LEAD}{0,2})(?:direct |kort )?na (?:de |het )?(?:${WHICH} )?${RECESS}(?:${OF_YEAR})?`),
    lastDay: ends.afterRecess,
  },
  {
    pattern: termPattern(`(?:${LEAD}{0,2})(?:direct |kort )?na (?:de )?(?:${WHICH} )?(?<recess>zomer)(?:${OF_YEAR})?`),
    lastDay: ends.afterRecess,
  },
  { pattern: termPattern(`${SOME_LEADS}(?:${WHICH} )?${RECESS}(?:${OF_YEAR})?`), lastDay: ends.recessEnd },
  { pattern: termPattern(`(?:${LEAD}{0,2})${BEFORE} Prinsjesdag(?:${OF_YEAR})?`), lastDay: ends.beforePrinsjesdag },
  { pattern: termPattern(`${LEADS}Prinsjesdag(?:${OF_YEAR})?`), lastDay: ends.onPrinsjesdag },

  {
    pattern: termPattern(
      `${LEADS}(?:(?:begin|eind|einde|vroege|late|in de loop van) (?:van )?(?:de |het )?)?${SEASONS}${OF_YEAR}`,
    ),
    lastDay: ends.seasonEnd,
  },
  { pattern: termPattern(`${SOME_LEADS}(?:(?:vroege|late) )?(?:${WHICH} )?${SEASONS}`), lastDay: ends.seasonEnd },
  { pattern: termPattern(`${LEADS}${WHICH} ${SEASONS}`), lastDay: ends.seasonEnd },
  { pattern: termPattern(`${ARTICLE}${SEASONS}`), lastDay: ends.seasonEnd, fieldOnly: true },

  {
    pattern: termPattern(
      `(?<lead>${LEAD}{0,2}(?:in de loop van|later in|in|vanaf|per|tot|tot en met|sinds|uiterlijk|rond|omstreeks|vóór|gedurende|heel) )(?:het jaar )?(?:${YEAR} ?${JOINED} ?)?(?<year>${YEAR})`,
    ),
    lastDay: ends.yearEnd,
  },
  {
    pattern: termPattern(
      `(?<lead>${LEAD}{0,2})(?:later |het )?(?<relativeYear>dit|volgende?|komend|vorige?|afgelopen) (?:kalender)?jaar`,
    ),
    lastDay: ends.yearEnd,
  },
  { pattern: termPattern(`${LEADS}(?:${YEAR} ?${JOINED} ?)?(?<year>${YEAR})`), lastDay: ends.yearEnd, fieldOnly: true },

  { pattern: termPattern(`${LEADS}${AHEAD} ${REPORT}`), lastDay: ends.nextReport },
  { pattern: termPattern(`${LEADS}${REPORT}`), lastDay: ends.nextReport, fieldOnly: true },
  { pattern: termPattern(`${SOME_LEADS}(?<half>${ORDINAL}) ${REPORT}${OF_YEAR}`), lastDay: ends.halfYearEnd },
  {
    pattern: termPattern(`${LEADS}(?:${AHEAD} )?${REPORT} (?:van |in )?(?<month>${MONTH})(?:${OF_YEAR})?`),
    lastDay: ends.monthEnd,
  },

  {
    pattern: termPattern(
      `${BEFORE} (?:het |de )?(?:${AHEAD} )?(?<debate>${DEBATE}(?: [\\p{L}-]+){0,6}?) (?:van |op )?${DAY_MONTH}(?:${OF_YEAR})?${NOTED}`,
    ),
    lastDay: ends.exactDay,
  },
  {
    pattern: termPattern(
      `${BEFORE} (?:het |de )?(?:${AHEAD} )?(?<debate>${DEBATE}(?: [\\p{L}-]+){0,6}?) (?:in |van |begin |eind )(?<month>${MONTH})(?:${OF_YEAR})?`,
    ),
    lastDay: ends.beforeDebate,
  },
  {
    pattern: termPattern(
      `${BEFORE} (?:het |de )?(?:${AHEAD} )?(?<debate>${DEBATE}(?: politie| over(?: [\\p{L}-]+){1,4})?)`,
    ),
    lastDay: ends.beforeDebate,
  },

  {
    pattern: termPattern(
      `(?:uiterlijk )?(?:binnen|over|binnen nu en) (?:ongeveer |circa |maximaal |uiterlijk )?(?<count>${COUNT}) (?<unit>(?:werk)?dag(?:en)?|week|weken|maand|maanden|kwartaal|kwartalen|jaar|jaren)(?! (?:na|geleden|later|eerder))`,
    ),
    lastDay: ends.counted,
  },
  {
    pattern: termPattern(`${LEADS}komende (?<count>${COUNT}) (?<unit>weken|maanden|jaar|jaren)`),
    lastDay: ends.countedMonths,
  },
  { pattern: termPattern(`${LEADS}(?:komende|aankomende) (?<unit>jaar)`), lastDay: ends.countedMonths },
  { pattern: termPattern(`${LEADS}(?<which>deze|${AHEAD}|${BEHIND}) (?<unit>week|maand)`), lastDay: ends.relativeEnd },

  {
    pattern: termPattern(
      `zo (?:spoedig|snel|gauw|vroeg) (?:als )?mogelijk|spoedig|binnenkort|te zijner tijd|t\\.?z\\.?t\\.?|te gelegener tijd`,
    ),
    lastDay: () => null,
  },
  {
    pattern: termPattern(
      `op (?:de )?(?:(?:zeer|heel) )?(?:(?:kort|lang|middellang)e?(?:re)? )?termijn|binnen afzienbare (?:tijd|termijn)|binnen (?:enkele|een paar) (?:weken|maanden|jaren)`,
    ),
    lastDay: () => null,
  },
  {
    pattern: termPattern(
      `(?:in |gedurende )?de komende ${SOON}|zodra (?:dat |dit |het )?(?:mogelijk|bekend|gereed|beschikbaar)(?: is)?|zonder termijn|nog niet bekend`,
    ),
    lastDay: () => null,
  },
]
