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
    return mine.length > 0 && sharers[index] && sharers[index].names.length > 0 ? [...common.filter((passage) => passage.heading), ...mine] : [...common, ...mine]
  })
}

function ownerOf(document: ReadDocument, block: number, sharers: Sharer[]): number | null {
  const content = document.blocks[block]
  const text = textOf(content)
  const opening = text.slice(0, 400)
  const named = sharers.flatMap((sharer, index) => (sharer.names.some((name) => opening.includes(name)) ? [index] : []))
  if (named.length === 1) return named[0] ?? null
  if (content?.type !== 'heading') return null
  const alike = sharers.flatMap((sharer, index) => (likeness(sharer.title, text) > 0.6 ? [index] : []))
  return alike.length === 1 ? (alike[0] ?? null) : null
}
