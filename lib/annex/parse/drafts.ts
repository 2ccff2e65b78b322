import type { ReadDocument } from '@/lib/annex/blocks'
import { assignEntries } from '@/lib/annex/parse/assign'
import { draftWith, type Draft } from '@/lib/annex/parse/draft'
import { membersOfEntry, titleOfEntry } from '@/lib/annex/parse/entry'
import { finding, type Staged } from '@/lib/annex/parse/findings'
import { headedDrafts } from '@/lib/annex/parse/headed'
import type { ListEntry, Listing } from '@/lib/annex/parse/listing'
import { placeEntries } from '@/lib/annex/parse/place'
import { readProse } from '@/lib/annex/parse/prose'
import type { Finding } from '@/lib/annex/parse/schema'
import type { Section } from '@/lib/annex/parse/sections'

/**
 * One draft for every item that a heading or a line of the list names; where neither does, that the text opens with. `titled`: the
 * document says that it is an annex of items, so that a heading without any is a subject of its own.
 */
export function readDrafts(
  document: ReadDocument,
  sections: Section[],
  listing: Listing,
  titled: boolean,
): Staged<Draft[]> {
  const items = sections.filter((section) => section.role === 'item')
  const { bySection, left } = assignEntries(listing.entries, items)
  const findings: Finding[] = []
  const drafts = items.flatMap((section) => {
    const made = headedDrafts(document, section, bySection.get(section) ?? [])
    if (made.length > 2) findings.push(finding('W109', section.from, String(made.length)))
    return made
  })
  const themes = sections.filter((section) => section.role !== 'item')
  const listed = placeEntries(
    document,
    left.map((entry) => draftOfEntry(entry)),
    themes.length > 0 ? themes : sections,
  )
  const named = drafts.length + listed.length > 0
  const prose = named ? besides(document, themes, listing, titled) : proseOf(document, sections, titled)
  return { value: [...drafts, ...listed, ...prose].toSorted((a, b) => a.from - b.from), findings }
}

/** Items that stand directly under a theme, beside those with a heading of their own; in a letter also those it opens with. */
function besides(document: ReadDocument, themes: Section[], listing: Listing, titled: boolean): Draft[] {
  if (listing.entries.length > 0) return []
  return readProse(
    document,
    themes.filter((section) => section.role === 'theme' || (section.heading === null && !titled)),
  )
}

/** Items in running text; in an annex a heading whose text names none is a subject of its own. */
function proseOf(document: ReadDocument, sections: Section[], titled: boolean): Draft[] {
  const found = readProse(document, sections)
  if (!titled) return found
  const bare = sections.filter(
    (section) =>
      section.heading !== null &&
      section.role !== 'opening' &&
      section.to > section.from &&
      !found.some((draft) => draft.from >= section.from && draft.from <= section.to),
  )
  const subjects = bare.map((section) =>
    draftWith({
      kind: 'aanvullend',
      title: section.heading?.bare ?? '',
      section,
      above: section.above,
      from: section.from,
      to: section.to,
    }),
  )
  return [...found, ...subjects]
}

function draftOfEntry(entry: ListEntry): Draft {
  const { kind, theme, block, topic } = entry
  return draftWith({
    kind,
    title: titleOfEntry(entry),
    entry,
    theme,
    from: block,
    to: block,
    members: membersOfEntry(entry),
    group: topic.keys ? `line-${block}` : null,
  })
}
