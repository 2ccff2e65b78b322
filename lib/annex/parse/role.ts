import type { Block } from '@/lib/annex/blocks'
import { isKindsOnly, startsAsSubject } from '@/lib/annex/grammar/kind'
import { isAnnexTitle } from '@/lib/annex/layout'
import type { Heading, Role } from '@/lib/annex/parse/outline'
import { textOf } from '@/lib/annex/parse/text-of'

/** How headings are told apart: the depth of numbers or the level at which items stand, and whether levels are the author's own. */
export type Scheme = {
  depth: number | null
  level: number | null
  exact: boolean
  highest: number
  deepest: number
  /** The level of headings whose text opens with an item. */
  opened: number | null
  titled: boolean
}

/** What the heading is for, seen beside its neighbours. */
export function roleOf(headings: Heading[], index: number, blocks: Block[], scheme: Scheme): Role {
  const { depth, level } = scheme
  const heading = headings[index]
  if (!heading) return 'inner'
  if (isKindsOnly(heading.bare)) return 'theme'
  if (depth !== null) return byNumber(heading, depth, headings[index + 1])
  if (heading.kinded) return 'item'
  if (level === null) return unkinded(heading, scheme)
  if (heading.level < level) return 'theme'
  if (heading.level > level) return 'inner'
  return byWords(headings, index, blocks, scheme)
}

/** No heading names its kind: items are those that the list or the text names. Beside such headings, one with other text is a subject apart. */
function unkinded(heading: Heading, scheme: Scheme): Role {
  if (heading.listed || heading.opens === 1) return 'item'
  if (heading.opens === 0 && !heading.empty && scheme.opened === heading.level) return scheme.titled ? 'item' : 'frame'
  return heading.level <= scheme.highest || heading.opens > 1 ? 'theme' : 'inner'
}

function byNumber(heading: Heading, depth: number, next: Heading | undefined): Role {
  if (heading.number === null) {
    if (heading.kinded && !heading.empty) return 'item'
    const above = depth === 1 || (next !== undefined && heading.level < next.level)
    return heading.empty && above && next?.number?.depth === depth ? 'theme' : 'inner'
  }
  if (heading.number.depth < depth)
    return heading.kinded && !heading.empty && !isAnnexTitle(heading.bare) ? 'item' : 'theme'
  return heading.number.depth === depth ? 'item' : 'inner'
}

/** At the level of the items: a heading directly above another or above an announcement is a theme, other subjects are items. */
function byWords(headings: Heading[], index: number, blocks: Block[], scheme: Scheme): Role {
  const heading = headings[index]
  if (!heading) return 'inner'
  const next = headings[index + 1]
  if (heading.empty && next && next.level <= heading.level) return 'theme'
  if (isAnnouncement(blocks, heading, next)) return 'theme'
  const themesApart = scheme.exact && scheme.highest < heading.level
  const innerApart = scheme.deepest > heading.level
  if (themesApart || innerApart || heading.listed || startsAsSubject(heading.bare)) return 'item'
  if (heading.opens > 0) return heading.opens === 1 ? 'item' : 'theme'
  const before = headings[index - 1]
  const underTheme = before !== undefined && before.empty && !before.kinded
  const flat = scheme.highest === scheme.deepest
  return underTheme && (flat || before.level < heading.level) ? 'item' : 'inner'
}

/** One paragraph that says what is treated below ("ga ik hieronder in op de moties"), then the heading of an item. */
function isAnnouncement(blocks: Block[], heading: Heading, next: Heading | undefined): boolean {
  if (!next?.kinded || next.block - heading.block !== 2) return false
  return /\b(?:hieronder|onderstaand|in dit hoofdstuk|in deze paragraaf|in dit onderdeel|achtereenvolgens)\b/i.test(
    textOf(blocks[heading.block + 1]),
  )
}
