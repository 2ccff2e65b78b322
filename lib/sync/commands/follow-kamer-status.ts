import { logEvents } from '@/lib/audit/log'
import type { Actor } from '@/lib/auth/actor'
import type { Transaction } from '@/lib/db/transaction'

type Followed = { id: string; title: string; before: string | null; after: string }

/**
 * Brings the status that the Kamer gives along to each item with its number, with an event in its history. It is the Kamer's own
 * fact beside ours, so nobody is asked and no version moves: whoever is changing the item is not disturbed. Answers how many moved;
 * in the caller's transaction.
 */
export async function followKamerStatus(tx: Transaction, actor: Actor): Promise<number> {
  const moved = await tx.$queryRaw<Followed[]>`
      WITH said AS (
        SELECT r."itemId", string_agg(DISTINCT k."status", ' en ' ORDER BY k."status") AS "status"
        FROM "KamerRecord" k JOIN "Reference" r ON r."key" = k."key" AND r."role" = 'identifies'
        WHERE k."status" IS NOT NULL GROUP BY r."itemId"
      )
      UPDATE "Item" i SET "kamerStatus" = said."status"
      FROM said JOIN "Item" old ON old."id" = said."itemId"
      WHERE i."id" = said."itemId" AND old."kamerStatus" IS DISTINCT FROM said."status"
      RETURNING i."id", i."title", old."kamerStatus" AS "before", i."kamerStatus" AS "after"`
  await logEvents(
    tx,
    actor,
    moved.map(({ id, title, before, after }) => ({
      action: 'followKamer',
      objectType: 'item',
      objectId: id,
      label: title,
      before: { kamerStatus: before },
      after: { kamerStatus: after },
    })),
  )
  return moved.length
}
