import { stemsOf } from '@/lib/register/stem'

/** An item, or something that may become one, as far as its likeness to another goes. */
export type Likened = {
  kind: string
  title: string
  members: readonly string[]
  date: string | null
  references: readonly string[]
}

/** From this likeness on two are probably one and the same; from the lower one on a person should look. */
export const SURE = 0.95
export const POSSIBLE = 0.6

/**
 * How much two items are alike, 0 to a little over 1, and why in Dutch words: by number, title, members and day. A shared number alone is no
 * proof, since one number is cited for several commitments (domain: TZ numbers).
 */
export function likenessOf(one: Likened, other: Likened): { score: number; reasons: string[] } {
  const reasons: string[] = []
  const title = titleLikeness(one.title, other.title)
  if (title > 0.5) reasons.push('titel lijkt')
  const shared = one.references.filter((key) => other.references.includes(key))
  if (shared.length > 0) reasons.push(`zelfde nummer ${shared.join(', ')}`)
  const members = shareOf(one.members.map(lower), other.members.map(lower))
  if (members > 0) reasons.push('zelfde Kamerlid')
  const day = one.date !== null && one.date === other.date
  if (day) reasons.push('zelfde dag')
  const kind = one.kind === other.kind ? 0.05 : -0.1
  return { score: title * 0.7 + (shared.length > 0 ? 0.45 : 0) + members * 0.15 + (day ? 0.1 : 0) + kind, reasons }
}

/** Share of the meaningful words that both titles have, from 0 to 1. */
export function titleLikeness(one: string, other: string): number {
  return shareOf(stemsOf(one), stemsOf(other))
}

function shareOf(one: string[], other: string[]): number {
  const left = new Set(one)
  const right = new Set(other)
  if (left.size === 0 || right.size === 0) return 0
  const both = [...left].filter((word) => right.has(word)).length
  return (2 * both) / (left.size + right.size)
}

function lower(text: string): string {
  return text.toLowerCase()
}
