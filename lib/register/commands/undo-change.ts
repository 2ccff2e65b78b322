import type { Json } from '@/lib/audit/chain'
import { jsonSchema } from '@/lib/audit/chain'
import { deedWords } from '@/lib/audit/deed-words'
import { may, type Actor } from '@/lib/auth/actor'
import { inTransaction, LONG_TRANSACTION, type Transaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import {
  changeItems,
  loadItems,
  type Changed,
  type Decision,
  type StoredItem,
  type Unchanged,
} from '@/lib/register/commands/change-items'
import {
  changedSince,
  columnsOfParts,
  dateOf,
  readParts,
  stateOf,
  storedDate,
  type ItemState,
  type StateParts,
} from '@/lib/register/item-state'
import { partWords } from '@/lib/register/item-state-words'
import type { UndoInput } from '@/lib/register/schema'
import type { Prisma } from '@/prisma/generated/prisma/client'

/** `change` is the undoing itself, which can be undone in turn. */
export type Undone = { change: string | null; changed: Changed[]; unchanged: Unchanged[] }

/** Puts back what a deed changed besides items, in the same transaction. */
export type PutBack = (tx: Transaction, actor: Actor, also: Json) => Promise<Json>

/**
 * Takes a deed back: every part that it changed gets the value from before. Only where the item still stands as the deed left
 * it, so that nothing that was done since is lost; other items stay as they are and are named. With `itemId` only for that item.
 */
export async function undoChange(
  actor: Actor,
  { change: id, itemId }: UndoInput,
  putBack?: PutBack,
): Promise<Outcome<Undone>> {
  if (!may(actor, 'item.change')) return notAllowed()
  return inTransaction(async (tx) => {
    const change = await tx.change.findUnique({
      where: { id },
      include: { items: itemId ? { where: { itemId } } : true },
    })
    if (!change || (change.items.length === 0 && change.also === null))
      return refused('not-found', 'Deze wijziging bestaat niet (meer).')
    const parts = await keptParts(tx, change.items)
    const items = await loadItems(tx, [...parts.keys()])
    const also =
      change.also !== null && putBack && !itemId ? await putBack(tx, actor, jsonSchema.parse(change.also)) : null
    const result = await changeItems(tx, actor, {
      action: 'undoChange',
      handles: [...items.values()].map((item) => ({ id: item.id, version: item.version })),
      decide: (item) => restoring(item, parts.get(item.id), deedWords(change.action)),
      ...(also === null ? {} : { also }),
    })
    const [first] = result.unchanged
    if (result.changed.length === 0 && also === null && first) return first.refusal
    return done(result)
  }, LONG_TRANSACTION)
}

/** What a deed changed of an item, and the same as the log told it. */
type Kept = { before: StateParts; after: StateParts; told: { before: Json; after: Json } }

async function keptParts(
  tx: Transaction,
  changes: readonly Prisma.ItemChangeGetPayload<object>[],
): Promise<Map<string, Kept>> {
  const events = await tx.event.findMany({
    where: { seq: { in: changes.map(({ seq }) => seq) } },
    select: { seq: true, before: true, after: true },
  })
  const told = new Map(events.map((event) => [event.seq, event]))
  return new Map(
    changes.map(({ itemId, seq, before, after }) => {
      const event = told.get(seq)
      return [
        itemId,
        {
          before: readParts(before),
          after: readParts(after),
          told: { before: jsonSchema.parse(event?.before ?? null), after: jsonSchema.parse(event?.after ?? null) },
        },
      ]
    }),
  )
}

function restoring(item: StoredItem, kept: Kept | undefined, deed: string): Outcome<Decision> {
  const state = stateOf(item)
  const since = kept ? changedSince(state, kept.after) : []
  if (!kept || since.length > 0)
    return refused(
      'changed-since',
      `G-${item.number} blijft zoals het is: ${partWords(since)} is daarna nog gewijzigd of al teruggezet.`,
    )
  const { before } = kept
  return done({
    data: columnsOfParts(before),
    beside: (tx) => restoreRows(tx, item.id, state, before),
    findable: true,
    before: kept.told.after,
    after: kept.told.before,
    reason: `Ongedaan gemaakt: ${deed}`,
  })
}

/** Sets the rows beside an item to exactly those of before; rows that stay are not touched. */
async function restoreRows(tx: Transaction, itemId: string, now: ItemState, before: StateParts): Promise<void> {
  if (before.references) {
    await tx.reference.deleteMany({ where: { itemId, OR: now.references.map(({ key, role }) => ({ key, role })) } })
    await tx.reference.createMany({
      data: before.references.map((one) => ({ ...one, itemId, date: dateOf(one.date) })),
    })
  }
  if (before.proposers) {
    await tx.proposer.deleteMany({ where: { itemId } })
    await tx.proposer.createMany({ data: before.proposers.map((one) => ({ ...one, itemId })) })
  }
  if (before.terms) await restoreTerms(tx, itemId, now.terms, before.terms)
}

async function restoreTerms(
  tx: Transaction,
  itemId: string,
  now: ItemState['terms'],
  before: ItemState['terms'],
): Promise<void> {
  const kept = new Set(before.map((term) => term.order))
  const present = new Set(now.map((term) => term.order))
  await tx.term.deleteMany({ where: { itemId, order: { notIn: [...kept] } } })
  const missing = before.filter((term) => !present.has(term.order))
  await tx.term.createMany({
    data: missing.map((term) => ({
      ...term,
      itemId,
      by: dateOf(term.by),
      previousBy: dateOf(term.previousBy),
      since: storedDate(term.since),
    })),
  })
}
