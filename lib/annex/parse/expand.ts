import type { ReadDocument } from '@/lib/annex/blocks'
import { readMembers, type FoundMembers } from '@/lib/annex/grammar/member'
import { readTopics, type Topic } from '@/lib/annex/grammar/topic'
import type { ListEntry } from '@/lib/annex/parse/listing'
import { openingsBetween, type Opening } from '@/lib/annex/parse/opening'
import type { Section } from '@/lib/annex/parse/sections'
import { textOf } from '@/lib/annex/parse/text-of'

/**
 * The items a heading names, one topic for each: "Moties inzake X" are as many as the heading's numbers, the list, the count in the
 * heading, or the members the text names.
 */
export function topicsOf(document: ReadDocument, section: Section, entries: ListEntry[]): Topic[] {
  const topics = readTopics(section.heading?.bare ?? '')
  const numbers = section.heading?.number?.numbers.length ?? 1
  return topics.flatMap((topic) => {
    const listed = entries.filter((entry) => entry.kind === topic.kind).length
    if (!topic.plural || (topic.count !== null && topic.count < 2) || listed > 1) return [topic]
    const named = topic.kind === 'motie' ? motionsNamed(document, section) : []
    const others = topics.filter((other) => other !== topic && other.kind === 'toezegging').length
    const wanted = topic.count ?? (numbers > 1 ? numbers - others : null)
    const promised = topic.kind === 'toezegging' && wanted !== null && wanted > 1 ? promisesIn(document, section) : []
    if (promised.length > 1 && promised.length === wanted)
      return promised.map((opening) => ({
        ...topic,
        plural: false,
        count: 1,
        title: opening.title ?? topic.title,
        members: opening.members,
        keys: opening.keys,
      }))
    if (named.length > 1 && (wanted === null || named.length >= wanted))
      return named.map((group) => ofGroup(topic, group))
    return wanted !== null && wanted > 1
      ? Array.from({ length: wanted }, () => ({ ...topic, plural: false, count: 1 }))
      : [topic]
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

/** The commitments that the text of a section opens with, also where one paragraph tells of several. */
function promisesIn(document: ReadDocument, section: Section): Opening[] {
  return openingsBetween(document, section.from + 1, section.to).filter((opening) => opening.kind === 'toezegging')
}

function ofGroup(topic: Topic, group: FoundMembers): Topic {
  const title = `${topic.title} (motie ${group.names.join(' en ')}${group.cosigned ? ' c.s.' : ''})`
  return { ...topic, plural: false, count: 1, title, members: [group] }
}
