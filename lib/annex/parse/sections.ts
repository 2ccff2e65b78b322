import { aboveOf, NOTHING_ABOVE, withHeading, type Above, type Standing } from '@/lib/annex/parse/above'
import type { Staged } from '@/lib/annex/parse/findings'
import type { Listing } from '@/lib/annex/parse/listing'
import type { Heading } from '@/lib/annex/parse/outline'
import type { Scope } from '@/lib/annex/parse/scope'

/** A stretch of text under one heading. `role` is `item` when the heading names items, `theme` when only a theme stands above it. */
export type Section = {
  heading: Heading | null
  theme: string | null
  above: Above
  role: 'item' | 'theme' | 'opening'
  from: number
  to: number
}

/**
 * Cuts the annex into sections: each begins at the heading of an item or theme and ends before the next; inner headings stay inside.
 * Text above the first heading is a section of its own, the opening. A theme that tells of items itself does not stand above its neighbours.
 */
export function readSections(headings: Heading[], scope: Scope, listing: Listing): Staged<Section[]> {
  const cuts = headings.filter((heading) => heading.role !== 'inner')
  const start = Math.max(listing.to + 1, (scope.title ?? scope.from - 1) + 1)
  const sections: Section[] = []
  const first = cuts[0]
  if (!first || first.block > start)
    sections.push({
      heading: null,
      theme: null,
      above: NOTHING_ABOVE,
      role: 'opening',
      from: start,
      to: (first?.block ?? scope.to + 1) - 1,
    })
  let standing: Standing[] = []
  const told = new Set<string>()
  cuts.forEach((heading, index) => {
    if (heading.role === 'theme' && !heading.empty) told.add(heading.bare)
    standing = standing.filter(({ text, level }) => level < heading.level || !told.has(text))
    if (heading.role === 'theme') standing = withHeading(standing, { text: heading.bare, level: heading.level })
    const to = endBefore(cuts[index + 1]?.block ?? scope.to + 1, heading.block, listing)
    const role = heading.role === 'item' ? 'item' : heading.role === 'theme' ? 'theme' : 'opening'
    const above = heading.role === 'frame' ? NOTHING_ABOVE : aboveOf(standing)
    sections.push({ heading, theme: above.theme, above, role, from: heading.block, to })
  })
  return { value: sections.filter((section) => section.to >= section.from), findings: [] }
}

/** The list of items is no part of the section it stands in. */
function endBefore(next: number, from: number, listing: Listing): number {
  return listing.entries.length > 0 && listing.from > from && listing.from < next && listing.to >= next - 1
    ? listing.from - 1
    : next - 1
}
