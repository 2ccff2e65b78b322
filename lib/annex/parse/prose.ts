import type { ReadDocument } from '@/lib/annex/blocks'
import { draftWith, type Draft } from '@/lib/annex/parse/draft'
import { openingsBetween, type Opening } from '@/lib/annex/parse/opening'
import { passagesOf } from '@/lib/annex/parse/passage'
import type { Section } from '@/lib/annex/parse/sections'

/**
 * Items in text without headings or list: each paragraph whose first sentences say "toegezegd" or name a motie opens one, unless it
 * goes on about the item before it. What stands between two openings belongs to the first.
 */
export function readProse(document: ReadDocument, sections: Section[]): Draft[] {
  const openings = openingsIn(document, sections)
  return openings.map((opening, index) => {
    const next = openings[index + 1]
    const section = sections.find((candidate) => candidate.from <= opening.block && candidate.to >= opening.block)
    const mates = openings.filter((other) => other.block === opening.block)
    const apart = isApart(document, mates)
    const together = mates.length > 1 && !apart
    const inside = apart && mates.at(-1) !== opening
    const following = together ? openings.find((other) => other.block > opening.block) : next
    return draftWith({
      kind: opening.kind,
      title: opening.title ?? section?.heading?.bare ?? '',
      theme: section?.theme ?? null,
      ...(section ? { above: section.above } : {}),
      from: opening.block,
      to: inside ? opening.block : Math.min(endOfRun(sections, opening.block), (following?.block ?? Infinity) - 1),
      group: together ? `b${opening.block}` : null,
      members: opening.members,
      keys: opening.keys,
      sentences: apart
        ? { from: mates[0] === opening ? 0 : opening.sentence, to: inside ? (next?.sentence ?? Infinity) : Infinity }
        : null,
    })
  })
}

/** Several items in one paragraph that each have sentences of their own after the one that names them. */
function isApart(document: ReadDocument, mates: Opening[]): boolean {
  const [first] = mates
  if (!first || mates.length < 2) return false
  const last = passagesOf(document, first.block, first.block).length
  return mates.every((opening, index) => (mates[index + 1]?.sentence ?? last) - opening.sentence > 1)
}

/** The last block of the sections that follow each other without a gap: there the text of an item ends at the latest. */
function endOfRun(sections: Section[], block: number): number {
  let end = block
  for (const section of sections) if (section.from <= end + 1 && section.to > end) end = section.to
  return end
}

function openingsIn(document: ReadDocument, sections: Section[]): Opening[] {
  return sections.reduce<Opening[]>(
    (openings, section) => openingsBetween(document, section.from, section.to, openings),
    [],
  )
}
