import { toDatabaseDate } from '@/lib/calendar/date'
import { now } from '@/lib/calendar/now'
import { inTransaction } from '@/lib/db/transaction'
import { done, type Outcome } from '@/lib/outcome'
import type { FeedPage, KamerToezegging } from '@/lib/sync/feed-page'

/** Where the reading goes on after a page, and whether that was the last one. */
export type FeedStand = { address: string; cursor: string; complete: boolean }

/** Stores one page of the feed and how far the reading is, both or neither: stopping in between loses nothing and repeats nothing. */
export function storePage({ changed, removed }: FeedPage, stand: FeedStand): Promise<Outcome<null>> {
  return inTransaction(async (tx) => {
    const latest = new Map(changed.map((one) => [one.id, rowOf(one)]))
    const rows = JSON.stringify([...latest.values()])
    await tx.$executeRaw`
      INSERT INTO "KamerRecord" SELECT * FROM jsonb_populate_recordset(null::"KamerRecord", ${rows}::jsonb)
      ON CONFLICT ("id") DO UPDATE SET
        "number" = EXCLUDED."number", "key" = EXCLUDED."key", "text" = EXCLUDED."text", "status" = EXCLUDED."status",
        "ministry" = EXCLUDED."ministry", "minister" = EXCLUDED."minister", "madeOn" = EXCLUDED."madeOn",
        "termBy" = EXCLUDED."termBy", "letters" = EXCLUDED."letters", "changedAt" = EXCLUDED."changedAt"`
    if (removed.length > 0) await tx.kamerRecord.deleteMany({ where: { id: { in: removed } } })
    const { address, ...far } = { ...stand, readAt: now() }
    await tx.kamerFeed.upsert({ where: { address }, create: { address, ...far }, update: far })
    return done(null)
  })
}

function rowOf({ madeOn, termBy, ...record }: KamerToezegging) {
  return {
    ...record,
    madeOn: madeOn ? toDatabaseDate(madeOn) : null,
    termBy: termBy ? toDatabaseDate(termBy) : null,
    left: {},
    elsewhere: false,
  }
}
