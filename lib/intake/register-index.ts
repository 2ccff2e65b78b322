import { likenessOf, type Likened } from '@/lib/register/likeness'
import type { ItemStatus } from '@/lib/register/schema'
import { stemsOf } from '@/lib/register/stem'

/** What reconciliation looks at, of a candidate and of an item. */
export type Comparable = Likened & { status: ItemStatus; termBy: string | null }
export type RegisteredItem = Comparable & { id: string; number: number }

/** The register by number and by word of the title, so that what may be alike is found without looking at every item. */
export type IndexedRegister = ReadonlyMap<string, readonly RegisteredItem[]>

/** An item with how much a candidate is like it, and why. */
export type Alike = { item: RegisteredItem; score: number; reasons: string[] }

/** Prepares the register once for many candidates. Items without a number or word in common are never alike enough. */
export function indexRegister(items: readonly RegisteredItem[]): IndexedRegister {
  const index = new Map<string, RegisteredItem[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const held = index.get(key)
      if (held) held.push(item)
      else index.set(key, [item])
    }
  }
  return index
}

/** The items that a candidate is at all like, the likeliest first. */
export function alikeItems(candidate: Comparable, register: IndexedRegister): Alike[] {
  const near = new Set(keysOf(candidate).flatMap((key) => register.get(key) ?? []))
  return [...near]
    .map((item) => ({ item, ...likenessOf(candidate, item) }))
    .toSorted((one, other) => other.score - one.score)
}

function keysOf({ title, references }: Likened): string[] {
  return [...new Set([...references.map((key) => `nr ${key}`), ...stemsOf(title)])]
}
