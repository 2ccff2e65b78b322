import type { SearchField } from '@/lib/register/lexemes'
import { plainWords, stem } from '@/lib/register/stem'
import type { Sought, Way } from '@/lib/register/queries/search'

export type Mark = { from: number; to: number }

/** Why an item is a hit, as far as its title does not say so: the field, a fragment of it, and where the words stand in that. */
export type Hit = { name: string; text: string; marks: Mark[] }

const MOST_FRAGMENTS = 2

/**
 * Where the words of a question stand in a text, with whatever form they have there.
 * @example marksOf('Moties over sterkte', words).map(({ from, to }) => [from, to]) // [[0, 6]]
 */
export function marksOf(text: string, words: readonly Sought[]): Mark[] {
  return placesOf(text, words).map(({ from, to }) => ({ from, to }))
}

/** Whether a title says by itself why its item is a hit. */
export function isToldBy(title: string, words: readonly Sought[]): boolean {
  const said = wordsAt(placesOf(title, words))
  return words.every((word) => word.optional || said.has(word))
}

/** The fields that hold what the title does not, the one that holds most first. */
export function hitsOf(title: string, fields: readonly SearchField[], words: readonly Sought[]): Hit[] {
  const seen = new Set(placesOf(title, words).flatMap((place) => place.words))
  const hits: Hit[] = []
  const open = () => words.filter((word) => !word.optional && !seen.has(word))
  while (hits.length < MOST_FRAGMENTS && open().length > 0) {
    const wanted = open()
    const found = fields.map((field) => ({ field, places: placesOf(field.text, wanted) }))
    const best = found.toSorted((a, b) => wordsAt(b.places).size - wordsAt(a.places).size)[0]
    if (!best || best.places.length === 0) break
    for (const word of wordsAt(best.places)) seen.add(word)
    hits.push(fragmentOf(best.field, best.places))
  }
  return hits
}

type Place = Mark & { words: Sought[] }

function placesOf(text: string, words: readonly Sought[]): Place[] {
  if (words.length === 0) return []
  return [...text.matchAll(/[\p{L}\p{M}\d]+(?:[-’'][\p{L}\p{M}\d]+)*/gu)].flatMap((match) => {
    const stems = stemsOfWord(match[0])
    const here = words.filter((word) => stems.some((one) => isMeant(one, word)))
    return here.length > 0 ? [{ from: match.index, to: match.index + match[0].length, words: here }] : []
  })
}

const MOST_KEPT = 20_000
const kept = new Map<string, string[]>()

/** The stems of one printed word. Fifty rows say the same few hundred words, so these are kept. */
function stemsOfWord(word: string): string[] {
  const known = kept.get(word)
  if (known) return known
  const stems = plainWords(word).map(stem)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(word, stems)
  return stems
}

function isMeant(found: string, word: Sought): boolean {
  const ways: readonly Way[] = word.pairs.length > 0 ? [...word.ways, ...word.pairs.flat()] : word.ways
  return ways.some(({ how, lexeme }) => (how === 'begins' ? found.startsWith(lexeme) : found === lexeme))
}

function wordsAt(places: readonly Place[]): Set<Sought> {
  return new Set(places.flatMap((place) => place.words))
}

const BEFORE = 40
const LENGTH = 150

/** The text around the first place, from the beginning of a word to the end of one. */
function fragmentOf({ name, text }: SearchField, places: readonly Place[]): Hit {
  const first = places[0]?.from ?? 0
  const wordBefore = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1
  const from = wordBefore > first ? first : wordBefore
  const space = text.lastIndexOf(' ', from + LENGTH)
  const to = text.length <= from + LENGTH ? text.length : space > first ? space : from + LENGTH
  const [head, tail] = [from > 0 ? '… ' : '', to < text.length ? ' …' : '']
  const marks = places
    .filter((place) => place.from >= from && place.to <= to)
    .map((place) => ({ from: place.from - from + head.length, to: place.to - from + head.length }))
  return { name, text: `${head}${text.slice(from, to).replaceAll('\n', ' ')}${tail}`, marks }
}
