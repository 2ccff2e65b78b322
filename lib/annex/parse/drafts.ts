import type { ReadDocument } from '@/lib/annex/blocks'
import type { ItemKind } from '@/lib/annex/grammar/kind'
import { readMembers, type FoundMembers } from '@/lib/annex/grammar/member'
import { readTopics, type Topic } from '@/lib/annex/grammar/topic'
import { assignEntries } from '@/lib/annex/parse/assign'
import { placeEntries } from '@/lib/annex/parse/place'
import { readProse } from '@/lib/annex/parse/prose'
import { finding, type Staged } from '@/lib/annex/parse/findings'
import type { Finding } from '@/lib/annex/parse/schema'
import type { ListEntry, Listing } from '@/lib/annex/parse/listing'
import type { Section } from '@/lib/annex/parse/sections'
import { textOf } from '@/lib/annex/parse/text-of'

/** An item before its fields are read: who names it, and where its text stands. `mention`: the block and place where the text names it. */
export type Draft = {
  kind: ItemKind
  title: string
  topic: Topic | null
  entry: ListEntry | null
  section: Section | null
  theme: string | null
  from: number
  to: number
  group: string | null
  members: FoundMembers[]
}

/**
 * One draft for every item that a heading or a line of the list names; where neither does, that the text opens with. `titled`: the
 * document says that it is an annex of items, so that a heading without any is a subject of its own.
 */
export function readDrafts(document: ReadDocument, sections: Section[], listing: Listing, titled: boolean): Staged<Draft[]> {
  const items = sections.filter((section) => section.role === 'item')
  const { bySection, left } = assignEntries(listing.entries, items)
  const findings: Finding[] = []
  const drafts = items.flatMap((section) => {
    const made = draftsOf(document, section, bySection.get(section) ?? [])
    if (made.length > 2) findings.push(finding('W109', section.from, String(made.length)))
    return made
  })
  const themes = sections.filter((section) => section.role !== 'item')
  const listed = placeEntries(document, left.map((entry) => draftOfEntry(entry)), themes.length > 0 ? themes : sections)
  const prose = drafts.length + listed.length === 0 ? sections.flatMap((section) => proseOf(document, section, titled)) : []
  return { value: [...drafts, ...listed, ...prose].toSorted((a, b) => a.from - b.from), findings }
}

function proseOf(document: ReadDocument, section: Section, titled: boolean): Draft[] {
  const found = readProse(document, section)
  const heading = section.heading
  if (found.length > 0 || !titled || !heading || section.role === 'opening' || section.to === section.from) return found
  return [{ kind: 'aanvullend', title: heading.bare, topic: null, entry: null, section, theme: null, from: section.from, to: section.to, group: null, members: [] }]
}

function draftOfEntry(entry: ListEntry): Draft {
  return { kind: entry.kind, title: entryTitle(entry), topic: null, entry, section: null, theme: entry.theme, from: entry.block, to: entry.block, group: null, members: membersOf(entry) }
}

function draftsOf(document: ReadDocument, section: Section, entries: ListEntry[]): Draft[] {
  const heading = section.heading
  if (!heading) return []
  const topics = expand(document, section, readTopics(heading.bare), heading.number?.numbers.length ?? 1, entries)
  const used = new Set<ListEntry>()
  const pairs = topics.flatMap((topic): { topic: Topic | null; entry: ListEntry | null }[] => {
    const mine = entries.filter((entry) => !used.has(entry) && fits(entry, topic, topics, entries))
    mine.forEach((entry) => used.add(entry))
    return mine.length === 0 ? [{ topic, entry: null }] : mine.map((entry) => ({ topic, entry }))
  })
  const extra = entries.filter((entry) => !used.has(entry) && entry.kind !== 'aanvullend').map((entry) => ({ topic: null, entry }))
  const all = [...pairs, ...extra]
  const group = all.length > 1 ? `b${section.from}` : null
  return all.map(({ topic, entry }) => {
    const shared = entry !== null && all.filter((pair) => pair.topic === topic).length > 1
    return {
      kind: topic && topic.kind !== 'aanvullend' ? topic.kind : entry && entry.kind !== 'aanvullend' ? entry.kind : 'aanvullend',
      title: entry !== null && (shared || isShared(topics, topic)) || !topic?.title ? (entry ? entryTitle(entry) : heading.bare) : topic.title,
      topic,
      entry,
      section,
      theme: section.theme ?? entry?.theme ?? null,
      from: section.from,
      to: section.to,
      group,
      members: topic && topic.members.length > 0 ? topic.members : entry ? membersOf(entry) : [],
    }
  })
}

