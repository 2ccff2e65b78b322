import { readDays } from '@/lib/annex/grammar/date'
import { readKinds, type ItemKind } from '@/lib/annex/grammar/kind'
import { readParty } from '@/lib/annex/grammar/party'
import type { Confidence, Deadline, Finding } from '@/lib/annex/parse/schema'
import { calendarDate, parseCalendarDate, type CalendarDate } from '@/lib/calendar/date'
import { formatLongDay } from '@/lib/calendar/format'
import type { RecessCalendar } from '@/lib/calendar/recess'
import { readTerm } from '@/lib/calendar/term'
import { sheetFinding } from '@/lib/intake/sheet/findings'
import { readReference } from '@/lib/kamer/reference'
import { referencesIn } from '@/lib/kamer/references-in'
import { hasCosigners, readMembersLine } from '@/lib/register/members-line'

/** What one cell says, how sure that is, and what could not be read; the words of an unread cell stand in its finding. */
export type ReadCell<Value> = { value: Value; confidence: Confidence | null; findings: Finding[] }

/** What cells are read with: the block of their row, and the day from which terms count. */
export type CellContext = { block: number; today: CalendarDate; recess: RecessCalendar }

/** The kind in a cell: a word, or the letter that lists use. Null for an empty cell or other words. */
export function readKindCell(cell: string, { block }: CellContext): ReadCell<ItemKind | null> {
  const text = cell.trim()
  if (text === '') return { value: null, confidence: null, findings: [] }
  const kind = KINDS.find(({ shape }) => shape.test(text))?.kind ?? readKinds(text)[0]?.kind
  if (!kind) return unread(null, 'W121', block, text)
  return { value: kind, confidence: sure('uit de kolom'), findings: [] }
}

const KINDS: readonly { kind: ItemKind; shape: RegExp }[] = [
  { kind: 'motie', shape: /^(?:m|moties?)$/i },
  { kind: 'toezegging', shape: /^(?:t|tz|toez\.?|toezegging(?:en)?)$/i },
  { kind: 'aanvullend', shape: /^(?:a|aanv\.?|aanvullende?.*|overige?.*|ander.*)$/i },
]

/** A day in a cell, in any Dutch form. A day without a year, with a year of two digits or in the future asks for a look. */
export function readDayCell(cell: string, { block, today }: CellContext): ReadCell<CalendarDate | null> {
  const text = cell.trim()
  if (text === '') return { value: null, confidence: null, findings: [] }
  const full = parseCalendarDate(text.replace(/[ T]\d{1,2}:\d{2}.*$/, ''))
  const found = full ? null : readDays(text, today).find(({ how }) => how === 'full' || how === 'assumed')
  const date = full ?? found?.date ?? shortYear(text)
  if (!date) return unread(null, 'W122', block, text)
  if (date > today) {
    return {
      value: date,
      confidence: { level: 'doubtful', why: 'de dag ligt in de toekomst' },
      findings: [sheetFinding('W128', block, formatLongDay(date))],
    }
  }
  if (full || found?.how === 'full') return { value: date, confidence: sure('uit de kolom'), findings: [] }
  return {
    value: date,
    confidence: { level: 'doubtful', why: 'het jaar staat er niet voluit' },
    findings: [sheetFinding('W129', block, text, formatLongDay(date))],
  }
}

/** "3-7-26": lists of this century. */
function shortYear(text: string): CalendarDate | null {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.]'?(\d{2})$/.exec(text)
  return match ? calendarDate(2000 + Number(match[3]), Number(match[2]), Number(match[1])) : null
}

