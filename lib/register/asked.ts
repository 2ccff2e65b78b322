import { readReference, readReferences } from '@/lib/kamer/reference'
import { lexemeOfKey } from '@/lib/register/lexemes'
import { isTelling, plainWords, stem } from '@/lib/register/stem'

/** What people type around what they look for; in the texts themselves these words count. */
const ASKING_WORDS = new Set(
  'die dat wat wie waar wanneer hoe was waren is zijn iets ergens iemand komt ging gaat toegezegd toezegging moties motie vorig vorige jaar nog al ook nr nummer kst kamerstuk kamerstukken kamer brief'.split(
    ' ',
  ),
)

/**
 * A word of a question: as it was typed, plain, and the stem that is looked for. `number`: a reference, in its normal form;
 * `optional`: what people say around what they look for, which counts only when nothing else is asked.
 */
export type Asked = { typed: string; stem: string; number: boolean; optional: boolean }

/** More words than this in one question add nothing. */
const MOST_ASKED = 10

/** What a person typed, as the words to look for: references in their normal form, other words as stems. */
export function wordsOfQuery(query: string): Asked[] {
  const only = readReference(query)
  if (only) return [numberAsked(query, lexemeOfKey(only))]
  const found = readReferences(query)
  let rest = query
  for (const reference of [...found].reverse()) rest = `${rest.slice(0, reference.from)} ${rest.slice(reference.to)}`
  const own = [...rest.matchAll(OWN_NUMBER)].map(([typed, number]) => numberAsked(typed, `g-${Number(number)}`))
  const words = plainWords(rest.replaceAll(OWN_NUMBER, ' '))
    .filter((word) => isTelling(word) && !word.includes('-'))
    .map((word) => ({ typed: word, stem: stem(word), number: false, optional: ASKING_WORDS.has(word) }))
  const numbers = found.map((one) => numberAsked(query.slice(one.from, one.to), lexemeOfKey(one.key)))
  const all = [...numbers, ...own, ...words]
  const once = all.filter((one, index) => all.findIndex(({ stem: same }) => same === one.stem) === index)
  const asks = once.some((one) => !one.optional)
  return once.slice(0, MOST_ASKED).map((one) => (asks ? one : { ...one, optional: false }))
}

const OWN_NUMBER = /(?<![\p{L}\d])g[-\s]?(\d{1,7})(?![\p{L}\d-])/giu

function numberAsked(typed: string, lexeme: string): Asked {
  return { typed: typed.trim(), stem: lexeme, number: true, optional: false }
}