/** A title that several items of the heading were given, because only one of them has words of its own. */
function isShared(topics: Topic[], topic: Topic | null): boolean {
  return topic !== null && topics.filter((other) => other.title === topic.title).length > 1
}

/** A line goes with the topic of its kind; when several topics share the kind, with the one it is most alike. */
function fits(entry: ListEntry, topic: Topic, topics: Topic[], entries: ListEntry[]): boolean {
  const same = topics.filter((other) => other.kind === entry.kind)
  if (same.length === 0) return topics.length === 1 && entries.length === 1
  if (!same.includes(topic)) return false
  if (same.length === 1) return true
  return best(entry, same) === topic
}

function best(entry: ListEntry, topics: Topic[]): Topic | undefined {
  const names = new Set(entry.topic.members.flatMap((group) => group.names))
  const score = (topic: Topic): number =>
    topic.members.some((group) => group.names.some((name) => names.has(name))) ? 2 : sharedWords(entry.topic.title, topic.title)
  return topics.toSorted((a, b) => score(b) - score(a))[0]
}

function sharedWords(one: string, other: string): number {
  const words = new Set(other.toLowerCase().split(/\P{L}+/u))
  const mine = one.toLowerCase().split(/\P{L}+/u).filter((word) => word.length > 3)
  return mine.length === 0 ? 0 : mine.filter((word) => words.has(word)).length / mine.length
}

/** "Moties inzake X" are as many as the heading's numbers, the list, the count in the heading, or the members the text names. */
function expand(document: ReadDocument, section: Section, topics: Topic[], numbers: number, entries: ListEntry[]): Topic[] {
  return topics.flatMap((topic) => {
    const listed = entries.filter((entry) => entry.kind === topic.kind).length
    if (!topic.plural || (topic.count !== null && topic.count < 2) || listed > 1) return [topic]
    const named = topic.kind === 'motie' ? motionsNamed(document, section) : []
    const others = topics.filter((other) => other !== topic && other.kind === 'toezegging').length
    const wanted = topic.count ?? (numbers > 1 ? numbers - others : null)
    if (named.length > 1 && (wanted === null || named.length >= wanted)) return named.map((group) => ({ ...topic, plural: false, count: 1, title: withMember(topic.title, group), members: [group] }))
    return wanted !== null && wanted > 1 ? Array.from({ length: wanted }, () => ({ ...topic, plural: false, count: 1 })) : [topic]
  })
}

/** Members that the text of a section names as proposers of a motie, each group once, in order. */
function motionsNamed(document: ReadDocument, section: Section): FoundMembers[] {
  const found = new Map<string, FoundMembers>()
  for (const block of document.blocks.slice(section.from + 1, section.to + 1)) {
    const text = textOf(block)
    for (const group of readMembers(text)) {
      const before = text.slice(Math.max(0, group.from - 30), group.from + 8)
      if (/\bmoties?\b/i.test(before) && !found.has(group.names.join('|'))) found.set(group.names.join('|'), group)
    }
  }
  return [...found.values()]
}

function withMember(title: string, group: FoundMembers): string {
  return `${title} (motie ${group.names.join(' en ')}${group.cosigned ? ' c.s.' : ''})`
}

function membersOf(entry: ListEntry): FoundMembers[] {
  return entry.topic.members.length > 0 || entry.kind !== 'toezegging' ? entry.topic.members : readMembers(entry.text)
}

/** The line without the words that only say who promises ("De minister zegt toe ..."). */
function entryTitle(entry: ListEntry): string {
  const title = entry.topic.title
  const bare = title
    .replace(/^De (?:minister|staatssecretaris|bewindspersoon)(?: van [\p{L} ]{2,40}?)? (?:zegt|zal|stuurt|informeert|gaat|komt|heeft|doet|neemt|beziet|onderzoekt)\b/iu, '')
    .replace(/^(?:\s*(?:(?:de|uw) (?:Kamer|TK|Tweede Kamer)|toe|een brief(?: aan de Kamer)?(?: te sturen)?|dat|om|waarin|wordt ingegaan op|met informatie|informeren|over))+\s+/i, '')
  return (bare.trim() || title).replace(/\.$/, '')
}
