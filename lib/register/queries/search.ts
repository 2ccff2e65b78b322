import { may, type Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'
import { meantBy, pairsOf, rootOf } from '@/lib/register/alike'
import { wordsOfQuery, type Asked } from '@/lib/register/asked'
import { stem } from '@/lib/register/stem'
import { visibleSql } from '@/lib/register/visibility'
import { Prisma } from '@/prisma/generated/prisma/client'

/** One way in which a word of the question is found: the word itself, one that begins with it, holds it, or is meant by it. */
export type Way = { how: 'is' | 'begins' | 'holds' | 'meant'; lexeme: string }

/** A word of the question with the ways it is found; in `pairs` two words together stand for it. */
export type Sought = Asked & { ways: Way[]; pairs: [Way, Way][] }

/**
 * A question that was looked up in the words of the register. `condition` is on "Item" i and null when nothing was asked;
 * `loosened`: no item has all words, so those count that have most of them.
 */
export type Search = { words: Sought[]; loosened: boolean; condition: Prisma.Sql | null; rank: Prisma.Sql }

const NOTHING = Prisma.sql`0::real`

/** A word of fewer letters is found at the beginning of words only. */
const INSIDE = 5
const MOST_INSIDE = 60
const MOST_ALIKE = 25

/** Looks a question up, once per request; list, counts and export use the answer. */
export async function lookUp(actor: Actor, query: string | undefined): Promise<Search> {
  const asked = query ? wordsOfQuery(query) : []
  if (asked.length === 0) return { words: [], loosened: false, condition: null, rank: NOTHING }
  const words = await waysOf(asked)
  const required = words.filter((word) => !word.optional)
  const ranked = rankSql(words)
  for (let count = required.length; count > 0; count -= 1) {
    const tsquery = atLeast(required, count)
    if (tsquery !== '' && (await hasHits(actor, tsquery)))
      return { words, loosened: count < required.length, condition: matches(tsquery), rank: ranked }
  }
  return { words, loosened: false, condition: Prisma.sql`FALSE`, rank: NOTHING }
}

function matches(tsquery: string): Prisma.Sql {
  return Prisma.sql`i."id" IN (SELECT s."itemId" FROM "ItemWords" s WHERE s."search" @@ ${tsquery}::tsquery)`
}

async function hasHits(actor: Actor, tsquery: string): Promise<boolean> {
  const { prisma } = await database()
  const [row] = await prisma.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "ItemWords" s JOIN "Item" i ON i."id" = s."itemId"
      WHERE s."search" @@ ${tsquery}::tsquery AND ${may(actor, 'register.readRestricted') ? Prisma.sql`TRUE` : visibleSql(actor)}) AS found`
  return row?.found ?? false
}

async function waysOf(asked: readonly Asked[]): Promise<Sought[]> {
  const known = await knownWords(asked)
  const words = asked.map((one): Sought => {
    const { begins = false, inside = [] } = known.get(one.stem) ?? {}
    const ways: Way[] = [{ how: 'is', lexeme: one.stem }]
    if (begins) ways.push({ how: 'begins', lexeme: one.stem })
    return { ...one, ways: [...ways, ...inside.map((lexeme): Way => ({ how: 'holds', lexeme }))], pairs: [] }
  })
  const strange = words.filter((word) => word.ways.length === 1 && !/\d/.test(word.stem))
  return strange.length === 0 ? words : rescue(words, strange)
}

type Known = { begins: boolean; inside: string[] }

/** For each stem whether words begin with it, and which hold it. Numbers are as they are, or begin so when none is exactly that. */
async function knownWords(asked: readonly Asked[]): Promise<Map<string, Known>> {
  const { prisma } = await database()
  const letters = asked.filter(({ stem: one }) => !/\d/.test(one)).map(({ stem: one }) => one)
  const numbers = asked.filter(({ stem: one }) => /\d/.test(one)).map(({ stem: one }) => one)
  const rows = await prisma.$queryRaw<{ stem: string; begins: boolean; inside: string[] | null }[]>`
    SELECT t.stem, EXISTS (SELECT 1 FROM "SearchWord" w WHERE w."word" LIKE t.stem || '%') AS begins,
      CASE WHEN length(t.stem) >= ${INSIDE}::int THEN ARRAY(
        SELECT w."word" FROM "SearchWord" w WHERE w."word" LIKE '_%' || t.stem || '%' AND w."word" NOT LIKE t.stem || '%'
        ORDER BY length(w."word"), w."word" LIMIT ${MOST_INSIDE}) END AS inside
    FROM unnest(${letters}::text[]) AS t (stem)
    UNION ALL
    SELECT t.stem, NOT EXISTS (SELECT 1 FROM "ItemWords" s WHERE s."search" @@ quote_literal(t.stem)::tsquery), NULL
    FROM unnest(${numbers}::text[]) AS t (stem)`
  return new Map(rows.map((row) => [row.stem, { begins: row.begins, inside: row.inside ?? [] }]))
}

/** What a word that stands nowhere may mean: another form of it, a typing error, or two words written as one. */
async function rescue(words: Sought[], strange: readonly Sought[]): Promise<Sought[]> {
  const { prisma } = await database()
  const stems = strange.map((word) => word.stem)
  const alike = await prisma.$queryRaw<{ stem: string; words: string[] }[]>`
    SELECT t.stem, ARRAY(SELECT w."word" FROM "SearchWord" w WHERE w."word" % t.stem
      ORDER BY similarity(w."word", t.stem) DESC, w."word" LIMIT ${MOST_ALIKE}) AS words
    FROM unnest(${stems}::text[]) AS t (stem)`
  const roots = await rootsOf(stems)
  const pairs = await knownPairs(strange)
  return words.map((word) => {
    if (!strange.includes(word)) return word
    const root = roots.get(word.stem)
    const meant = meantBy(word.stem, alike.find((row) => row.stem === word.stem)?.words ?? [])
    const ways = [
      ...word.ways,
      ...(root ? [{ how: 'begins' as const, lexeme: root }] : []),
      ...meant.map((lexeme) => ({ how: 'meant' as const, lexeme })),
    ]
    return { ...word, ways, pairs: ways.length > 1 ? [] : (pairs.get(word.stem) ?? []) }
  })
}

/** The stems whose root begins some word. */
async function rootsOf(stems: readonly string[]): Promise<Map<string, string>> {
  const roots = stems.flatMap((one) => {
    const root = rootOf(one)
    return root ? [{ stem: one, root }] : []
  })
  if (roots.length === 0) return new Map()
  const { prisma } = await database()
  const found = await prisma.$queryRaw<{ root: string }[]>`
    SELECT t.root FROM unnest(${roots.map(({ root }) => root)}::text[]) AS t (root)
    WHERE EXISTS (SELECT 1 FROM "SearchWord" w WHERE w."word" LIKE t.root || '%')`
  const known = new Set(found.map(({ root }) => root))
  return new Map(roots.filter(({ root }) => known.has(root)).map((one) => [one.stem, one.root]))
}

/** The ways to write a strange word as two that are known, the most even first. */
async function knownPairs(strange: readonly Sought[]): Promise<Map<string, [Way, Way][]>> {
  const tried = strange.flatMap((word) =>
    pairsOf(word.typed).map(([first, second]) => ({ word: word.stem, first: stem(first), second: stem(second) })),
  )
  const halves = [...new Set(tried.flatMap(({ first, second }) => [first, second]))]
  const { prisma } = await database()
  const rows = await prisma.$queryRaw<{ half: string; words: string[] }[]>`
    SELECT t.half, ARRAY(SELECT w."word" FROM "SearchWord" w
      WHERE w."word" = t.half OR (length(t.half) >= ${INSIDE}::int AND w."word" LIKE '%' || t.half || '%')
      ORDER BY length(w."word"), w."word" LIMIT 20) AS words
    FROM unnest(${halves}::text[]) AS t (half)`
  const known = new Map(rows.map((row) => [row.half, row.words]))
  const found = new Map<string, [Way, Way][]>()
  for (const { word, first, second } of tried.toSorted((a, b) => evenness(b) - evenness(a))) {
    const pairs = (known.get(first) ?? []).flatMap((one) =>
      (known.get(second) ?? []).map((other): [Way, Way] => [wayTo(first, one), wayTo(second, other)]),
    )
    if (pairs.length > 0 && !found.has(word)) found.set(word, pairs.slice(0, 40))
  }
  return found
}

function evenness({ first, second }: { first: string; second: string }): number {
  return Math.min(first.length, second.length)
}

function wayTo(half: string, word: string): Way {
  return { how: half === word ? 'is' : 'holds', lexeme: word }
}

/** Items with at least `count` of the words, as a tsquery. */
function atLeast(words: readonly Sought[], count: number): string {
  return choose(words.map(wordQuery), count)
    .map((chosen) => `(${chosen.join(' & ')})`)
    .join(' | ')
}

function choose<Value>(values: readonly Value[], count: number): Value[][] {
  if (count === 0) return [[]]
  return values.flatMap((value, index) => choose(values.slice(index + 1), count - 1).map((rest) => [value, ...rest]))
}

function wordQuery(word: Sought): string {
  return `(${[...word.ways.map(term), ...word.pairs.map(([one, other]) => `(${term(one)} & ${term(other)})`)].join(' | ')})`
}

function term({ how, lexeme }: Way): string {
  return how === 'begins' ? `'${lexeme}':*` : `'${lexeme}'`
}

const WORTH: Record<Way['how'], number> = { is: 1, begins: 0.6, holds: 0.35, meant: 0.35 }

/** How well "ItemWords" w answers: each word by where it stands (title before text) and by how it was found. */
function rankSql(words: readonly Sought[]): Prisma.Sql {
  const parts = [...words.flatMap(partsOf), ...joinedOf(words)].map(
    ({ query, worth }) => Prisma.sql`${worth}::real * ts_rank('{0.1,0.3,0.6,1}', w."search", ${query}::tsquery)`,
  )
  return Prisma.join(parts, ' + ')
}

type RankPart = { query: string; worth: number }

/** ts_rank divides by the number of terms, hence the factor. */
function partsOf(word: Sought): RankPart[] {
  const weight = word.optional ? 0.2 : 1
  const pairs = word.pairs.flat()
  return (['is', 'begins', 'holds', 'meant'] as const).flatMap((how) => {
    const ways = [...word.ways, ...pairs].filter((way) => way.how === how)
    const terms = [...new Set(ways.map(term))]
    return terms.length === 0 ? [] : [{ query: terms.join(' | '), worth: weight * WORTH[how] * terms.length }]
  })
}

/** Two words behind each other that the register may write as one: "wijk agent". */
function joinedOf(words: readonly Sought[]): RankPart[] {
  return words.slice(1).flatMap((word, index) => {
    const before = words[index]
    if (!before || word.number || before.number) return []
    return [
      { query: `'${stem(before.typed + word.typed)}':* | '${stem(`${before.typed}s${word.typed}`)}':*`, worth: 2 },
    ]
  })
}
