import { database } from '@/lib/db/database'
import { changedSince, readParts, stateOf } from '@/lib/register/item-state'

/** A deed that can be taken back, and how many items it changed together. */
export type Undoable = { id: string; items: number }

const MOST = 200

/**
 * The deeds on an item that can be taken back: the item still stands as they left it. By the number of their event in the log.
 * The caller has checked that the reader may change the item.
 */
export async function undoableOf(itemId: string): Promise<Map<string, Undoable>> {
  const { prisma } = await database()
  const item = await prisma.item.findUnique({
    where: { id: itemId },
    include: { references: true, proposers: true, terms: true },
  })
  if (!item) return new Map()
  const state = stateOf(item)
  const changes = await prisma.itemChange.findMany({
    where: { itemId },
    orderBy: { version: 'desc' },
    take: MOST,
    include: { change: { select: { _count: { select: { items: true } } } } },
  })
  const standing = changes.filter(({ before, after }) => {
    const parts = readParts(after)
    return Object.keys(readParts(before)).length > 0 && changedSince(state, parts).length === 0
  })
  return new Map(standing.map((one) => [String(one.seq), { id: one.changeId, items: one.change._count.items }]))
}
