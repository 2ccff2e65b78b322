import { stemsOf } from '@/lib/register/lexemes'
import type { ItemStatus } from '@/lib/register/schema'

/** What reconciliation looks at, of a candidate and of an item. */
export type Comparable = {
  kind: string
  title: string
  members: readonly string[]
  date: string | null
  references: readonly string[]
  status: ItemStatus
  termBy: string | null
}
export type RegisteredItem = Comparable & { id: string; number: number }

type Prepared<Of> = { of: Of; stems: ReadonlySet<string>; members: ReadonlySet<string> }

/** The register so that what may be alike is found without looking at every item. */
export type IndexedRegister = ReadonlyMap<string, readonly Prepared<RegisteredItem>[]>

/** An item and how much a candidate is like it: from 0 to about 1.4. */
export type Likeness = { item: RegisteredItem; score: number; reasons: string[] }

/** Prepares the register once for many candidates. Items without a word or number in common are never alike enough. */
export function indexRegister(items: readonly RegisteredItem[]): IndexedRegister {
  const index = new Map<string, Prepared<RegisteredItem>[]>()
  for (const item of items) {
    const prepared = prepare(item)
    for (const key of keysOf(prepared)) index.set(key, [...(index.get(key) ?? []), prepared])
  }
  return index
}

/** The items that a candidate is like, the likeliest first. Number, title, members, day and kind each weigh. */
export function likenesses(candidate: Comparable, register: IndexedRegister): Likeness[] {
  const prepared = prepare(candidate)
  const near = new Set(keysOf(prepared).flatMap((key) => register.get(key) ?? []))
  return [...near].map((item) => likenessOf(prepared, item)).toSorted((one, other) => other.score - one.score)
}

function prepare<Of extends Comparable>(of: Of): Prepared<Of> {
  const members = new Set(of.members.map((name) => name.toLowerCase()))
  return { of, stems: new Set(stemsOf(of.title)), members }
}

function keysOf({ of, stems }: Prepared<Comparable>): string[] {
  return [...of.references.map((key) => `nr ${key}`), ...stems]
}

function likenessOf(candidate: Prepared<Comparable>, { of: item, stems, members }: Prepared<RegisteredItem>): Likeness {
  const title = shareOf(candidate.stems, stems)
  const shared = candidate.of.references.filter((key) => item.references.includes(key))
  const people = shareOf(candidate.members, members)
  const sameDay = candidate.of.date !== null && candidate.of.date === item.date
  const sameKind = candidate.of.kind === item.kind
  const reasons = [
    title === 1 ? 'zelfde titel' : title > 0.5 ? 'titel lijkt' : '',
    shared.length > 0 ? `zelfde nummer ${shared.join(', ')}` : '',
    people === 1 ? 'zelfde Kamerleden' : people > 0 ? 'een Kamerlid gelijk' : '',
    sameDay ? 'zelfde dag' : '',
    sameKind ? '' : `daar een ${item.kind}`,
  ].filter((reason) => reason !== '')
  const score =
    title * 0.7 + (shared.length > 0 ? 0.45 : 0) + people * 0.15 + (sameDay ? 0.1 : 0) + (sameKind ? 0.05 : -0.1)
  return { item, score, reasons }
}

/** Share of the words that both have, from 0 to 1. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0
  const both = [...one].filter((word) => other.has(word)).length
  return (2 * both) / (one.size + other.size)
}
