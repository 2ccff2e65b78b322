import type { ReadDocument } from '@/lib/annex/blocks'
import type { ItemKind } from '@/lib/annex/grammar/kind'
import { withoutReplaced } from '@/lib/annex/grammar/topic'
import { assembleItem } from '@/lib/annex/parse/assemble'
import type { Draft } from '@/lib/annex/parse/draft'
import { deadlinesOf } from '@/lib/annex/parse/fields/deadlines'
import { peopleOf, type People } from '@/lib/annex/parse/fields/people'
import { refsOf, type ItemRefs } from '@/lib/annex/parse/fields/refs'
import { statusOf, statusUnder, withTerms } from '@/lib/annex/parse/fields/status'
import { whenOf } from '@/lib/annex/parse/fields/when'
import type { Setting } from '@/lib/annex/parse/items'
import type { ListEntry } from '@/lib/annex/parse/listing'
import type { Passage } from '@/lib/annex/parse/passage'
import { portionsOf, withoutRivals } from '@/lib/annex/parse/portions'
import type { Confidence, Deadline, ReadItem } from '@/lib/annex/parse/schema'
import { readReferences } from '@/lib/kamer/reference'

/** A draft with what was read of it so far, and the items that the same text answers. */
export type Subject = { draft: Draft; passages: Passage[]; people: People; mates: { draft: Draft; names: string[] }[] }

/** The item of one draft. Identity is read from what tells of this item alone, status and terms from its part of a shared text. */
export function fillItem(document: ReadDocument, subject: Subject, setting: Setting): ReadItem {
  const { draft, passages, mates } = subject
  const part = partOf(document, subject)
  const deadlines = deadlinesOf(part, setting.terms)
  const told = statusOf(
    passages.filter((passage) => !namesMate(passage, subject)),
    part,
    {
      kind: draft.kind,
      names: subject.people.members,
      kinds: [...new Set([draft.kind, ...mates.map((mate) => mate.draft.kind)])],
      rivals: rivalsOf(subject),
    },
  )
  const status = statusUnder(draft.above, withTerms(told, deadlines, part))
  const kind = kindOf(draft, status.about, passages)
  const people =
    subject.people.members.length === 0 && kind !== draft.kind ? peopleOf([], passages, kind) : subject.people
  const telling = withoutRivals(passages, [draft, ...mates.map((mate) => mate.draft)].map(sharerOf))
  const lines = [draft.entry?.text ?? '', draft.section?.heading?.bare ?? ''].filter((line) => line !== '')
  const when = whenOf(lines, telling, kind, setting.terms.printed, draft.above.texts)
  const refs = identityOf(subject, telling, kind)
  return assembleItem({
    kind,
    theme: draft.theme,
    title: draft.title,
    heading: draft.section?.heading?.text ?? null,
    listing: draft.entry?.text ?? null,
    people,
    when,
    chamber: when.chamber ?? (inSenate(passages, kind, refs.refs) ? 'EK' : setting.report.chamber),
    refs: refs.refs,
    cited: [...refs.cited, ...passages.flatMap((passage) => passage.cited.map((cited) => String(cited.reference.key)))],
    status,
    deadlines: status.status === 'afgedaan' ? deadlines.filter((deadline) => !isFormer(deadline, part)) : deadlines,
    group: draft.group,
    source: { from: draft.from, to: draft.to },
    listed: draft.entry?.block ?? null,
    confidence: { kind: kindConfidence(draft, kind), refs: refs.confidence },
  })
}

/** A sentence with the subject of another item of the text, and not with this one's, is about that one. */
function namesMate({ text, heading }: Passage, { draft, mates }: Subject): boolean {
  return !heading && !text.includes(draft.title) && mates.some((mate) => text.includes(mate.draft.title))
}

/** "Deadline: 1 juli 2022" of what is done by now: the term it had, no term it has. */
function isFormer(deadline: Deadline, part: Passage[]): boolean {
  const told = part.filter((passage) => passage.text.includes(deadline.text))
  return told.length > 0 && told.every((passage) => /^(?:deadline|termijn|uiterste datum)\b/i.test(passage.text))
}