/** The references in a cell, in any spelling; several stand on lines or behind semicolons. Our own numbers (G-12) are none. */
export function readNumbersCell(cell: string, { block }: CellContext): ReadCell<string[]> {
  const parts = cell.split(/[;\n|]+/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
  const read = parts.map((part) => ({ part, keys: keysIn(part) }))
  const lost = read.filter(({ part, keys }) => keys.length === 0 && !OWN_OR_NONE.test(part))
  const keys = [...new Set(read.flatMap((one) => one.keys))]
  const findings = lost.map(({ part }) => sheetFinding('W123', block, part))
  if (findings.length > 0)
    return { value: keys, confidence: { level: 'doubtful', why: 'niet elk nummer is te lezen' }, findings }
  return { value: keys, confidence: keys.length > 0 ? sure('uit de kolom') : null, findings }
}

function keysIn(part: string): string[] {
  const whole = readReference(part)
  if (whole) return [whole]
  const found = referencesIn(part)
  return found.length > 0 ? found : part.split(/,|\sen\s/).flatMap((piece) => readReference(piece) ?? [])
}

const OWN_OR_NONE = /^(?:G-?\d+|-|–|n\.?v\.?t\.?|geen|onbekend)$/i

export type ReadMembers = { members: string[]; parties: Record<string, string>; cosigned: boolean }

/** The members in a cell: "Van Nispen (SP), Kuik c.s.", "het lid Bikker", one on each line. */
export function readMembersCell(cell: string, { block }: CellContext): ReadCell<ReadMembers> {
  const line = cell
    .replace(/\s*(?:\n|&|;)\s*/g, ', ')
    .replace(/\s\/\s/g, ', ')
    .replace(/\b(?:c\.\s?s\b\.?|cs\b\.?)/gi, 'c.s.')
  const named = readMembersLine(line).map(({ name, party }) => ({ name: surname(name), party }))
  const known = named.filter(({ name }) => NAME.test(name))
  const lost = named.filter(({ name }) => !NAME.test(name) && !OWN_OR_NONE.test(name))
  const parties = known.flatMap(({ name, party }) => {
    const read = party === null ? null : (readParty(`(${party})`) ?? party)
    return read ? [[name, read] as const] : []
  })
  const value = {
    members: known.map(({ name }) => name),
    parties: Object.fromEntries(parties),
    cosigned: hasCosigners(line),
  }
  const findings = lost.map(({ name }) => sheetFinding('W124', block, name))
  if (findings.length > 0)
    return { value, confidence: { level: 'doubtful', why: 'niet elke naam is te lezen' }, findings }
  return { value, confidence: known.length > 0 ? sure('uit de kolom') : null, findings }
}

function surname(name: string): string {
  const bare = name
    .replace(/^(?:(?:het|de)\s+)?(?:kamerlid|kamerleden|lid|leden|heer|dhr\.?|mevrouw|mevr\.?|mw\.?|senator)\s+/i, '')
    .replace(/’/g, "'")
    .trim()
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}

/** At most four words of letters, of which one has a capital behind its prefixes. */
const NAME = /^(?=.{2,60}$)\p{Lu}[\p{L}'-]*\.?(?:\s[\p{L}'-]+\.?){0,3}$/u

/** What is still promised. The words stay as they are; a day in figures is written out, so that it is read again when the import is confirmed. */
export function readTermCell(cell: string, { block, today, recess }: CellContext): ReadCell<Deadline | null> {
  const text = cell.replace(/\s+/g, ' ').trim()
  if (text === '' || OWN_OR_NONE.test(text)) return { value: null, confidence: null, findings: [] }
  const exact = parseCalendarDate(text.replace(/ \d{2}:\d{2}$/, '')) ?? shortYear(text)
  if (exact) return { value: { text: formatLongDay(exact), by: exact }, confidence: sure('uit de kolom'), findings: [] }
  const term = readTerm(text, { printed: today, recess })
  if (!term) return unread({ text, by: null }, 'W126', block, text)
  return { value: { text, by: term.by }, confidence: sure('uit de kolom'), findings: [] }
}

export function sure(why: string): Confidence {
  return { level: 'sure', why }
}

/** A cell that says something, of which we do not know what. */
export function unread<Value>(
  value: Value,
  code: Parameters<typeof sheetFinding>[0],
  block: number,
  text: string,
): ReadCell<Value> {
  const short = text.length > 200 ? `${text.slice(0, 199)}…` : text
  return {
    value,
    confidence: { level: 'doubtful', why: 'de cel is niet te lezen' },
    findings: [sheetFinding(code, block, short)],
  }
}
