import type { Inline, ReadDocument, TableRow } from '@/lib/annex/blocks'
import type { ItemKind } from '@/lib/annex/grammar/kind'
import { readKinds } from '@/lib/annex/grammar/kind'
import { readMembers } from '@/lib/annex/grammar/member'
import { readTopics, type Topic } from '@/lib/annex/grammar/topic'
import { columnRole, type ColumnRole } from '@/lib/annex/layout'
import { deadlinesOf } from '@/lib/annex/parse/fields/deadlines'
import { peopleOf } from '@/lib/annex/parse/fields/people'
import { statusOf } from '@/lib/annex/parse/fields/status'
import { whenOf } from '@/lib/annex/parse/fields/when'
import type { Setting } from '@/lib/annex/parse/items'
import { passagesOfInline, type Passage } from '@/lib/annex/parse/passage'
import type { ReadItem } from '@/lib/annex/parse/schema'
import type { Scope } from '@/lib/annex/parse/scope'
import { textOf } from '@/lib/annex/parse/text-of'

/** The cells of a row by what they hold. */
type Cells = Partial<Record<ColumnRole, Inline>>

/** Items of tables such as the budget annex: "Omschrijving van de motie | Vindplaats | Stand van zaken". Other tables give none. */
export function readRows(document: ReadDocument, scope: Scope, setting: Setting): ReadItem[] {
  const items: ReadItem[] = []
  let heading: string | null = null
  let roles: (ColumnRole | null)[] = []
  let hint: ItemKind | null = null
  for (let index = scope.from; index <= scope.to; index += 1) {
    const block = document.blocks[index]
    if (block?.type === 'heading' || block?.type === 'title') heading = textOf(block)
    if (block?.type !== 'table') continue
    for (const row of block.rows) {
      const own = rolesOf(row)
      if (own) {
        roles = own
        hint = hintOf(row, `${block.caption ?? ''} ${heading ?? ''}`)
      } else if (roles.length === row.cells.length && roles.length > 1) {
        const item = itemOf(document, cellsOf(row, roles), hint, heading, index, setting)
        if (item) items.push(item)
      }
    }
  }
  return items
}

/** The roles of the columns when the row is a header of items: it has a description and a state or source. */
function rolesOf(row: TableRow): (ColumnRole | null)[] | null {
  const roles = row.cells.map((cell) => columnRole(cell.text))
  const known = new Set(roles)
  return known.has('description') && (known.has('state') || known.has('source') || known.has('term')) ? roles : null
}

function hintOf(row: TableRow, around: string): ItemKind | null {
  for (const text of [row.cells.map((cell) => cell.text).join(' '), around]) {
    const kinds = new Set(readKinds(text).map((kind) => kind.kind))
    if (kinds.size === 1) return [...kinds][0] ?? null
  }
  return null
}

function cellsOf(row: TableRow, roles: (ColumnRole | null)[]): Cells {
  const cells: Cells = {}
  roles.forEach((role, index) => {
    if (role && !cells[role]) cells[role] = row.cells[index]
  })
  return cells
}

function itemOf(document: ReadDocument, cells: Cells, hint: ItemKind | null, theme: string | null, block: number, setting: Setting): ReadItem | null {
  const description = cells.description?.text.replace(/\s+/g, ' ').trim() ?? ''
  if (description === '') return null
  const topic = readTopics(description)[0]
  const kind = kindOf(cells, topic, hint)
  const told = (role: ColumnRole): Passage[] => (cells[role] ? passagesOfInline(document, cells[role], { block, heading: false, opening: 0 }) : [])
  const identity = [...told('description'), ...told('source'), ...told('reference'), ...told('member'), ...told('number')]
  const state = [...told('state'), ...told('term')]
  const named = [...(topic?.members ?? []), ...readMembers(`lid ${cells.member?.text ?? ''}`)]
  const people = peopleOf(named, identity, kind)
  const status = statusOf(state, state, { kind, names: people.members, kinds: [kind], rivals: [] })
  const when = whenOf([cells.date?.text ?? '', cells.source?.text ?? '', description].filter((line) => line !== ''), identity, kind, setting.terms.printed)
  const refs = identifying(identity, kind)
  const cited = [...identity, ...state].flatMap((passage) => passage.cited.map((found) => String(found.reference.key)))
  return {
    kind,
    theme: theme,
    title: titleOf(description, topic),
    heading: null,
    listing: description,
    members: people.members,
    cosigned: people.cosigned,
    parties: people.parties,
    chamber: when.chamber ?? setting.report.chamber,
    venue: when.venue,
    date: when.date,
    refs,
    citedRefs: [...new Set(cited)].filter((key) => !refs.includes(key)),
    status: status.status,
    outcome: status.outcome,
    evidence: status.evidence,
    deadlines: status.status === 'afgedaan' ? [] : deadlinesOf(state, setting.terms),
    group: null,
    source: { from: block, to: block },
    listed: null,
    confidence: { status: status.confidence, ...(when.confidence ? { date: when.confidence } : {}), ...(people.confidence ? { members: people.confidence } : {}) },
  }
}

function kindOf(cells: Cells, topic: Topic | undefined, hint: ItemKind | null): ItemKind {
  const printed = readKinds(cells.kind?.text ?? '')[0]?.kind
  return printed ?? (topic && topic.kind !== 'aanvullend' ? topic.kind : (hint ?? 'aanvullend'))
}

function identifying(passages: Passage[], kind: ItemKind): string[] {
  const found = passages.flatMap((passage) => passage.cited.map((cited) => cited.reference))
  const wanted = kind === 'motie' ? ['kamerstuk'] : ['tz', 'ek-toezegging']
  const first = found.find((reference) => wanted.includes(reference.kind))
  return first ? [String(first.key)] : []
}

function titleOf(description: string, topic: Topic | undefined): string {
  if (topic && topic.kind !== 'aanvullend' && topic.title !== '') return topic.title
  return description.replace(/\.$/, '')
}
