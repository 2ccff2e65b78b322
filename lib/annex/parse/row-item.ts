import type { Inline, ReadDocument } from '@/lib/annex/blocks'
import { readAsk } from '@/lib/annex/grammar/ask'
import { readKinds, type ItemKind } from '@/lib/annex/grammar/kind'
import { readMembers } from '@/lib/annex/grammar/member'
import { readTopics, type Topic } from '@/lib/annex/grammar/topic'
import type { ColumnRole } from '@/lib/annex/layout'
import type { Above } from '@/lib/annex/parse/above'
import { assembleItem } from '@/lib/annex/parse/assemble'
import { deadlinesOf } from '@/lib/annex/parse/fields/deadlines'
import { peopleOf } from '@/lib/annex/parse/fields/people'
import { statusOf, statusUnder, withTerms } from '@/lib/annex/parse/fields/status'
import { whenOf } from '@/lib/annex/parse/fields/when'
import type { Setting } from '@/lib/annex/parse/items'
import { passagesOfInline, type Passage } from '@/lib/annex/parse/passage'
import type { ReadItem } from '@/lib/annex/parse/schema'

/** The cells of a row by what they hold. */
export type Cells = Partial<Record<ColumnRole, Inline>>

/** A row of a table of items: `hint` is the kind that header or caption gives, `above` what the headings over the table say. */
export type ItemRow = { cells: Cells; hint: ItemKind | null; above: Above; from: number; to: number }

/** The item of one row: identity from description and source, status and terms from the state. Null for a row without a description. */
export function rowItem(document: ReadDocument, row: ItemRow, setting: Setting): ReadItem | null {
  const description = row.cells.description?.text.replace(/\s+/g, ' ').trim() ?? ''
  if (description === '') return null
  const topic = readTopics(description)[0]
  const kind = kindOf(row.cells, topic, row.hint)
  const identity = toldIn(document, row, ['description', 'source', 'reference', 'member', 'number'])
  const state = toldIn(document, row, ['state', 'term'])
  const people = peopleOf(
    [...(topic?.members ?? []), ...readMembers(`leden ${memberText(row.cells.member?.text ?? '')}`)],
    identity,
    kind,
  )
  const told = statusOf(state, state, { kind, names: people.members, kinds: [kind], rivals: [] })
  const deadlines = deadlinesOf(state, setting.terms)
  const status = statusUnder(row.above, withTerms(told, deadlines, state))
  const lines = [row.cells.date?.text, row.cells.source?.text, description].filter((line) => line !== undefined)
  const when = whenOf(lines, identity, kind, setting.terms.printed)
  return assembleItem({
    kind,
    theme: row.cells.theme?.text.trim() || row.above.theme,
    title: titleOf(description, topic),
    heading: null,
    listing: description,
    people,
    when,
    chamber: when.chamber ?? setting.report.chamber,
    refs: identifying(identity, kind),
    cited: [...identity, ...state].flatMap((passage) => passage.cited.map((found) => String(found.reference.key))),
    status,
    deadlines: status.status === 'afgedaan' ? [] : deadlines,
    group: null,
    source: { from: row.from, to: row.to },
    listed: null,
    confidence: {},
  })
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
  return printed ?? (topic && topic.kind !== 'aanvullend' ? topic.kind : (hint ?? 'aanvullend'))
}

function identifying(passages: Passage[], kind: ItemKind): string[] {
  const found = passages.flatMap((passage) => passage.cited.map((cited) => cited.reference))
  const wanted = kind === 'motie' ? ['kamerstuk'] : ['tz', 'ek-toezegging']
  const first =
    found.find((reference) => wanted.includes(reference.kind)) ??
    found.find((reference) => reference.kind === 'handelingen')
  return first ? [String(first.key)] : []
}

function titleOf(description: string, topic: Topic | undefined): string {
  const [first = '', ...rest] = description.split(/(?<=[.;])\s+(?=Verzoek|De regering|Hierin|De Kamer)/)
  const asked = rest.length > 0 ? readAsk(rest.join(' '), 'motie') : null
  if (asked && /\bmotie\b/i.test(first)) return asked
  if (topic && topic.kind !== 'aanvullend' && topic.title !== '') return topic.title
  return readAsk(description, 'toezegging') ?? description.replace(/\.$/, '')
}