function partOf(document: ReadDocument, { draft, passages, people, mates }: Subject): Passage[] {
  if (mates.length === 0) return passages
  const sharers = mates.map((mate) => ({ title: mate.draft.title, names: mate.names }))
  return portionsOf(document, passages, [{ title: draft.title, names: people.members }, ...sharers])[0] ?? passages
}

function sharerOf(draft: Draft): { title: string; line: string; kind: string; named: boolean } {
  return { title: draft.title, line: draft.entry?.text ?? '', kind: draft.kind, named: draft.members.length > 0 }
}

function rivalsOf({ mates }: Subject): string[][] {
  return mates.map((mate) => mate.names).filter((names) => names.length > 0)
}

/** A number in the line of the list identifies the item; else the text is weighed. */
function identityOf(subject: Subject, telling: Passage[], kind: ItemKind): ItemRefs {
  const { draft, people, mates } = subject
  const range = draft.topic && draft.section?.heading ? { from: draft.topic.from, to: draft.topic.to } : null
  const read = refsOf(telling, {
    kind,
    names: people.members,
    range,
    shared: mates.length > 0,
    rivals: rivalsOf(subject),
  })
  const listed = kind === 'aanvullend' ? [] : numbersOf(draft.entry)
  const opened = listed.length === 0 && mates.length > 0 ? suiting(draft.keys, kind) : []
  if (opened.length === 1)
    return {
      refs: opened,
      cited: [...read.refs, ...read.cited],
      confidence: { level: 'likely', why: 'uit de zin die het noemt' },
    }
  if (listed.length === 0) return read
  const confidence: Confidence = { level: 'sure', why: 'uit de lijst' }
  return { refs: listed, cited: [...read.refs, ...read.cited], confidence }
}

/** The numbers in a line of the list; of several decided together its own. */
function numbersOf(entry: ListEntry | null): string[] {
  return (
    entry?.topic.keys ?? readReferences(withoutReplaced(entry?.text ?? '')).map((reference) => String(reference.key))
  )
}

/** Of the numbers in a sentence those that can identify an item of this kind. */
function suiting(keys: string[], kind: ItemKind): string[] {
  return keys.filter((key) => (kind === 'motie' ? /^(?:EK:)?\d{5}-.*\d/.test(key) : /^T(?:Z\d|\d)/.test(key)))
}

/** A subject turns out to be a commitment when its text settles one, or says in the first paragraph that it was promised. */
function kindOf(draft: Draft, settled: string[], passages: Passage[]): ItemKind {
  if (draft.kind !== 'aanvullend') return draft.kind
  if (draft.above.kind !== null) return draft.above.kind
  if (settled.includes('toezegging') && !settled.includes('motie')) return 'toezegging'
  if (settled.includes('motie') && !settled.includes('toezegging')) return 'motie'
  const opening = passages.filter((passage) => !passage.heading && passage.opening === 0).slice(0, 3)
  return opening.some((passage) => /\bheb ik (?:uw Kamer |de Kamer |u )?(?:\S+ ){0,3}toegezegd\b/i.test(passage.text))
    ? 'toezegging'
    : 'aanvullend'
}

function kindConfidence(draft: Draft, kind: ItemKind): Confidence {
  if (kind !== draft.kind) return { level: 'doubtful', why: 'de tekst noemt het anders dan de kop' }
  if (kind === 'aanvullend') return { level: 'likely', why: 'kop noemt geen motie of toezegging' }
  return { level: 'sure', why: 'uit de kop of de lijst' }
}

/** A register number of the Eerste Kamer, or a first paragraph that tells of a commitment there. */
function inSenate(passages: Passage[], kind: ItemKind, refs: string[]): boolean {
  if (refs.some((key) => /^T\d|^EK:/.test(key))) return true
  const opening = passages.filter((passage) => passage.opening === 0 && !passage.heading)
  return kind === 'toezegging' && opening.some((passage) => /\bEerste Kamer\b|\bsenator/i.test(passage.text))
}
