import type { ReadDocument } from '@/lib/annex/blocks'
import type { Passage } from '@/lib/annex/parse/passage'
import { likeness, textOf } from '@/lib/annex/parse/text-of'

/** An item of a text that answers several: its title and the members it is known by. */
export type Sharer = { title: string; names: string[] }

/**
 * Which passages of a shared text are about which item. A paragraph or inner heading that names the member of one item only, or a
 * heading like its title, begins the part of that item; what stands before the first such part belongs to all.
 */
export function portionsOf(document: ReadDocument, passages: Passage[], sharers: Sharer[]): Passage[][] {
  const owners = new Map<number, number | null>()
  let owner: number | null = null
  for (const block of new Set(passages.map((passage) => passage.block))) {
    const first = block === passages[0]?.block && passages[0].heading
    owner = first ? null : (ownerOf(document, block, sharers) ?? owner)
    owners.set(block, owner)
  }
  return sharers.map((_, index) => {
    const mine = passages.filter((passage) => owners.get(passage.block) === index)
    const common = passages.filter((passage) => (owners.get(passage.block) ?? null) === null)
    const named = mine.length > 0 && (sharers[index]?.names.length ?? 0) > 0
    const part = named ? [...common.filter((passage) => passage.heading), ...mine] : [...common, ...mine]
    return part.some((passage) => !passage.heading) ? part : passages
  })
}

function ownerOf(document: ReadDocument, block: number, sharers: Sharer[]): number | null {
  const content = document.blocks[block]
  const text = textOf(content)
  const opening = text.slice(0, 400)
  const named = sharers.flatMap((sharer, index) => (sharer.names.some((name) => opening.includes(name)) ? [index] : []))
  if (named.length === 1) return named[0] ?? null
  const titled = sharers.flatMap((sharer, index) =>
    sharer.title !== '' && opening.includes(sharer.title) ? [index] : [],
  )
  if (named.length === 0 && titled.length === 1) return titled[0] ?? null
  if (content?.type !== 'heading') return null
  const alike = sharers.flatMap((sharer, index) => (likeness(sharer.title, text) > 0.6 ? [index] : []))
  return alike.length === 1 ? (alike[0] ?? null) : null
}

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde']

/**
 * The passages of the item at `place` of `count` that a text only counts: "De eerste, aan het lid X, ... De tweede toezegging ...".
 * What stands before the first, and what is said of all, stays. Null where the paragraphs do not count them one by one.
 */
export function countedPortion(
  document: ReadDocument,
  passages: Passage[],
  { place, count }: { place: number; count: number },
): Passage[] | null {
  const owners = new Map<number, number | null>()
  let owner: number | null = null
  for (const block of new Set(passages.map((passage) => passage.block))) {
    const counted = ordinalsIn(textOf(document.blocks[block]))
    if (counted.length > 1) return null
    owner = counted[0] ?? owner
    owners.set(block, owner)
  }
  const found = new Set([...owners.values()].filter((one) => one !== null))
  if (found.size !== count || Math.max(...found) !== count - 1) return null
  return passages.filter((passage) => {
    const whose = owners.get(passage.block) ?? null
    return whose === null || whose === place || /\bbeide\b|\bmoties\b|\btoezeggingen\b/i.test(passage.text)
  })
}

const counting = new RegExp(
  String.raw`\bde (${ORDINALS.join('|')}),? (?:motie|toezegging|aan|van|betreft|vraagt|gaat|ziet)\b`,
  'gi',
)

function ordinalsIn(text: string): number[] {
  const told = [...text.matchAll(counting)]
  return [...new Set(told.map((match) => ORDINALS.indexOf((match[1] ?? '').toLowerCase())))]
}

const counted = new RegExp(String.raw`\bde (${ORDINALS.join('|')}) (?:motie|toezegging)\b`, 'gi')

/**
 * The passages without the sentences that count another item of the text: "Voor de tweede motie geldt ..." is nothing of the first.
 * All of them where the text counts fewer than two.
 */
export function withoutOthersCounted(passages: Passage[], place: number): Passage[] {
  const places = passages.map(({ text }) => [
    ...new Set([...text.matchAll(counted)].map((match) => ORDINALS.indexOf((match[1] ?? '').toLowerCase()))),
  ])
  if (new Set(places.flat()).size < 2) return passages
  return passages.filter((_, index) => places[index]?.length !== 1 || places[index]?.[0] === place)
}

/**
 * The passages without those that tell of another item of the same kind: a sentence that speaks of a motie or commitment belongs to the
 * item whose words it shares most, when one clearly shares more; members tell items apart better, so named items are left alone. `sharers[0]` is the item itself.
 */
export function withoutRivals(
  passages: Passage[],
  sharers: { title: string; line: string; kind: string; named: boolean }[],
): Passage[] {
  const [own, ...others] = sharers
  const rivals = others.filter((other) => other.kind === own?.kind && !other.named)
  if (!own || own.named || rivals.length === 0) return passages
  return passages.filter((passage) => {
    if (passage.heading || !/\bmotie|\btoe ?(?:zegging|gezegd)|\bzegde/i.test(passage.text)) return true
    const mine = sharedWords(own, passage.text)
    return !rivals.some((rival) => sharedWords(rival, passage.text) > mine + 0.12)
  })
}

function sharedWords(sharer: { title: string; line: string }, text: string): number {
  return Math.max(likeness(sharer.title, text), likeness(sharer.line, text))
}
