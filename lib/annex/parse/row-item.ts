import { plain, type ReadDocument, type Inline } from '@/lib/annex/blocks'
import { readAsk } from '@/lib/annex/grammar/ask'
import { readKinds, type ItemKind } from '@/lib/annex/grammar/kind'
import { readMembers, type FoundMembers } from '@/lib/annex/grammar/member'
import { readParty } from '@/lib/annex/grammar/party'
import { sentencesOf } from '@/lib/annex/grammar/sentence'
import { readTopics, type Topic } from '@/lib/annex/grammar/topic'
import type { ColumnRole } from '@/lib/annex/layout'
import type { Above } from '@/lib/annex/parse/above'
import { assembleItem } from '@/lib/annex/parse/assemble'
import { deadlinesOf } from '@/lib/annex/parse/fields/deadlines'
import { peopleOf } from '@/lib/annex/parse/fields/people'
import { statusOf, statusUnder, withTerms } from '@/lib/annex/parse/fields/status'
import { whenOf, type When } from '@/lib/annex/parse/fields/when'
import type { Setting } from '@/lib/annex/parse/items'
import { passagesOfInline, type Passage } from '@/lib/annex/parse/passage'
import type { ReadItem } from '@/lib/annex/parse/schema'
import { readReferences } from '@/lib/kamer/reference'

/** The cells of a row by what they hold. */
export type Cells = Partial<Record<ColumnRole, Inline>>

/** A row of a table of items: `hint` is the kind that header or caption gives, `above` what the headings over the table say. */
export type ItemRow = { cells: Cells; hint: ItemKind | null; above: Above; from: number; to: number }

/** The items of one row: one, unless it names several moties or begins with several numbers. */
export function rowItems(document: ReadDocument, row: ItemRow, setting: Setting): ReadItem[] {
  const numbered = byNumber(row)
  if (numbered.length > 0) return numbered.flatMap((one) => rowItem(document, one, setting) ?? [])
  const topics = readTopics(row.cells.description?.text ?? '')
  const moties = topics.length > 1 && topics.every((topic) => topic.kind === 'motie' && topic.members.length > 0)
  const named = moties ? topics.map((topic, place) => ({ topic, place })) : [undefined]
  return named.flatMap((one) => rowItem(document, row, setting, one) ?? [])
}

/** A row for each number that stands before it, with the sentences that tell of that number. */
function byNumber(row: ItemRow): ItemRow[] {
  const printed = readReferences(row.cells.number?.text ?? '').map(
    ({ from, to }) => row.cells.number?.text.slice(from, to) ?? '',
  )
  if (printed.length < 2) return []
  return printed.map((number) => {
    const cells: Cells = { ...row.cells, number: plain(number) }
    for (const role of ['description', 'state'] as const) {
      const cell = row.cells[role]
      if (cell) cells[role] = plain(toldOf(cell.text, number, printed))
    }
    return { ...row, cells }
  })
}

/** The sentences about one of several numbers: that name it, and those after it that name none. The whole text when none does. */
function toldOf(text: string, number: string, all: readonly string[]): string {
  let owner: string | null = null
  const mine = sentencesOf(text).filter((sentence) => {
    owner = all.find((one) => sentence.text.includes(one)) ?? owner
    return owner === number
  })
  return mine.length > 0 ? mine.map((sentence) => sentence.text).join(' ') : text
}

/** One of the moties that a row names together, and its place among them. */
type Named = { topic: Topic; place: number }

/** The item of one row: identity from description and source, status and terms from the state. Null for a row without a description. */
function rowItem(document: ReadDocument, row: ItemRow, setting: Setting, named?: Named): ReadItem | null {
  const description = row.cells.description?.text.replace(/\s+/g, ' ').trim() ?? ''
  if (description === '') return null
  const topic = named?.topic ?? readTopics(description)[0]
  const kind = kindOf(row.cells, topic, row.hint)
  const identity = toldIn(document, row, ['source', 'reference', 'number', 'description', 'member'])
  const state = toldIn(document, row, ['state', 'term'])
  const people = peopleOf(
    [...(topic?.members ?? []), ...(named ? [] : membersBeside(row.cells, description, topic, kind))],
    identity,
    kind,
  )
  const told = statusOf(state, state, { kind, names: people.members, kinds: [kind], rivals: [] })
  const deadlines = deadlinesOf(state, setting.terms)
  const status = statusUnder(row.above, withTerms(told, deadlines, state))
  const when = whenIn(document, row, kind, setting)
  return assembleItem({
    kind,
    theme: row.cells.theme?.text.trim() || row.above.theme,
    title: titleOf(description, topic),
    heading: null,
    listing: description,
    people,
    when,
    chamber: when.chamber ?? setting.report.chamber,
    refs: identifying(identity, kind, named?.place ?? 0),
    cited: [...identity, ...state].flatMap((passage) => passage.cited.map((found) => String(found.reference.key))),
    status,
    deadlines: status.status === 'afgedaan' ? [] : deadlines,
    group: null,
    source: { from: row.from, to: row.to },
    listed: null,
    confidence: {},
  })
}

