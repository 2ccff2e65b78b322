import type { Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'
import type { Transaction } from '@/lib/db/transaction'
import { inOrder, type ChainItem } from '@/lib/register/chain'
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
