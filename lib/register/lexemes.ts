import { readReferences } from '@/lib/kamer/reference'

/** What the search finds an item by; the title weighs more than the rest. */
export type Searchable = {
  title: string
  obligation: string
  others: readonly string[]
  references: readonly string[]
  number: number
}

const STOP_WORDS = new Set(
  'de het een en van in op te voor met aan bij tot over om dat die is als door naar uit per of er ook dan dit deze inzake zijn wordt worden'.split(
    ' ',
  ),
)

/** Plurals that no rule finds. */
const IRREGULAR: Record<string, string> = {
  leden: 'lid',
  steden: 'stad',
  kinderen: 'kind',
  schepen: 'schip',
  eieren: 'ei',
  wegen: 'weg',
  dagen: 'dag',
}

/**
 * The text of PostgreSQL's tsvector for an item, for example `'motie':1A '29628-1264':2B`. The words are made here and not by the
 * database's Dutch stemmer, which misses plurals and differs between versions (quality.md 0.6), so every database finds the same.
 */
export function lexemesOf(item: Searchable): string {
  const weights = new Map<string, 'A' | 'B' | 'C'>()
  const add = (words: readonly string[], weight: 'A' | 'B' | 'C') => {
    for (const word of words) if (!weights.has(word)) weights.set(word, weight)
  }
  add(stemsOf(item.title), 'A')
  add(item.references.flatMap(partsOfReference), 'B')
  add([`g-${item.number}`], 'B')
  add(
    item.others.flatMap((text) => stemsOf(text)),
    'B',
  )
  add(stemsOf(item.obligation), 'C')
  return [...weights].map(([word, weight], index) => `'${word}':${Math.min(index + 1, 16_383)}${weight}`).join(' ')
}

/** What a person typed, as the words to look for: references in their normal form, other words as stems. */
export function wordsOfQuery(query: string): string[] {
  const found = readReferences(query)
  let rest = query
  for (const reference of [...found].reverse()) rest = `${rest.slice(0, reference.from)} ${rest.slice(reference.to)}`
  const words = [...found.map((reference) => lexemeOfKey(reference.key)), ...stemsOf(rest, true)]
  return [...new Set(words)].slice(0, 12)
}

/** The stems of a Dutch text, in order, without stop words. @example stemsOf('Moties over de brieven') // ['motie', 'brief'] */
export function stemsOf(text: string, keepNumbers = true): string[] {
  return plainWords(text)
    .filter(
      (word) => !STOP_WORDS.has(word) && (word.length > 1 || /\d/.test(word)) && (keepNumbers || !/^\d+$/.test(word)),
    )
    .map(stem)
}

function plainWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’]s\b/g, 's')
  return plain.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g)?.flatMap(splitHyphens) ?? []
}

/** "zij-instroom" is found by itself, by "zij" and by "instroom"; a number such as 29628-1264 stays whole as well. */
function splitHyphens(word: string): string[] {
  return word.includes('-') ? [word, ...word.split('-')] : [word]
}

/**
 * The stem of one lower-case word: Dutch plurals and their singular get the same stem. It need not be a word.
 * @example stem('jaren') === stem('jaar') // true
 */
export function stem(word: string): string {
  if (/\d/.test(word) || word.length < 4) return word
  const irregular = IRREGULAR[word]
  if (irregular) return irregular
  let cut = word
  if (/heden$/.test(cut)) return cut.replace(/heden$/, 'heid')
  if (/[^s]s$/.test(cut) && !/(?:[^a]us|is)$/.test(cut)) cut = cut.slice(0, -1)
  if (/ieen$/.test(cut)) return cut.slice(0, -2)
  if (/en$/.test(cut) && cut.length > 4) cut = cut.slice(0, -2)
  else if (/[^i]e$/.test(cut)) cut = cut.slice(0, -1)
  return evenOut(cut)
}

/** brieven/brief, huizen/huis, bussen/bus, jaren/jaar: one spelling for each pair. */
function evenOut(cut: string): string {
  return cut
    .replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/(a|e|o|u)\1(?=[a-z]?$|[a-z]$)/, '$1')
}

function partsOfReference(key: string): string[] {
  const whole = lexemeOfKey(key)
  return [whole, ...whole.split('-').filter((part) => part !== 'nr')]
}

function lexemeOfKey(key: string): string {
  return key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
