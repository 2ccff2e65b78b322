import type { Block, Inline, Place } from '@/lib/annex/blocks'
import { readBullet } from '@/lib/annex/grammar/bullet'
import { sliceInline } from '@/lib/annex/read/inline'

/** What the file itself says a paragraph is; null when it says nothing. */
export type Role =
  | { type: 'heading'; level: number }
  | { type: 'title' }
  | { type: 'listItem'; level: number; ordered: boolean; label?: string }
  | null

/**
 * The blocks of one paragraph: a typed "•" or "1." is a list item too, and a line end inside a paragraph
 * makes a block of its own where a list item begins ("• eerste⏎• tweede"), else it is a space.
 */
export function blocksOfParagraph(inline: Inline, role: Role, place: Place): Block[] {
  const lines = role === null ? linesOf(inline) : [withoutBreaks(inline)]
  return lines.filter((line) => line.text !== '').map((line) => ({ ...blockOf(line, role), place }))
}

/** @example levelOf(9) // 6 */
export function levelOf(level: number): 1 | 2 | 3 | 4 | 5 | 6 {
  const levels = [1, 2, 3, 4, 5, 6] as const
  return levels[Math.min(6, Math.max(1, Math.round(level))) - 1] ?? 6
}

/** Line ends that mean nothing become spaces. */
export function withoutBreaks(inline: Inline): Inline {
  return { ...inline, text: inline.text.replaceAll('\n', ' ') }
}

function linesOf(inline: Inline): Inline[] {
  const starts = [...inline.text.matchAll(/\n/g)].map(({ index }) => index + 1)
  const cuts = [
    0,
    ...starts.filter((start) => readBullet(inline.text.slice(start, start + 40)) !== null),
    inline.text.length,
  ]
  return cuts.slice(0, -1).map((from, index) => withoutBreaks(sliceInline(inline, from, cuts[index + 1])))
}

function blockOf(inline: Inline, role: Role): Block {
  if (role?.type === 'heading') return { type: 'heading', level: levelOf(role.level), ...withoutBold(inline) }
  if (role?.type === 'title') return { type: 'title', ...withoutBold(inline) }
  if (role?.type === 'listItem') return { ...role, ...inline }
  const bullet = typedBullet(inline)
  if (!bullet) return { type: 'paragraph', ...inline }
  const rest = sliceInline(inline, inline.text.slice(0, 40).length - bullet.rest.length)
  return { type: 'listItem', level: 1, ordered: bullet.ordered, label: bullet.ordered ? bullet.label : '•', ...rest }
}

/** A bold "1. Toezeggingen" is a heading in disguise and stays a paragraph. */
function typedBullet(inline: Inline): ReturnType<typeof readBullet> {
  const bullet = readBullet(inline.text.slice(0, 40))
  if (!bullet || (bullet.ordered && (inline.bold || !/^\(?(?:\d{1,3}|[a-z])[.)]/.test(bullet.label)))) return null
  return bullet
}

function withoutBold({ text, notes, links }: Inline): Inline {
  return { text, notes, links }
}