/** The debate and day; what a motie asks for ("voor het begrotingsdebat ...") says nothing of them where another cell does. */
function whenIn(document: ReadDocument, row: ItemRow, kind: ItemKind, setting: Setting): When {
  const { date, source, description } = row.cells
  const asks = kind === 'motie' && source !== undefined
  const lines = [date, source, asks ? undefined : description].flatMap((cell) => (cell ? [cell.text] : []))
  const roles: ColumnRole[] = ['source', 'reference', 'number', ...(asks ? [] : (['description'] as const)), 'member']
  return whenOf(lines, toldIn(document, row, roles), kind, setting.terms.printed, row.above.texts)
}

/** "De minister zegt het lid X toe ..." */
const says = /\bzeg(?:t|gen)\b[^.]*\btoe\b/i

/** "De staatssecretaris stuurt de Kamer ...": who promises, and what. */
const promises =
  /^De (?:minister|staatssecretaris|bewindspersoon)(?: \S+){0,6}? (?:zal|stuurt|informeert|komt|gaat|laat|bericht|rapporteert|onderzoekt|neemt|biedt)\b/i

/** Members in a cell of their own; without one, who asked for the commitment: "zegt het lid X toe", or "(X, fractie)" at its end. */
function membersBeside(cells: Cells, description: string, topic: Topic | undefined, kind: ItemKind): FoundMembers[] {
  if (cells.member) return readMembers(`leden ${memberText(cells.member.text)}`)
  if (kind !== 'toezegging' || (topic?.members.length ?? 0) > 0) return []
  const [, name = '', party = ''] = /\(([^(),]+), ([^(),]+)\)\.?$/.exec(description) ?? []
  if (readParty(party) !== null) return readMembers(`lid ${memberText(name)} (${party})`)
  return says.test(description) ? readMembers(description).slice(0, 1) : []
}

/** The cell of members without the word that the reader of names is given anyway. */
function memberText(cell: string): string {
  return cell.replace(/^(?:de |het )?(?:leden|lid|heer|mevrouw)\s+/i, '')
}

function toldIn(document: ReadDocument, { cells, from: block }: ItemRow, roles: ColumnRole[]): Passage[] {
  return roles.flatMap((role) =>
    cells[role] ? passagesOfInline(document, cells[role], { block, heading: false, opening: 0 }) : [],
  )
}

function kindOf(cells: Cells, topic: Topic | undefined, hint: ItemKind | null): ItemKind {
  const cell = cells.kind?.text.trim() ?? ''
  const printed =
    readKinds(cell)[0]?.kind ?? (/^m$/i.test(cell) ? 'motie' : /^t$/i.test(cell) ? 'toezegging' : undefined)
  if (printed) return printed
  if (topic && topic.kind !== 'aanvullend') return topic.kind
  const description = cells.description?.text ?? ''
  if (says.test(description) || promises.test(description)) return 'toezegging'
  if (/^(?:verzoekt|spreekt uit|roept)\b/i.test(description)) return 'motie'
  return hint ?? 'aanvullend'
}

/** The number that identifies the item; of moties named together each has the one at its own place. */
function identifying(passages: Passage[], kind: ItemKind, place: number): string[] {
  const found = passages.flatMap((passage) => passage.cited.map((cited) => cited.reference))
  const wanted = kind === 'motie' ? ['kamerstuk'] : ['tz', 'ek-toezegging']
  const own = found.filter((reference) => wanted.includes(reference.kind))
  const first = own[place] ?? own[0] ?? found.find((reference) => reference.kind === 'handelingen')
  return first ? [String(first.key)] : []
}

function titleOf(description: string, topic: Topic | undefined): string {
  const [first = '', ...rest] = description.split(/(?<=[.;])\s+(?=Verzoek|De regering|Hierin|De Kamer)/)
  const asked = rest.length > 0 ? readAsk(rest.join(' '), 'motie') : null
  if (asked && /\bmotie\b/i.test(first)) return asked
  if (/^verzoekt\b/i.test(description)) return readAsk(description, 'motie') ?? firstSentence(description)
  if (topic && topic.kind !== 'aanvullend' && topic.title !== '') return firstSentence(topic.title)
  return readAsk(description, 'toezegging') ?? firstSentence(description)
}

/** What a cell says first; the sentences behind it explain. */
function firstSentence(text: string): string {
  return (sentencesOf(text)[0]?.text ?? text).replace(/\.$/, '')
}
