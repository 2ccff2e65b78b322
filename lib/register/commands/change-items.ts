import type { Json } from '@/lib/audit/chain'
import { logEvents, type Change } from '@/lib/audit/log'
import type { Actor } from '@/lib/auth/actor'
import { toDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import type { Transaction } from '@/lib/db/transaction'
import type { ReferenceKey } from '@/lib/kamer/reference'
import { conflict, done, refused, type Outcome, type Refused } from '@/lib/outcome'
import { termRowAfter, type NewTerm } from '@/lib/register/commands/add-term'
import { storeLexemesOf } from '@/lib/register/commands/store-lexemes'
import { stateDifference, stateOf } from '@/lib/register/item-state'
import type { ItemHandle } from '@/lib/register/schema'
import { isVisible } from '@/lib/register/visibility'
import { Prisma } from '@/prisma/generated/prisma/client'

/** An item as a command sees it before it decides. */
export type StoredItem = Prisma.ItemGetPayload<{ include: typeof WITH_ALL }>

export const WITH_ALL = {
  references: { orderBy: { key: 'asc' } },
  proposers: { orderBy: { order: 'asc' }, include: { member: true, party: true } },
  terms: { orderBy: { order: 'asc' } },
  handler: { select: { name: true } },
  department: { select: { name: true } },
  theme: { select: { name: true } },
  minister: { select: { name: true, post: true } },
} satisfies Prisma.ItemInclude

/** What a command decided of one item: its columns, the rows beside it, and what the audit log says of it. */
export type Decision = {
  data: Prisma.ItemUncheckedUpdateInput
  /** The paper that settles it, added once. */
  evidence?: { key: ReferenceKey; on: CalendarDate }
  term?: NewTerm
  beside?: (tx: Transaction) => Promise<void>
  /** Whether the search must find it by other words from now on. */
  findable?: boolean
  before: Json
  after: Json
  reason?: string | null
}

export type Decide = (item: StoredItem) => Outcome<Decision>

/** `change` names the deed as a whole: what is taken back together; null for a deed that has a way back of its own, such as a link. */
export type Changed = { id: string; version: number; change: string | null }

/** An item that a deed could not change, and why. */
export type Unchanged = { id: string; number: number | null; title: string; refusal: Refused }

export type ManyChanged = { change: string | null; changed: Changed[]; unchanged: Unchanged[] }

export type Deed = {
  action: string
  handles: readonly ItemHandle[]
  decide: Decide
  /** What else this deed changed, to be put back with the items. */
  also?: Json
}

/**
 * Changes items in the caller's transaction: load (locked, at the version the person saw), decide (pure), store, log, and keep
 * what it takes to put them back. An item that somebody else changed meanwhile, or that cannot be changed so, is answered with
 * the reason while the others are changed. The number of questions to the database does not grow with the number of items.
 */
export async function changeItems(tx: Transaction, actor: Actor, deed: Deed): Promise<ManyChanged> {
  const ids = deed.handles.map((handle) => handle.id)
  const items = await lockItems(tx, ids)
  const unchanged: Unchanged[] = []
  const decided: Decided[] = []
  for (const handle of deed.handles) {
    const item = items.get(handle.id)
    const outcome = decideFor(actor, deed, handle, item)
    if (outcome.ok) decided.push(outcome.value)
    else unchanged.push(unchangedOf(actor, handle.id, item, outcome))
  }
  if (decided.length === 0 && deed.also === undefined) return { change: null, changed: [], unchanged }
  await storeDecisions(tx, decided)
  const change = await record(tx, actor, deed, decided)
  const changed = decided.map(({ item }) => ({ id: item.id, version: item.version + 1, change }))
  return { change, changed, unchanged }
}

/** What would be done to an item. */
export type Decided = { item: StoredItem; decision: Decision }

/** The items of these ids as they are now, locked until the transaction ends. */
export async function lockItems(tx: Transaction, ids: readonly string[]): Promise<Map<string, StoredItem>> {
  await tx.$queryRaw`SELECT 1 AS one FROM "Item" WHERE "id" = ANY(${[...ids]}::uuid[]) ORDER BY "id" FOR UPDATE`
  return loadItems(tx, ids)
}

/** The items of these ids as they are now. */
export async function loadItems(tx: Transaction, ids: readonly string[]): Promise<Map<string, StoredItem>> {
  const items = await tx.item.findMany({ where: { id: { in: [...ids] } }, include: WITH_ALL })
  return new Map(items.map((item) => [item.id, item]))
}

/** What would be done to an item at the version that the person saw. */
export function decideFor(
  actor: Actor,
  { decide }: Pick<Deed, 'decide'>,
  handle: ItemHandle,
  item: StoredItem | undefined,
): Outcome<Decided> {
  if (!item || !isVisible(actor, item)) return refused('not-found', 'Dit item bestaat niet (meer).')
  if (item.version !== handle.version) return conflictOf(item)
  const decision = decide(item)
  return decision.ok ? done({ item, decision: decision.value }) : decision
}

/** The refusal for who comes second, with what stands there now. */
function conflictOf(item: StoredItem): Refused {
  return conflict(item.version, {
    title: item.title,
    obligation: item.obligation,
    status: item.status,
    termWords: item.termWords ?? '',
    venue: item.venue ?? '',
    members: item.proposers.map((proposer) => proposer.member.name).join(', '),
  })
}

/** An item that a deed leaves alone; of one that is not for this person nothing is told. */
export function unchangedOf(actor: Actor, id: string, item: StoredItem | undefined, refusal: Refused): Unchanged {
  const seen = item && isVisible(actor, item) ? item : null
  return { id, number: seen?.number ?? null, title: seen?.title ?? '', refusal }
}

async function storeDecisions(tx: Transaction, decided: readonly Decided[]): Promise<void> {
  for (const group of byData(decided)) {
    const [{ decision }] = group
    await tx.item.updateMany({
      where: { id: { in: group.map(({ item }) => item.id) } },
      data: { ...decision.data, version: { increment: 1 } },
    })
  }
  const terms = decided.flatMap(({ item, decision }) => (decision.term ? [termRowAfter(item, decision.term)] : []))
  if (terms.length > 0) await tx.term.createMany({ data: terms })
  const papers = decided.flatMap(({ item, decision }) => (decision.evidence ? [{ item, ...decision.evidence }] : []))
  if (papers.length > 0)
    await tx.reference.createMany({
      data: papers.map(({ item, key, on }) => ({ itemId: item.id, key, role: 'settles', date: toDatabaseDate(on) })),
      skipDuplicates: true,
    })
  for (const { decision } of decided) await decision.beside?.(tx)
  const renamed = decided.filter(({ decision }) => decision.findable ?? decision.evidence !== undefined)
  await storeLexemesOf(
    tx,
    renamed.map(({ item }) => item.id),
  )
}

/** Items that get the same columns, together. */
function byData(decided: readonly Decided[]): [Decided, ...Decided[]][] {
  const groups = new Map<string, [Decided, ...Decided[]]>()
  for (const one of decided) {
    const key = JSON.stringify(one.decision.data)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

/** Logs each change, and keeps what it takes to put it back. */
async function record(tx: Transaction, actor: Actor, deed: Deed, decided: readonly Decided[]): Promise<string | null> {
  const events = decided.map(({ item, decision }): Change => ({
    action: deed.action,
    objectType: 'item',
    objectId: item.id,
    label: item.title,
    before: decision.before,
    after: decision.after,
    reason: decision.reason || null,
  }))
  const kept = await differencesOf(tx, decided)
  const seqs = await logEvents(tx, actor, events)
  if (kept.length === 0 && deed.also === undefined) return null
  const { id } = await tx.change.create({
    data: { actorId: actor.id, action: deed.action, also: deed.also ?? Prisma.DbNull },
    select: { id: true },
  })
  const seqOf = new Map(decided.map(({ item }, index) => [item.id, seqs[index] ?? 0n]))
  const rows = JSON.stringify(kept.map((one) => ({ ...one, changeId: id, seq: String(seqOf.get(one.itemId) ?? 0n) })))
  await tx.$executeRaw`INSERT INTO "ItemChange" SELECT * FROM jsonb_populate_recordset(null::"ItemChange", ${rows}::jsonb)`
  return id
}

/** The parts of each item that came out differently; an item of which only something beside it changed is left out. */
async function differencesOf(tx: Transaction, decided: readonly Decided[]) {
  const left = await loadItems(
    tx,
    decided.map(({ item }) => item.id),
  )
  return decided.flatMap(({ item }) => {
    const now = left.get(item.id)
    if (!now) throw new Error(`item ${item.id} went away while it was locked`)
    const difference = stateDifference(stateOf(item), stateOf(now))
    return Object.keys(difference.before).length === 0 ? [] : [{ itemId: item.id, version: now.version, ...difference }]
  })
}
