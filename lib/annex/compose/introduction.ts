import { plain, type Block } from '@/lib/annex/blocks'
import { listingOf } from '@/lib/annex/compose/naming'
import type { AnnexInput, AnnexSection } from '@/lib/annex/compose/schema'
import { NOUNS } from '@/lib/annex/compose/wording'

/** The introduction: a numbered list of themes, each with the items it answers in the ministry's wording. */
export function introductionOf(input: AnnexInput): Block[] {
  const { wording, themes } = input
  const list = themes.flatMap((theme, index): Block[] => [
    { type: 'listItem', level: 0, ordered: true, label: `${index + 1}.`, ...plain(theme.title) },
    ...theme.sections
      .flatMap(listingsOf)
      .map((listing): Block => ({ type: 'listItem', level: 1, ordered: false, ...plain(listing) })),
  ])
  return [
    { type: 'heading', level: 1, ...plain(wording.introduction) },
    ...(wording.opening.trim() === '' ? [] : [{ type: 'paragraph' as const, ...plain(wording.opening.trim()) }]),
    ...list,
  ]
}

/** A section without items informs the Kamer all the same. */
function listingsOf(section: AnnexSection): string[] {
  if (section.items.length > 0) return section.items.map(listingOf)
  return section.heading.trim() ? [`${NOUNS.aanvullend.listing} inzake ${section.heading.trim()}`] : []
}
