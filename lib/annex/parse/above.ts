import { isKindsOnly, isOthersOnly, readKinds, type ItemKind } from '@/lib/annex/grammar/kind'
import type { ReadItem } from '@/lib/annex/parse/schema'

/** A heading that still stands above what is read, with its level. */
export type Standing = { text: string; level: number }

/** What the headings above an item say of it when the item itself does not. */
export type Above = {
  theme: string | null
  kind: ItemKind | null
  state: Extract<ReadItem['status'], 'afgedaan' | 'lopend'> | null
  /** From the outermost to the nearest. */
  texts: string[]
}

export const NOTHING_ABOVE: Above = { theme: null, kind: null, state: null, texts: [] }

/**
 * The headings that stand after one more. A deeper one joins those above it; among headings of one level "Moties" stands beside
 * the subjects: after "Veiligheid" it divides that subject, before it the subjects divide it.
 */
export function withHeading(standing: Standing[], heading: Standing): Standing[] {
  const kinds = ofKinds(heading.text)
  const higher = standing.filter((other) => other.level < heading.level)
  const first = standing.find((other) => other.level === heading.level)
  const keeps = first !== undefined && ofKinds(first.text) !== kinds
  return [...higher, ...(keeps ? [first] : []), heading]
}

/** Also "Aanvullende zaken", which ends the reach of "Moties" before it. */
function ofKinds(text: string): boolean {
  return isKindsOnly(text) || isOthersOnly(text)
}

/** "Stand 1 juli 2024" is no subject. */
const dated = /^(?:stand|peildatum|versie|datum|per|bijgewerkt)\b.*\d{4}\)?$/i

/** @example aboveOf([{ text: 'Water', level: 1 }, { text: 'Afgeronde moties', level: 2 }]) // theme 'Water', kind 'motie', state 'afgedaan' */
export function aboveOf(standing: Standing[]): Above {
  const texts = standing.map((heading) => heading.text)
  const subject = texts.findLast((text) => !isKindsOnly(text) && !dated.test(text))
  const nearest = texts.at(-1)
  return {
    theme: subject ?? nearest ?? null,
    kind: lastOf(texts, kindIn),
    state: lastOf(texts, stateIn),
    texts,
  }
}

/** The kind that the nearest heading names that names one and no other: "B. Aan de Eerste Kamer gedane toezeggingen". */
export function kindNamed(above: Above): ItemKind | null {
  return lastOf(above.texts, onlyKind)
}

function lastOf<Value>(texts: string[], read: (text: string) => Value | null): Value | null {
  return texts.reduce<Value | null>((found, text) => read(text) ?? found, null)
}

/** The one kind that a heading of kinds names; null for a subject and for a mixed heading. */
function kindIn(text: string): ItemKind | null {
  return isKindsOnly(text) && !/\b(?:aanvullende|overige zaken)\b/i.test(text) ? onlyKind(text) : null
}

function onlyKind(text: string): ItemKind | null {
  const kinds = new Set(readKinds(text).map((found) => found.kind))
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null
}

/** "In behandeling zijnde moties", "Afgeronde toezeggingen": what all of them are. */
function stateIn(text: string): Above['state'] {
  if (!isKindsOnly(text)) return null
  if (
    /\b(?:niet (?:zijn )?(?:af|uit|na|vol)\p{L}+|in (?:behandeling|uitvoering)|openstaande?|openstaan|lopende?|lopen|uitstaande)\b/iu.test(
      text,
    )
  )
    return 'lopend'
  return /\b(?:afgedane?|afgedaan|afgeronde?|afgehandelde?|uitgevoerde?|nagekomen|voldane?)\b/i.test(text)
    ? 'afgedaan'
    : null
}
