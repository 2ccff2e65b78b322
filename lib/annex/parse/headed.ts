import type { ReadDocument } from '@/lib/annex/blocks'
import { readAsk } from '@/lib/annex/grammar/ask'
import { readAdNumber } from '@/lib/annex/grammar/heading-number'
import type { Topic } from '@/lib/annex/grammar/topic'
import type { Draft } from '@/lib/annex/parse/draft'
import { membersOfEntry, titleOfEntry } from '@/lib/annex/parse/entry'
import { topicsOf } from '@/lib/annex/parse/expand'
import type { ListEntry } from '@/lib/annex/parse/listing'
import { passagesOf } from '@/lib/annex/parse/passage'
import type { Section } from '@/lib/annex/parse/sections'

/** The items of one heading: what the heading names, joined with the lines of the list that it answers. */
export function headedDrafts(document: ReadDocument, section: Section, entries: ListEntry[]): Draft[] {
  const heading = section.heading
  if (!heading) return []
  const topics = topicsOf(document, section, entries)
  const used = new Set<ListEntry>()
  const pairs = topics.flatMap((topic): Pair[] => {
    const mine = entries.filter((entry) => !used.has(entry) && fits(entry, topic, topics, entries))
    mine.forEach((entry) => used.add(entry))
    return mine.length === 0 ? [{ topic, entry: null }] : mine.map((entry) => ({ topic, entry }))
  })
  const extra = entries
    .filter((entry) => !used.has(entry) && entry.kind !== 'aanvullend')
    .map((entry) => ({ topic: null, entry }))
  const nameless =
    extra.length > 0 &&
    topics.every((topic) => topic.kind === 'aanvullend') &&
    pairs.every((pair) => pair.entry === null)
  const all = nameless ? extra : [...pairs, ...extra]
  const group = all.length > 1 ? `b${section.from}` : null
  return all.map((pair) => {
    const alone = all.filter((other) => other.topic === pair.topic).length === 1 && !isShared(topics, pair.topic)
    const draft = draftOf(section, pair, alone, group)
    return { ...draft, title: draft.title || askedIn(document, section, draft) || (heading.bare ?? '') }
  })
}

type Pair = { topic: Topic | null; entry: ListEntry | null }

/** `alone`: no other item of the heading has this title, so that the heading's words are better than the line's. */
function draftOf(section: Section, { topic, entry }: Pair, alone: boolean, group: string | null): Draft {
  const named = [topic?.kind, entry?.kind, section.heading?.kind].find((kind) => kind && kind !== 'aanvullend')
  const ofHeading = readAdNumber(section.heading?.bare ?? '') === null ? (topic?.title ?? '') : ''
  const ofLine = entry ? titleOfEntry(entry) : ''
  return {
    kind: named ?? 'aanvullend',
    title: alone ? ofHeading || ofLine : ofLine || ofHeading,
    topic,
    entry,
    section,
    theme: section.theme ?? entry?.theme ?? null,
    above: section.above,
    from: section.from,
    to: section.to,
    group,
    keys: topic?.keys ?? [],
    sentences: null,
    members: topic && topic.members.length > 0 ? topic.members : entry ? membersOfEntry(entry) : [],
  }
}

/** What the first sentences say was asked or promised, for a heading that names only members and a debate. */
function askedIn(document: ReadDocument, section: Section, draft: Draft): string | null {
  if (draft.kind === 'aanvullend' || draft.topic === null || draft.topic.members.length === 0) return null
  const first = passagesOf(document, section.from + 1, Math.min(section.from + 1, section.to)).slice(0, 2)
  return first.reduce<string | null>((title, passage) => title ?? readAsk(passage.text, draft.kind), null)
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
    topic.members.some((group) => group.names.some((name) => names.has(name)))
      ? 2
      : sharedWords(entry.topic.title, topic.title)
  return topics.toSorted((a, b) => score(b) - score(a))[0]
}

function sharedWords(one: string, other: string): number {
  const words = new Set(other.toLowerCase().split(/\P{L}+/u))
  const mine = one
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter((word) => word.length > 3)
  return mine.length === 0 ? 0 : mine.filter((word) => words.has(word)).length / mine.length
}
