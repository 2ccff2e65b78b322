import { eventHash, FIRST_HASH, type EventFacts, type Json } from '@/lib/audit/chain'
import type { Actor } from '@/lib/auth/actor'
import { now } from '@/lib/calendar/now'
import type { Transaction } from '@/lib/db/transaction'

/** What a command tells of its change. `before` and `after` hold only the fields that changed. */
export type Change = {
  action: string
  objectType: string
  objectId: string | null
  label: string
  before?: Json
  after?: Json
  reason?: string | null
}

/** One number for the lock that puts the events of all transactions in one row. */
const CHAIN_LOCK = 4_242_001

/**
 * Adds one event to the chain, in the transaction of the change itself: both are stored or neither.
 * Takes the chain's lock until the transaction ends, so call it last.
 */
export async function logEvent(tx: Transaction, actor: Actor, change: Change): Promise<void> {
  await logEvents(tx, actor, [change])
}

/** As `logEvent`, for several changes of one transaction; answers the number of each event. */
export async function logEvents(tx: Transaction, actor: Actor, changes: Change[]): Promise<bigint[]> {
  if (changes.length === 0) return []
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CHAIN_LOCK}::bigint)`
  const last = await tx.event.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } })
  let seq = last?.seq ?? 0n
  let previousHash = last?.hash ?? FIRST_HASH
  const at = now()
  const rows: (EventFacts & { seq: string; previousHash: string; hash: string })[] = []
  for (const change of changes) {
    seq += 1n
    const facts = factsOf(actor, change, at)
    const hash = eventHash(previousHash, seq, facts)
    rows.push({ ...facts, seq: String(seq), previousHash, hash })
    previousHash = hash
  }
  /** One value whatever the number of rows: fifty events as columns are 750. */
  await tx.$executeRaw`INSERT INTO "Event" SELECT * FROM jsonb_populate_recordset(null::"Event", ${JSON.stringify(rows)}::jsonb)`
  return rows.map((row) => BigInt(row.seq))
}

function factsOf(actor: Actor, change: Change, at: Date): EventFacts {
  return {
    at: at.toISOString(),
    actorId: actor.id,
    actorName: actor.name,
    actorRole: actor.role,
    origin: actor.origin,
    action: change.action,
    objectType: change.objectType,
    objectId: change.objectId,
    label: change.label,
    before: change.before ?? null,
    after: change.after ?? null,
    reason: change.reason ?? null,
  }
}
