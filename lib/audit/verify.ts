import { eventHash, FIRST_HASH, jsonSchema, type EventFacts } from '@/lib/audit/chain'
import type { Database } from '@/lib/db/transaction'

/** How many events hang together, or the first one that does not. */
export type ChainReport = { events: number; head: string; brokenAt: bigint | null }

const PAGE = 2_000

/**
 * Walks the whole audit chain from the first event. An event whose number, previous hash or own hash does not fit
 * is reported by its number; the walk stops there.
 */
export async function verifyChain(db: Pick<Database, 'event'>): Promise<ChainReport> {
  let previousHash = FIRST_HASH
  let seq = 0n
  for (;;) {
    const page = await db.event.findMany({ where: { seq: { gt: seq } }, orderBy: { seq: 'asc' }, take: PAGE })
    for (const event of page) {
      const expected = eventHash(previousHash, seq + 1n, factsOf(event))
      if (event.seq !== seq + 1n || event.previousHash !== previousHash || event.hash !== expected) {
        return { events: Number(seq), head: previousHash, brokenAt: event.seq }
      }
      seq = event.seq
      previousHash = event.hash
    }
    if (page.length < PAGE) return { events: Number(seq), head: previousHash, brokenAt: null }
  }
}

type StoredEvent = Omit<EventFacts, 'at' | 'before' | 'after'> & { at: Date; before: unknown; after: unknown }

function factsOf(event: StoredEvent): EventFacts {
  return {
    at: event.at.toISOString(),
    actorId: event.actorId,
    actorName: event.actorName,
    actorRole: event.actorRole,
    origin: event.origin,
    action: event.action,
    objectType: event.objectType,
    objectId: event.objectId,
    label: event.label,
    before: jsonSchema.parse(event.before),
    after: jsonSchema.parse(event.after),
    reason: event.reason,
  }
}
