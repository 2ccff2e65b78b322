import type { ItemKind, ItemStatus, MotionState } from '@/lib/register/schema'

export const LINK_KINDS = ['herhaling', 'wijziging', 'aanvulling'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** What the later item is of the earlier one, on the screen. */
export const LINK_WORDS: Record<LinkKind, string> = {
  herhaling: 'herhaling van',
  wijziging: 'wijziging van',
  aanvulling: 'aanvulling op',
}

/** An item of a chain, with the earlier items that it follows. */
export type ChainItem = {
  id: string
  number: number
  version: number
  kind: ItemKind
  title: string
  status: ItemStatus
  motionState: MotionState | null
  follows: { id: string; kind: LinkKind }[]
}

/**
 * A chain from its beginning to its end: whatever an item follows stands before it, and else the lower number first.
 * What it follows outside `items` (not for this reader) is left out of account.
 */
export function inOrder(items: readonly ChainItem[]): ChainItem[] {
  const waiting = [...items].sort((one, other) => one.number - other.number)
  const ordered: ChainItem[] = []
  while (waiting.length > 0) {
    const free = waiting.findIndex(({ follows }) => !follows.some(({ id }) => waiting.some((item) => item.id === id)))
    ordered.push(...waiting.splice(Math.max(free, 0), 1))
  }
  return ordered
}

/** Everything that an item follows, directly or through others. */
export function earlierThan(id: string, items: readonly ChainItem[]): ChainItem[] {
  const found = new Set<string>()
  const look = (at: string) => {
    for (const { id: earlier } of items.find((item) => item.id === at)?.follows ?? [])
      if (!found.has(earlier)) {
        found.add(earlier)
        look(earlier)
      }
  }
  look(id)
  return items.filter((item) => found.has(item.id))
}
