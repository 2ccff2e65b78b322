import type { ItemKind } from '@/lib/annex/grammar/kind'
import { readAsk } from '@/lib/annex/grammar/ask'
import { sentencesOf } from '@/lib/annex/grammar/sentence'
import { readTopics, type Topic } from '@/lib/annex/grammar/topic'
import type { Confidence, Finding, ReadItem } from '@/lib/annex/parse/schema'
import {
  readDayCell,
  readKindCell,
  readMembersCell,
  readNumbersCell,
  readTermCell,
  type CellContext,
  type ReadCell,
  type ReadMembers,
} from '@/lib/intake/sheet/cells'
import type { RowCells } from '@/lib/intake/sheet/rows-to-items'
import { readStatusCell } from '@/lib/intake/sheet/status-cell'

/** The item of one row with what could not be read of it; null for a row without title and text. */
export function readRow(cells: RowCells, context: CellContext): { item: ReadItem; findings: Finding[] } | null {
  const printed = text(cells, 'titel', ' ') || text(cells, 'tekst', ' ') || ''
  if (printed === '') return null
  const topic = readTopics(printed)[0]
  const numbers = readNumbersCell((cells.nummers ?? []).join('\n'), context)
  const kind = kindOf(readKindCell(text(cells, 'soort', ' ') ?? '', context), topic, numbers.value)
  const members = membersOf(readMembersCell((cells.kamerleden ?? []).join('\n'), context), topic)
  const venue = text(cells, 'debat', ', ')
  const date = dayOf(cells, venue, context)
  const state = readStatusCell((cells.status ?? []).join('\n'), kind.value, context)
  const term = readTermCell(cells.termijn?.[0] ?? '', context)
  const done = state.value.status === 'afgedaan'
  const promised = term.value ? [term.value] : state.value.deadlines
  const item: ReadItem = {
    kind: kind.value,
    theme: text(cells, 'thema', ' '),
    title: titleOf(printed, topic, text(cells, 'titel', ' ') === null),
    heading: null,
    listing: (cells.tekst ?? [printed]).join('\n\n'),
    ...members.value,
    chamber: chamberOf(text(cells, 'kamer', ' ') ?? '', numbers.value),
    venue,
    date: date.value,
    refs: numbers.value,
    citedRefs: state.value.cited.filter((key) => !numbers.value.includes(key)),
    status: state.value.status,
    outcome: state.value.outcome,
    evidence: state.value.evidence,
    deadlines: done ? [] : promised,
    group: null,
    source: { from: context.block, to: context.block },
    listed: null,
    confidence: known({
      kind: kind.confidence,
      members: members.confidence,
      date: date.confidence,
      refs: numbers.confidence,
      status: state.confidence,
      term: done ? null : term.confidence,
    }),
  }
  return { item, findings: [kind, members, date, numbers, state, term].flatMap(({ findings }) => findings) }
}

function text(cells: RowCells, field: keyof RowCells, glue: string): string | null {
  const joined = (cells[field] ?? []).join(glue).replace(/\s+/g, ' ').trim()
  return joined === '' ? null : joined
}

/** The kind of the column; without one what the title or the number says. */
function kindOf(cell: ReadCell<ItemKind | null>, topic: Topic | undefined, keys: string[]): ReadCell<ItemKind> {
  if (cell.value) return { ...cell, value: cell.value }
  const findings = cell.findings
  if (topic && topic.kind !== 'aanvullend')
    return { value: topic.kind, confidence: { level: 'likely', why: 'uit de titel' }, findings }
  if (keys.some((key) => /^TZ?\d/.test(key)))
    return { value: 'toezegging', confidence: { level: 'likely', why: 'uit het nummer' }, findings }
  return { value: 'aanvullend', confidence: { level: 'doubtful', why: 'de soort staat er niet' }, findings }
}

/** The members of the column; without one those in the title ("Motie Bikker over ..."). */
function membersOf(cell: ReadCell<ReadMembers>, topic: Topic | undefined): ReadCell<ReadMembers> {
  const groups = topic?.members ?? []
  if (cell.value.members.length > 0 || cell.findings.length > 0 || groups.length === 0) return cell
  const value = {
    members: [...new Set(groups.flatMap(({ names }) => names))],
    parties: Object.assign({}, ...groups.map(({ parties }) => parties)),
    cosigned: groups.some(({ cosigned }) => cosigned),
  }
  return { value, confidence: { level: 'likely', why: 'uit de titel' }, findings: [] }
}

/** The day of the column; without one the day that the debate names. */
function dayOf(cells: RowCells, venue: string | null, context: CellContext): ReadCell<string | null> {
  const own = readDayCell(cells.datum?.[0] ?? '', context)
  if (own.value !== null || own.findings.length > 0 || venue === null) return own
  const named = readDayCell(venue, context)
  if (named.value === null || named.confidence?.level !== 'sure') return own
  return { ...named, confidence: { level: 'likely', why: 'uit het debat' } }
}

/** A title of its own is kept, without "Motie van het lid X over" before it; of a text it is what is asked, or its first sentence. */
function titleOf(printed: string, topic: Topic | undefined, fromText: boolean): string {
  if (topic && topic.kind !== 'aanvullend' && topic.title !== '' && topic.title.length < 200) return topic.title
  if (!fromText) return printed
  const asked = readAsk(printed, topic?.kind ?? 'toezegging')
  return (asked ?? sentencesOf(printed)[0]?.text ?? printed).replace(/\.$/, '')
}

function chamberOf(cell: string, keys: string[]): 'TK' | 'EK' {
  if (/^(?:I|EK|Eerste)(?![A-Za-z])/i.test(cell)) return 'EK'
  if (cell !== '') return 'TK'
  return keys.some((key) => key.startsWith('EK:') || /^T\d{5}$/.test(key)) ? 'EK' : 'TK'
}

function known(fields: Record<string, Confidence | null>): Record<string, Confidence> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value] as const] : [])))
}
