import type { ReadDocument } from '@/lib/annex/blocks'
import { readMembers, type FoundMembers } from '@/lib/annex/grammar/member'
import { readTopics, type Topic } from '@/lib/annex/grammar/topic'
import type { ListEntry } from '@/lib/annex/parse/listing'
import { openingsBetween, type Opening } from '@/lib/annex/parse/opening'
import { passagesOf, type Passage } from '@/lib/annex/parse/passage'
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
    const counted = topic.plural && listed < 2 ? enumerated(document, section, topic) : []
    if (counted.length > 1) return counted
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

const amounts = ['twee', 'drie', 'vier', 'vijf', 'zes']

/**
 * Where the first paragraphs count them ("twee moties", "een tweetal toezeggingen") and give each its own number, each number is one, with
 * the members and the words between it and the number before.
 */
function enumerated(document: ReadDocument, section: Section, topic: Topic): Topic[] {
  const first = passagesOf(document, section.from + 1, Math.min(section.from + 2, section.to)).slice(0, 5)
  const told = first.map((passage) => passage.text).join(' ')
  const word = topic.kind === 'motie' ? 'moties' : 'toezeggingen'
  const amount = amounts.findIndex((said) => new RegExp(`\\b${said}(?:tal)? (?:\\S+ )?${word}\\b`, 'i').test(told)) + 2
  const parts = first.flatMap((passage) => partsOf(passage, topic.kind))
  return parts.length === amount ? parts.map((part) => ofPart(topic, part)) : []
}

type Part = { key: string; words: string }

/** A sentence cut after each number that can identify an item of the kind. */
function partsOf(passage: Passage, kind: Topic['kind']): Part[] {
  const suits = kind === 'motie' ? /^(?:EK:)?\d{5}-.*\d/ : /^T(?:Z\d|\d)/
  const cited = passage.cited.filter((one) => suits.test(String(one.reference.key)))
  return cited.map((one, index) => ({
    key: String(one.reference.key),
    words: passage.text.slice(cited[index - 1]?.at ?? 0, one.at),
  }))
}

function ofPart(topic: Topic, { key, words }: Part): Topic {
  const members = readMembers(words).slice(-1)
  const asked = /^.*\b(?:over|inzake|omtrent|betreffende|om)\s+([^,;]{5,140})$/i.exec(words.replace(/[\s(]+$/, ''))?.[1]
  return {
    ...topic,
    plural: false,
    count: 1,
    title: asked ? `${topic.title} (${asked.trim()})` : topic.title,
    members: members.length > 0 ? members : topic.members,
    keys: [key],
  }
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
