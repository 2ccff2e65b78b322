import type { ReadDocument } from '@/lib/annex/blocks'
import type { ItemKind } from '@/lib/annex/grammar/kind'
import type { Draft } from '@/lib/annex/parse/drafts'
import { deadlinesOf } from '@/lib/annex/parse/fields/deadlines'
import { peopleOf } from '@/lib/annex/parse/fields/people'
import { refsOf } from '@/lib/annex/parse/fields/refs'
import { statusOf } from '@/lib/annex/parse/fields/status'
import { whenOf } from '@/lib/annex/parse/fields/when'
import { passagesOf, type Passage } from '@/lib/annex/parse/passage'
import { portionsOf, withoutRivals } from '@/lib/annex/parse/portions'
import type { Confidence, ReadItem, ReadReport } from '@/lib/annex/parse/schema'
import type { TermContext } from '@/lib/calendar/term'
import { readReferences } from '@/lib/kamer/reference'

/** What filling in needs beside the drafts: the report's chamber, and what terms are counted from. */
export type Setting = { report: ReadReport; terms: TermContext }

/** Reads the fields of every draft from its own passages, its heading and its line in the list. */
export function fillItems(document: ReadDocument, drafts: Draft[], setting: Setting): ReadItem[] {
  const people = drafts.map((draft) => {
    const taken = drafts.filter((other) => other !== draft && other.group !== null && other.group === draft.group).flatMap((other) => other.members.map((group) => group.names))
    const passages = passagesFor(document, draft)
    const part = draft.group === null ? passages : (portionsOf(document, passages, [{ title: draft.title, names: draft.members.flatMap((group) => group.names) }, { title: '', names: taken.flat() }])[0] ?? passages)
    return peopleOf(draft.members, part, draft.kind, taken)
  })
  const items = drafts.map((draft, index) => {
    const mates = drafts.flatMap((other, at) => (at !== index && draft.group !== null && other.group === draft.group ? [{ draft: other, names: people[at]?.members ?? [] }] : []))
    return fillItem(document, draft, people[index] ?? { members: [], cosigned: false, parties: {}, confidence: null }, mates, setting)
  })
  return withoutMates(items)
}

function passagesFor(document: ReadDocument, draft: Draft): Passage[] {
  return draft.section || draft.entry === null || draft.from !== draft.entry.block ? passagesOf(document, draft.from, draft.to) : []
}

function fillItem(
  document: ReadDocument,
  draft: Draft,
  people: ReturnType<typeof peopleOf>,
  mates: { draft: Draft; names: string[] }[],
  setting: Setting,
): ReadItem {
  const passages = passagesFor(document, draft)
  const lines = [draft.entry?.text ?? '', draft.section?.heading?.bare ?? ''].filter((line) => line !== '')
  const rivals = mates.map((mate) => mate.names).filter((names) => names.length > 0)
  const kinds = [...new Set([draft.kind, ...mates.map((mate) => mate.draft.kind)])]
  const sharers = [{ title: draft.title, names: people.members }, ...mates.map((mate) => ({ title: mate.draft.title, names: mate.names }))]
  const part = mates.length > 0 ? (portionsOf(document, passages, sharers)[0] ?? passages) : passages
  const status = statusOf(passages, part, { kind: draft.kind, names: people.members, kinds, rivals })
  const kind = kindOf(draft, status.about, passages)
  const range = draft.topic && draft.section?.heading ? { from: draft.topic.from, to: draft.topic.to } : null
  const telling = withoutRivals(passages, [draft, ...mates.map((mate) => mate.draft)].map((one) => ({ title: one.title, line: one.entry?.text ?? '', kind: one.kind, named: one.members.length > 0 })))
  const refs = refsOf(telling, { kind, names: people.members, range, shared: mates.length > 0, rivals, title: draft.title })
  const listed = kind === 'aanvullend' ? [] : readReferences(draft.entry?.text ?? '').map((reference) => String(reference.key))
  const when = whenOf(lines, telling, kind, setting.terms.printed)
  const found = people.members.length === 0 && kind !== draft.kind ? peopleOf([], passages, kind) : people
  return {
    kind,
    theme: draft.theme,
    title: draft.title,
    heading: draft.section?.heading?.text ?? null,
    listing: draft.entry?.text ?? null,
    members: found.members,
    cosigned: found.cosigned,
    parties: found.parties,
    chamber: when.chamber ?? (refs.refs.some((key) => /^T\d|^EK:/.test(key)) || inSenate(passages, kind) ? 'EK' : setting.report.chamber),
    venue: when.venue,
    date: when.date,
    refs: listed.length > 0 ? listed : refs.refs,
    citedRefs: [...new Set([...passages.flatMap((passage) => passage.cited.map((cited) => String(cited.reference.key))), ...(listed.length > 0 ? refs.refs : [])])].filter((key) => !(listed.length > 0 ? listed : refs.refs).includes(key)),
    status: status.status,
    outcome: status.outcome,
    evidence: status.evidence,
    deadlines: deadlinesOf(part, setting.terms),
    group: draft.group,
    source: { from: draft.from, to: draft.to },
    listed: draft.entry?.block ?? null,
    confidence: confidenceOf({ kind: kindConfidence(draft, kind), members: found.confidence, date: when.confidence, refs: refs.confidence, status: status.confidence }),
  }
}

/** A subject turns out to be a commitment when its text settles one, or says in the first paragraph that it was promised. */
function kindOf(draft: Draft, settled: string[], passages: Passage[]): ItemKind {
  if (draft.kind !== 'aanvullend') return draft.kind
  if (settled.includes('toezegging') && !settled.includes('motie')) return 'toezegging'
  if (settled.includes('motie') && !settled.includes('toezegging')) return 'motie'
  const opening = passages.filter((passage) => !passage.heading && passage.opening === 0).slice(0, 3)
  return opening.some((passage) => /\bheb ik (?:uw Kamer |de Kamer |u )?(?:\S+ ){0,3}toegezegd\b/i.test(passage.text)) ? 'toezegging' : 'aanvullend'
}

function kindConfidence(draft: Draft, kind: ItemKind): Confidence {
  if (kind !== draft.kind) return { level: 'doubtful', why: 'de tekst noemt het anders dan de kop' }
  if (kind === 'aanvullend') return { level: 'likely', why: 'kop noemt geen motie of toezegging' }
  return { level: 'sure', why: 'uit de kop of de lijst' }
}

function inSenate(passages: Passage[], kind: ItemKind): boolean {
  return kind === 'toezegging' && passages.some((passage) => passage.opening === 0 && !passage.heading && /\bEerste Kamer\b|\bsenator/i.test(passage.text))
}

function confidenceOf(fields: Record<string, Confidence | null>): Record<string, Confidence> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value] as const] : [])))
}

/** What identifies another item of the same text is no context of this one. */
function withoutMates(items: ReadItem[]): ReadItem[] {
  return items.map((item) => {
    if (item.group === null) return item
    const theirs = new Set(items.flatMap((other) => (other !== item && other.group === item.group ? other.refs : [])))
    return { ...item, citedRefs: item.citedRefs.filter((key) => !theirs.has(key)) }
  })
}
