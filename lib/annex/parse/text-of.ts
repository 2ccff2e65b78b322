import type { Block, Inline } from '@/lib/annex/blocks'

/** A block with its number in the document. */
export type At = { block: Block; index: number }

/** The text of a block; of a table the cells after each other. @example textOf({ type: 'title', ...plain('Bijlage 2') }) // 'Bijlage 2' */
export function textOf(block: Block | undefined): string {
  if (!block) return ''
  if (block.type !== 'table') return block.text
  return block.rows.map((row) => row.cells.map((cell) => cell.text).join(' ')).join(' ')
}

/** The pieces of a block that carry note marks: the block itself, or its cells. */
export function inlinesOf(block: Block | undefined): Inline[] {
  if (!block) return []
  return block.type === 'table' ? block.rows.flatMap((row) => row.cells) : [block]
}

const STOP = new Set(
  'de het een en van in op te voor met aan bij tot over inzake motie moties toezegging toezeggingen lid leden om dat die is als door naar uit per wordt worden zijn dit deze er ten der den informeren minister kamer zal'.split(
    ' ',
  ),
)

/** Headings and lines are each compared with all others, so their words are kept; more than this is no annex. */
const known = new Map<string, ReadonlySet<string>>()
const MOST_KNOWN = 5_000

/** The telling words of a text, without accents and capitals. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = known.get(text) ?? wordsIn(text)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, words)
  return words
}

function wordsIn(text: string): Set<string> {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return new Set(plain.split(/[^a-z0-9]+/).filter((word) => word.length > 1 && !STOP.has(word)))
}

/** How much two texts speak of the same, 0 to 1: shared words against the shorter and against both. Compounds count by their start. */
export function likeness(one: string, other: string): number {
  const a = wordsOf(one)
  const b = wordsOf(other)
  if (a.size === 0 || b.size === 0) return 0
  const shared = [...a].filter(
    (word) => b.has(word) || (word.length > 8 && [...b].some((candidate) => candidate.startsWith(word.slice(0, 9)))),
  ).length
  return (
    (shared / Math.max(Math.min(a.size, b.size), Math.min(2, Math.max(a.size, b.size)))) * 0.6 +
    Math.min(1, (2 * shared) / (a.size + b.size)) * 0.4
  )
}
