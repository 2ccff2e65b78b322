import type pg from 'pg'
import { eventHash, FIRST_HASH, type EventFacts } from '@/lib/audit/chain'
import { addDays, type CalendarDate } from '@/lib/calendar/date'
import { idOf, insertRows, type Row } from './insert-rows'
import { KIND, MEASURER } from './load-office'
import { YEARS } from './shares'

const AT_ONCE = 10_000
const FIELDS = ['termijn', 'status', 'behandelaar', 'titel', 'thema']

/** Loads `count` events over `items` items, oldest first, chained by hash as the register itself does. */
export async function loadEvents(
  pool: pg.Pool,
  { count, items, today, said }: { count: number; items: number; today: CalendarDate; said: (done: number) => void },
): Promise<void> {
  const { rows } = await pool.query<{ seq: string; hash: string }>(
    `SELECT "seq", "hash" FROM "Event" ORDER BY "seq" DESC LIMIT 1`,
  )
  let seq = BigInt(rows[0]?.seq ?? 0)
  let hash = rows[0]?.hash ?? FIRST_HASH
  let batch: Row[] = []
  for (let number = 0; number < count; number += 1) {
    const facts = factsOf(number, number / count, items, today)
    const previousHash = hash
    seq += 1n
    hash = eventHash(previousHash, seq, facts)
    batch.push({ ...facts, seq: Number(seq), previousHash, hash })
    if (batch.length < AT_ONCE && number + 1 < count) continue
    await insertRows(pool, 'Event', batch)
    said(number + 1)
    batch = []
  }
}

function factsOf(number: number, place: number, items: number, today: CalendarDate): EventFacts {
  const item = 1 + ((number * 7919) % items)
  const field = FIELDS[number % FIELDS.length] ?? 'status'
  return {
    at: `${addDays(today, -Math.round((1 - place) * YEARS * 365))}T10:00:00.000Z`,
    actorId: MEASURER,
    actorName: 'Medewerker 1',
    actorRole: 'coordinator',
    origin: 'scherm',
    action: 'describeItem',
    objectType: 'item',
    objectId: idOf(KIND.item, item),
    label: `Item ${item}`,
    before: { [field]: `was ${number}` },
    after: { [field]: `is ${number}` },
    reason: null,
  }
}
