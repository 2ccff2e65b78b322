import type { ReadDocument } from '@/lib/annex/blocks'
import { draftWith, type Draft } from '@/lib/annex/parse/draft'
import { openingsBetween, type Opening } from '@/lib/annex/parse/opening'
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
    const together = openings.filter((other) => other.block === opening.block).length > 1
    const following = together ? openings.find((other) => other.block > opening.block) : next
    return draftWith({
      kind: opening.kind,
      title: opening.title ?? section?.heading?.bare ?? '',
      theme: section?.theme ?? null,
      ...(section ? { above: section.above } : {}),
      from: opening.block,
      to: Math.min(endOfRun(sections, opening.block), (following?.block ?? Infinity) - 1),
      group: together ? `b${opening.block}` : null,
      members: opening.members,
    })
  })
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
