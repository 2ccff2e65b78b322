import { logEvent } from '@/lib/audit/log'
import type { Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'
import { inTransaction, LONG_TRANSACTION } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'
import { followKamerStatus } from '@/lib/sync/commands/follow-kamer-status'
import { storePage } from '@/lib/sync/commands/store-page'
import { fetchPage } from '@/lib/sync/fetch-page'
import type { AtWork } from '@/lib/work/kind'

/** How many toezeggingen came along and of how many items the status at the Kamer moved. */
export type Synced = { read: number; moved: number }

/**
 * Reads the open data of the Kamer from where the last reading ended, page by page, and brings its statuses along. Stopping, or
 * a service that is away, keeps what was read; the next time goes on from there. No field that is ours is written.
 */
export async function syncKamer(
  actor: Actor,
  address: string,
  { progress, signal }: Pick<AtWork, 'progress' | 'signal'>,
  pauses?: readonly number[],
): Promise<Outcome<Synced>> {
  const { prisma } = await database()
  const stand = await prisma.kamerFeed.findUnique({ where: { address } })
  let cursor: string | null = stand?.cursor ?? address
  let read = 0
  while (cursor !== null) {
    progress(read, null, `${read} toezeggingen gelezen`)
    const page = await fetchPage(cursor, signal, pauses)
    if (!page.ok) return page
    const { changed, removed, next, resume } = page.value
    const onward = next ?? resume ?? cursor
    if (!isSameService(onward, address))
      return refused(
        'elsewhere',
        'De open data verwijzen naar een ander adres. Vraag een beheerder het adres na te kijken.',
      )
    const complete = next === null || (stand?.complete ?? false)
    const stored = await storePage(page.value, { address, cursor: onward, complete })
    if (!stored.ok) return stored
    read += changed.length + removed.length
    cursor = next === cursor ? null : next
  }
  return settleSync(actor, read)
}

/** The open data may not lead this server to any other. */
function isSameService(onward: string, address: string): boolean {
  return URL.canParse(onward, address) && new URL(onward, address).origin === new URL(address).origin
}

/** The statuses come along, and the log hears of the whole. */
function settleSync(actor: Actor, read: number): Promise<Outcome<Synced>> {
  return inTransaction(async (tx) => {
    const moved = await followKamerStatus(tx, actor)
    await logEvent(tx, actor, {
      action: 'syncKamer',
      objectType: 'kamer',
      objectId: null,
      label: 'Open data van de Tweede Kamer',
      after: { gelezen: read, statussen: moved },
    })
    return done({ read, moved })
  }, LONG_TRANSACTION)
}
