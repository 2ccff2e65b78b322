import { stemsOf } from '@/lib/register/stem'

/** The version of the making of search words: raise it when an item is found by other words than before. */
export const LEXEMES_VERSION = 2

/** A: the title and the own numbers; B: people, debate, theme; C: the text; D: what is only said beside it. */
export const WEIGHTS = ['A', 'B', 'C', 'D'] as const
export type Weight = (typeof WEIGHTS)[number]

/** Something of an item that the search reads, with the word that explains a hit in it. */
export type SearchField = { name: string; text: string; weight: Weight }

/** More words than this make an item no easier to find. */
const MOST_WORDS = 5_000

/**
 * The text of PostgreSQL's tsvector for an item, for example `'motie':1A '29628-1264':2A`: each word once, by the heaviest
 * place where it stands. The words are made here and not by the database's Dutch stemmer, which misses plurals and differs
 * between versions (quality.md 0.6), so every database finds the same.
 */
export function lexemesOf(fields: readonly SearchField[]): string {
  const weights = new Map<string, Weight>()
  for (const weight of WEIGHTS) {
    for (const field of fields.filter((one) => one.weight === weight)) {
      for (const word of stemsOf(field.text)) if (!weights.has(word)) weights.set(word, weight)
    }
  }
  return [...weights]
    .slice(0, MOST_WORDS)
    .map(([word, weight], index) => `'${word}':${index + 1}${weight}`)
    .join(' ')
}

/** A reference as one word of the search. @example lexemeOfKey('EK:34641-O') // 'ek-34641-o' */
export function lexemeOfKey(key: string): string {
  return key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
