import type { ListEntry } from '@/lib/annex/parse/listing'
import type { Section } from '@/lib/annex/parse/sections'
import { readAdNumber } from '@/lib/annex/grammar/heading-number'
import { readTopics } from '@/lib/annex/grammar/topic'
import { likeness, wordsOf } from '@/lib/annex/parse/text-of'

/** Which lines of the list a section answers; `left` are lines no section fits. */
export type Assigned = { bySection: Map<Section, ListEntry[]>; left: ListEntry[] }

/** Below this a line and a heading have too little in common. */
const enough = 0.55

/**
 * Gives each line of the list the section that answers it: by words, members, kind, theme and number. A section may answer several
 * lines, a line has one section. The best pairs are made first.
 */
export function assignEntries(entries: ListEntry[], sections: Section[]): Assigned {
  const features = sections.map((section) => ({ section, topics: readTopics(section.heading?.bare ?? '') }))
  const pairs = entries.flatMap((entry, index) =>
    features
      .map(({ section, topics }) => ({ entry, section, score: scoreOf(entry, section, topics, index + 1) }))
      .filter((pair) => pair.score >= enough),
  )
  const bySection = new Map<Section, ListEntry[]>()
  const done = new Set<ListEntry>()
  for (const { entry, section } of pairs.toSorted((a, b) => b.score - a.score)) {
    if (done.has(entry)) continue
    done.add(entry)
    bySection.set(section, [...(bySection.get(section) ?? []), entry])
  }
  for (const entry of entries) {
    const section = done.has(entry) ? undefined : sectionOfSibling(entry, bySection)
    if (!section) continue
    done.add(entry)
    bySection.set(section, [...(bySection.get(section) ?? []), entry])
  }
  for (const list of bySection.values()) list.sort((a, b) => a.block - b.block)
  return { bySection, left: entries.filter((entry) => !done.has(entry)) }
}

/** "Spitstarieven en de OV-chipkaart" answers both commitments of one line, also the one whose single word is little beside the other's. */
function sectionOfSibling(entry: ListEntry, bySection: Assigned['bySection']): Section | undefined {
  const wanted = [...wordsOf(entry.topic.title)]
  return [...bySection].find(([{ heading }, answered]) => {
    const said = wordsOf(heading?.bare ?? '')
    return (
      answered.some((other) => other.block === entry.block) &&
      wanted.length > 0 &&
      wanted.every((word) => said.has(word))
    )
  })?.[0]
}

function scoreOf(entry: ListEntry, section: Section, topics: ReturnType<typeof readTopics>, position: number): number {
  const bare = section.heading?.bare ?? ''
  const answered = readAdNumber(bare)
  if (answered !== null) return answered === (entry.order ?? position) ? 2 : 0
  const kinds = topics.filter((topic) => topic.kind === entry.kind)
  const words = Math.max(
    likeness(entry.topic.title, bare),
    ...topics.map((topic) => likeness(entry.topic.title, topic.title)),
  )
  const names = new Set(entry.topic.members.flatMap((group) => group.names))
  const sameMember = kinds.some((topic) => topic.members.some((group) => group.names.some((name) => names.has(name))))
  const otherMember =
    !sameMember && names.size > 0 && kinds.length > 0 && kinds.every((topic) => topic.members.length > 0)
  const kind =
    kinds.length > 0
      ? 0.15
      : topics.some((topic) => topic.kind !== 'aanvullend') && entry.kind !== 'aanvullend'
        ? -0.25
        : 0
  const told = topics[0] && topics[0].kind !== 'aanvullend' ? topics[0].kind : (section.above.kind ?? 'aanvullend')
  const number = entry.order !== null && told === entry.kind && sameNumber(entry.order, section) ? 0.45 : 0
  const theme = entry.theme && section.theme ? (likeness(entry.theme, section.theme) > 0.8 ? 0.1 : -0.1) : 0
  return words * 0.9 + kind + number + theme + (sameMember ? 0.3 : 0) - (otherMember ? 0.35 : 0)
}

/** "1.7" answers line 7 of the list; the number counts the kind the heading begins with. */
function sameNumber(order: number, section: Section): boolean {
  return (
    section.heading?.number?.numbers.some(
      (number) => number.includes('.') && Number(number.split('.').at(-1)) === order,
    ) ?? false
  )
}
