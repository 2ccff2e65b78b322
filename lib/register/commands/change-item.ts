import { logEvent } from '@/lib/audit/log'
import type { Json } from '@/lib/audit/chain'
import { may, type Actor } from '@/lib/auth/actor'
import type { Right } from '@/lib/auth/rights'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { conflict, done, refused, type Outcome } from '@/lib/outcome'
import { isVisible } from '@/lib/register/visibility'
import type { ItemHandle } from '@/lib/register/schema'
import type { Prisma } from '@/prisma/generated/prisma/client'

/** An item as a command sees it before it decides. */
export type StoredItem = Prisma.ItemGetPayload<{ include: typeof WITH_ALL }>

export const WITH_ALL = {
  references: { orderBy: { key: 'asc' } },
  proposers: { orderBy: { order: 'asc' }, include: { member: true, party: true } },
  terms: { orderBy: { order: 'asc' } },
} satisfies Prisma.ItemInclude

/** What a command decided: columns of the item, rows beside it, and what the audit log says of it. */
export type Decision = {
  data: Prisma.ItemUncheckedUpdateInput
  beside?: (tx: Transaction) => Promise<void>
  before: Json
  after: Json
  reason?: string | null
}

export type Changed = { id: string; version: number }

/** The refusal of a deed that this role may not do. */
export function notAllowed() {
  return refused('not-allowed', 'Dit mag u niet met uw rol. Vraag een coördinator.')
}

/** One change of one item, as a command means it: several of them fit in one transaction. */
export type ItemChange = {
  right: Right
  action: string
  handle: ItemHandle
  decide: (item: StoredItem) => Outcome<Decision> | Promise<Outcome<Decision>>
}

/** Does one change in a transaction of its own. */
export async function changeItem(
  actor: Actor,
  right: Right,
  action: string,
  handle: ItemHandle,
  decide: ItemChange['decide'],
): Promise<Outcome<Changed>> {
  if (!may(actor, right)) return notAllowed()
  return inTransaction((tx) => changeItemIn(tx, actor, { right, action, handle, decide }))
}

/**
 * The five beats of every change of an item: load (locked, at the version the person saw), decide (pure), store, log in the
 * same transaction, answer. Somebody else's change in between is a conflict, never overwritten. In the caller's transaction,
 * which a refusal must end.
 */
export async function changeItemIn(tx: Transaction, actor: Actor, change: ItemChange): Promise<Outcome<Changed>> {
  const { action, handle } = change
  if (!may(actor, change.right)) return notAllowed()
  const locked = await tx.$queryRaw<
    { version: number }[]
  >`SELECT "version" FROM "Item" WHERE "id" = ${handle.id}::uuid FOR UPDATE`
  if (locked[0] && locked[0].version !== handle.version) return itemConflict(tx, actor, handle.id)
  const item = await tx.item.findUnique({ where: { id: handle.id }, include: WITH_ALL })
  if (!item || !isVisible(actor, item)) return notThere()
  const decision = await change.decide(item)
  if (!decision.ok) return decision
  const version = item.version + 1
  await tx.item.update({
    where: { id: item.id, version: item.version },
    data: { ...decision.value.data, version },
    select: { id: true },
  })
  await decision.value.beside?.(tx)
  await logEvent(tx, actor, {
    action,
    objectType: 'item',
    objectId: item.id,
    label: item.title,
    before: decision.value.before,
    after: decision.value.after,
    reason: decision.value.reason || null,
  })
  return done({ id: item.id, version })
}

function notThere() {
  return refused('not-found', 'Dit item bestaat niet (meer).')
}

/** The refusal for who comes second, with what stands there now. */
async function itemConflict(tx: Transaction, actor: Actor, id: string): Promise<Outcome<never>> {
  const item = await tx.item.findUniqueOrThrow({ where: { id }, include: WITH_ALL })
  if (!isVisible(actor, item)) return notThere()
  return conflict(item.version, {
    title: item.title,
    obligation: item.obligation,
    status: item.status,
    termWords: item.termWords ?? '',
    venue: item.venue ?? '',
    members: item.proposers.map((proposer) => proposer.member.name).join(', '),
  })
}
