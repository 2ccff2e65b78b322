import type { Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'
import { visibleSql } from '@/lib/register/visibility'

/** An item as somebody sees it: its own number and version. */
export type Seen = { number: number; version: number }

/** An item that somebody else changed since. */
export type ChangedItem = Seen & { who: string }

const MOST = 100

/** Reads "12.3,14.1": numbers with their version; what is not one is left out. @example readSeen('12.3') // [{ number: 12, version: 3 }] */
export function readSeen(text: string): Seen[] {
  return [...text.matchAll(/(?:^|,)(\d{1,9})\.(\d{1,9})(?=,|$)/g)]
    .slice(0, MOST)
    .map((match) => ({ number: Number(match[1]), version: Number(match[2]) }))
}

/** Those of the items that a colleague changed since they were seen, and who did it last. */
export async function changedItems(actor: Actor, seen: readonly Seen[]): Promise<ChangedItem[]> {
  if (seen.length === 0) return []
  const { prisma } = await database()
  const [numbers, versions] = [seen.map(({ number }) => number), seen.map(({ version }) => version)]
  return prisma.$queryRaw<ChangedItem[]>`
    SELECT i."number", i."version", last."actorName" AS who
    FROM unnest(${numbers}::int[], ${versions}::int[]) AS seen("number", "version")
    JOIN "Item" i ON i."number" = seen."number" AND i."version" > seen."version"
    JOIN LATERAL (
      SELECT e."actorName", e."actorId" FROM "Event" e
      WHERE e."objectType" = 'item' AND e."objectId" = i."id" ORDER BY e."seq" DESC LIMIT 1
    ) last ON last."actorId" IS DISTINCT FROM ${actor.id}::uuid
    WHERE ${visibleSql(actor)}
    ORDER BY i."number"`
}
