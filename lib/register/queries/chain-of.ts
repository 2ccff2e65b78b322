import type { Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'
import type { Transaction } from '@/lib/db/transaction'
import { earlierThan, inOrder, type ChainItem } from '@/lib/register/chain'
import { isOpen } from '@/lib/register/moves'
import { shownTitle } from '@/lib/register/shown'
import { visibleWhere } from '@/lib/register/visibility'

/** The chain that an item is part of, from its beginning to its end; empty when it follows nothing and nothing follows it. */
export async function chainOf(actor: Actor, itemId: string): Promise<ChainItem[]> {
  const { prisma } = await database()
  return chainIn(prisma, actor, itemId)
}

/** As `chainOf`, in the caller's transaction. */
export async function chainIn(tx: Transaction, actor: Actor, itemId: string): Promise<ChainItem[]> {
  const ids = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE chain AS (
      SELECT ${itemId}::uuid AS id
      UNION
      SELECT CASE WHEN l."laterId" = c.id THEN l."earlierId" ELSE l."laterId" END
      FROM chain c JOIN "ItemLink" l ON l."laterId" = c.id OR l."earlierId" = c.id
    ) SELECT id FROM chain`
  if (ids.length < 2) return []
  const items = await tx.item.findMany({
    where: { AND: [visibleWhere(actor), { id: { in: ids.map(({ id }) => id) } }] },
    select: {
      id: true,
      number: true,
      version: true,
      kind: true,
      title: true,
      status: true,
      motionState: true,
      earlier: { select: { earlierId: true, kind: true } },
    },
  })
  const chain = items.map(({ earlier, ...item }) => ({
    ...item,
    follows: earlier.map(({ earlierId, kind }) => ({ id: earlierId, kind })),
  }))
  return chain.length < 2 ? [] : inOrder(chain)
}

/** An earlier item of a chain, still open, at the version that is shown. */
export type EarlierItem = Pick<ChainItem, 'id' | 'version' | 'number' | 'title'>

/** Of each of these items what it may close together with itself: whatever it follows that is still open. Without any: not there. */
export async function openBefore(actor: Actor, itemIds: readonly string[]): Promise<Map<string, EarlierItem[]>> {
  const { prisma } = await database()
  const following = await prisma.itemLink.findMany({
    where: { laterId: { in: [...itemIds] } },
    select: { laterId: true },
    distinct: ['laterId'],
  })
  const found = new Map<string, EarlierItem[]>()
  for (const { laterId } of following) {
    const before = openIn(laterId, await chainOf(actor, laterId))
    if (before.length > 0) found.set(laterId, before)
  }
  return found
}

/** As `openBefore`, of one item in a chain that is already at hand. */
export function openIn(itemId: string, chain: readonly ChainItem[]): EarlierItem[] {
  return earlierThan(itemId, chain)
    .filter(isOpen)
    .map(({ id, version, number, title }) => ({ id, version, number, title: shownTitle(title) }))
}
