import type { ReviewCandidate } from '@/lib/intake/queries/review'

/** A stretch of a text: `text.slice(from, to)`. */
export type Stretch = { from: number; to: number }

/** The words of the source on which the reader leaned: who, the sentence that settles, and what is still promised. */
export function telltalesOf(candidate: ReviewCandidate): string[] {
  const { members, evidence, deadlines, venue } = candidate.read
  const words = [evidence, venue, ...deadlines.map(({ text }) => text), ...members]
  return words.filter((word): word is string => word !== null && word.length > 2)
}

/**
 * Where the words stand in a text, in order and without overlap; a word inside a longer hit is part of that hit.
 * @example stretchesOf('De motie Kuik is af', ['Kuik']) // [{ from: 9, to: 13 }]
 */
export function stretchesOf(text: string, words: readonly string[]): Stretch[] {
  const low = text.toLowerCase()
  const all = words.flatMap((word) => hitsOf(low, word.toLowerCase()))
  const ordered = all.toSorted((one, other) => one.from - other.from || other.to - one.to)
  const kept: Stretch[] = []
  for (const hit of ordered) if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit)
  return kept
}

function hitsOf(low: string, word: string): Stretch[] {
  const hits: Stretch[] = []
  for (let at = low.indexOf(word); at >= 0; at = low.indexOf(word, at + word.length))
    hits.push({ from: at, to: at + word.length })
  return hits
}
