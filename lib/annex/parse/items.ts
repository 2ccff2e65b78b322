import type { ReadDocument } from '@/lib/annex/blocks'
import type { Draft } from '@/lib/annex/parse/draft'
import type { Terms } from '@/lib/annex/parse/fields/deadlines'
import { peopleOf, type People } from '@/lib/annex/parse/fields/people'
import { fillItem } from '@/lib/annex/parse/item-fields'
import { passagesOf, type Passage } from '@/lib/annex/parse/passage'
import { countedPortion, portionsOf, withoutOthersCounted } from '@/lib/annex/parse/portions'
import type { ReadItem, ReadReport } from '@/lib/annex/parse/schema'

/** What filling in needs beside the drafts: the report's chamber, and what terms are counted from. */
export type Setting = { report: ReadReport; terms: Terms }

/** A draft with its passages and members; `mates` are the others that the same text answers. */
type Known = { draft: Draft; passages: Passage[]; people: People }

/** Reads the fields of every draft from its own passages, its heading and its line in the list. */
export function fillItems(document: ReadDocument, drafts: Draft[], setting: Setting): ReadItem[] {
  const groups = groupsOf(drafts)
  const matesOf = (draft: Draft): Draft[] =>
    draft.group === null ? [] : (groups.get(draft.group) ?? []).filter((other) => other !== draft)
  const known = new Map(
    drafts.map((draft): [Draft, Known] => {
      const passages = countedIn(document, draft, groups, passagesFor(document, draft))
      return [draft, { draft, passages, people: peopleFor(document, draft, passages, matesOf(draft)) }]
    }),
  )
  const items = [...known.values()].map((one) => {
    const mates = matesOf(one.draft).map((draft) => ({ draft, names: known.get(draft)?.people.members ?? [] }))
    return fillItem(document, { ...one, mates }, setting)
  })
  return withDebates([...known.values()], withoutMates(items))
}

/** Items without members to tell them apart may be counted in their text; of others single sentences may. */
function countedIn(document: ReadDocument, draft: Draft, groups: Map<string, Draft[]>, passages: Passage[]): Passage[] {
  const group = draft.group === null ? [] : (groups.get(draft.group) ?? [])
  if (group.length < 2) return passages
  const alike = group.filter((mate) => mate.kind === draft.kind)
  if (group.some((mate) => mate.members.length > 0)) return withoutOthersCounted(passages, alike.indexOf(draft))
  return countedPortion(document, passages, { place: group.indexOf(draft), count: group.length }) ?? passages
}

const sameDebate =
  /\b(?:(?:het|dit|dat|in)?zelfde|genoemde|voornoemde|dit|dat) ((?:\p{L}+-?)*(?:debat|overleg|vergadering|behandeling))\b/iu

/** "In hetzelfde debat": that of an item before, the nearest of that name or else the nearest. */
function withDebates(known: Known[], items: ReadItem[]): ReadItem[] {
  const dated: ReadItem[] = []
  return items.map((item, index) => {
    const told = known[index]?.passages.filter((passage) => !passage.heading).slice(0, 2) ?? []
    const name = sameDebate.exec(told.map((passage) => passage.text).join(' '))?.[1]?.toLowerCase()
    const before =
      name && item.date === null
        ? (dated.findLast((other) => other.venue?.toLowerCase().startsWith(name)) ?? dated.at(-1))
        : undefined
    const whole = before ? { ...item, date: before.date, venue: before.venue } : item
    if (whole.date !== null && whole.venue !== null) dated.push(whole)
    return whole
  })
}

/** In a shared text only the part of this item tells of its members. */
function peopleFor(document: ReadDocument, draft: Draft, passages: Passage[], mates: Draft[]): People {
  const taken = mates.flatMap((mate) => mate.members.map((group) => group.names))
  const sharers = [
    { title: draft.title, names: draft.members.flatMap((group) => group.names) },
    { title: '', names: taken.flat() },
  ]
  const part = mates.length === 0 ? passages : (portionsOf(document, passages, sharers)[0] ?? passages)
  return peopleOf(draft.members, part, draft.kind, taken)
}

/** A line of the list that nothing answers has no text but its own further sentences, and the sentence above the lines. */
function passagesFor(document: ReadDocument, draft: Draft): Passage[] {
  const { entry } = draft
  if (draft.sentences !== null) return ownSentences(document, draft, draft.sentences)
  if (draft.section || entry === null || draft.from !== entry.block) {
    const heading = draft.section?.heading
    return passagesOf(document, draft.from, draft.to).map((passage) =>
      passage.block === heading?.block && passage.text === heading.text ? { ...passage, heading: true } : passage,
    )
  }
  return [
    ...(entry.lead === null || entry.told ? [] : passagesOf(document, entry.lead, entry.lead).slice(-1)),
    ...(entry.told ? passagesOf(document, entry.block, entry.block) : []),
  ]
}

/** The sentences of one item in a paragraph that tells of several, and the one that ends them all. */
function ownSentences(document: ReadDocument, draft: Draft, { from, to }: { from: number; to: number }): Passage[] {
  const passages = passagesOf(document, draft.from, draft.to)
  const ends = /\bbeide\b|\b(?:moties|toezeggingen)\b[^.]*\b(?:afgedaan|gestand|nagekomen|uitgevoerd|voldaan)\b/i
  return passages.filter(
    (passage, index) =>
      passage.block !== draft.from || (index >= from && index < to) || (index > from && ends.test(passage.text)),
  )
}

/** What identifies another item of the same text is no context of this one. */
function withoutMates(items: ReadItem[]): ReadItem[] {
  const groups = groupsOf(items)
  return items.map((item) => {
    if (item.group === null) return item
    const others = (groups.get(item.group) ?? []).filter((other) => other !== item)
    const theirs = new Set(others.flatMap((other) => other.refs))
    const citedRefs = item.citedRefs.filter((key) => !theirs.has(key))
    return item.status === 'afgedaan'
      ? { ...item, citedRefs, deadlines: ownTerms(item, others) }
      : { ...item, citedRefs }
  })
}

/** What a shared text still promises belongs to the items that are not done. */
function ownTerms(item: ReadItem, others: ReadItem[]): ReadItem['deadlines'] {
  const open = others.filter((other) => other.status === 'lopend')
  return item.deadlines.filter((term) => !open.some((other) => other.deadlines.some((its) => its.by === term.by)))
}

function groupsOf<Member extends { group: string | null }>(members: Member[]): Map<string, Member[]> {
  const groups = new Map<string, Member[]>()
  for (const member of members) {
    if (member.group === null) continue
    const group = groups.get(member.group)
    if (group) group.push(member)
    else groups.set(member.group, [member])
  }
  return groups
}
