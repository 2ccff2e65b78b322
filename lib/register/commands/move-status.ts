import { may, type Actor } from '@/lib/auth/actor'
import { fromDatabaseDate, toDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import type { ReferenceKey } from '@/lib/kamer/reference'
import { done, refused, type Outcome, type Refused } from '@/lib/outcome'
import {
  changeItem,
  changeItemIn,
  notAllowed,
  type Changed,
  type Decision,
  type ItemChange,
  type StoredItem,
} from '@/lib/register/commands/change-item'
import { decideMove, type MoveVerb } from '@/lib/register/moves'
import type {
  DropInput,
  KeepOpenInput,
  ReopenInput,
  SettleInput,
  SettlePartlyInput,
  TransferInput,
} from '@/lib/register/schema'
import { storeLexemes } from '@/lib/register/commands/store-lexemes'

/**
 * Sets an item to afgedaan, with the paper in which the Kamer was told and the day; and in the same movement, with the same evidence,
 * the earlier items of its chain that are named in `also`.
 */
export function settleItem(actor: Actor, input: SettleInput): Promise<Outcome<Changed>> {
  const settle = (tx: Transaction, id: string, version: number) =>
    changeItemIn(tx, actor, {
      right: 'item.change',
      action: 'settleItem',
      handle: { id, version },
      decide: settling(input),
    })
  if (!may(actor, 'item.change')) return Promise.resolve(notAllowed())
  return inTransaction(async (tx) => {
    for (const { id, version } of input.also ?? []) {
      const earlier = await settle(tx, id, version)
      if (!earlier.ok) return refusedWith(tx, id, earlier)
    }
    return settle(tx, input.id, input.version)
  })
}

/** Which of the earlier items stood in the way; nothing was changed. */
async function refusedWith(tx: Transaction, id: string, refusal: Refused): Promise<Refused> {
  const item = await tx.item.findUnique({ where: { id }, select: { number: true } })
  const why = refusal.code === 'conflict' ? 'Iemand anders heeft dit intussen gewijzigd.' : refusal.message
  return refused(
    refusal.code === 'conflict' ? 'earlier-changed' : refusal.code,
    `G-${item?.number ?? '?'}: ${why} Laad de pagina opnieuw.`,
  )
}

/** The decision of `settleItem`, for a command that settles more than one item at once. */
export function settling(input: Pick<SettleInput, 'evidence' | 'settledOn' | 'reason'>): ItemChange['decide'] {
  return (item) =>
    moved(
      item,
      'settle',
      input.reason,
      { settledOn: toDatabaseDate(input.settledOn) },
      { evidence: input.evidence, settledOn: input.settledOn },
      (tx) => addEvidence(tx, item, input.evidence, input.settledOn),
    )
}

/** Sets an item to deels afgedaan, with the part that is done and where it was reported. */
export function settleItemPartly(actor: Actor, input: SettlePartlyInput): Promise<Outcome<Changed>> {
  return changeItem(actor, 'item.change', 'settleItemPartly', input, settlingPartly(input))
}

/** The decision of `settleItemPartly`. */
export function settlingPartly(input: Omit<SettlePartlyInput, 'id' | 'version'>): ItemChange['decide'] {
  return (item) =>
    moved(
      item,
      'settlePartly',
      null,
      { donePart: input.donePart },
      { donePart: input.donePart, evidence: input.evidence },
      (tx) => addEvidence(tx, item, input.evidence, input.settledOn),
    )
}

/** Sets an item to vervallen, with the reason. */
export function dropItem(actor: Actor, input: DropInput): Promise<Outcome<Changed>> {
  return changeItem(actor, 'item.change', 'dropItem', input, dropping(input))
}

/** The decision of `dropItem`. */
export function dropping(input: Pick<DropInput, 'reason'>): ItemChange['decide'] {
  return (item) => moved(item, 'drop', input.reason, { endReason: input.reason }, {})
}

/** Sets an item to overgedragen: another ministry answers it, since a day. */
export function transferItem(actor: Actor, input: TransferInput): Promise<Outcome<Changed>> {
  return changeItem(actor, 'item.change', 'transferItem', input, transferring(input))
}

/** The decision of `transferItem`. */
export function transferring(input: Omit<TransferInput, 'id' | 'version'>): ItemChange['decide'] {
  const data = { transferredTo: input.transferredTo, transferredOn: toDatabaseDate(input.transferredOn) }
  return (item) =>
    moved(item, 'transfer', input.reason, data, {
      transferredTo: input.transferredTo,
      transferredOn: input.transferredOn,
    })
}

/** Decides that an imported item of unknown status is still owed. */
export function keepItemOpen(actor: Actor, input: KeepOpenInput): Promise<Outcome<Changed>> {
  return changeItem(actor, 'item.change', 'keepItemOpen', input, (item) =>
    moved(item, 'keepOpen', input.reason, {}, {}),
  )
}

/** Sets an ended item back to lopend, with the reason. Its evidence stays on record. */
export function reopenItem(actor: Actor, input: ReopenInput): Promise<Outcome<Changed>> {
  const data = { settledOn: null, endReason: null, transferredTo: null, transferredOn: null }
  return changeItem(actor, 'item.change', 'reopenItem', input, (item) => {
    const ended = {
      settledOn: item.settledOn ? fromDatabaseDate(item.settledOn) : null,
      endReason: item.endReason,
      transferredTo: item.transferredTo,
    }
    return moved(item, 'reopen', input.reason, data, {}, undefined, ended)
  })
}

type Facts = Record<string, string | null>

function moved(
  item: StoredItem,
  verb: MoveVerb,
  reason: string | null,
  data: Decision['data'],
  after: Facts,
  beside?: Decision['beside'],
  before: Facts = {},
): Outcome<Decision> {
  const to = decideMove(item, verb)
  if (!to.ok) return to
  return done({
    data: { ...data, status: to.value },
    ...(beside ? { beside } : {}),
    before: { status: item.status, ...before },
    after: { status: to.value, ...after },
    reason,
  })
}

/** Adds the paper that settles an item, once; the search then finds the item by it. */
export async function addEvidence(
  tx: Transaction,
  item: { id: string },
  key: ReferenceKey,
  on: CalendarDate,
): Promise<void> {
  await tx.reference.createMany({
    data: [{ itemId: item.id, key, role: 'settles', date: toDatabaseDate(on) }],
    skipDuplicates: true,
  })
  await storeLexemes(tx, item.id)
}
