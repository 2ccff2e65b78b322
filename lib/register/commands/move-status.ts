import { may, type Actor } from '@/lib/auth/actor'
import { dayOf, toDatabaseDate } from '@/lib/calendar/date'
import type { CalendarDate } from '@/lib/calendar/date'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import type { ReferenceKey } from '@/lib/kamer/reference'
import { done, refused, type Outcome, type Refused } from '@/lib/outcome'
import { changeItem, notAllowed } from '@/lib/register/commands/change-item'
import {
  changeItems,
  type Changed,
  type Decide,
  type Decision,
  type StoredItem,
  type Unchanged,
} from '@/lib/register/commands/change-items'
import { storeLexemes } from '@/lib/register/commands/store-lexemes'
import { decideMove, type MoveVerb } from '@/lib/register/moves'
import type {
  DropInput,
  KeepOpenInput,
  ReopenInput,
  SettleInput,
  SettlePartlyInput,
  TransferInput,
  WithoutHandle,
} from '@/lib/register/schema'

/**
 * Sets an item to afgedaan, with the paper in which the Kamer was told and the day; and in the same movement, with the same evidence,
 * the earlier items of its chain that are named in `also`.
 */
export function settleItem(actor: Actor, input: SettleInput): Promise<Outcome<Changed>> {
  const { also = [], ...own } = input
  if (!may(actor, 'item.change')) return Promise.resolve(notAllowed())
  return inTransaction(async (tx) => {
    const deed = { action: 'settleItem', handles: [...also, own], decide: settling(input) }
    const { changed, unchanged } = await changeItems(tx, actor, deed)
    const [none] = unchanged
    if (none) return none.id === own.id ? none.refusal : refusedWith(none)
    const one = changed.find(({ id }) => id === own.id)
    if (!one) throw new Error(`item ${own.id} was neither changed nor refused`)
    return done(one)
  })
}

/** Which of the earlier items stood in the way; nothing was changed. */
function refusedWith({ number, refusal }: Unchanged): Refused {
  const why = refusal.code === 'conflict' ? 'Iemand anders heeft dit intussen gewijzigd.' : refusal.message
  return refused(
    refusal.code === 'conflict' ? 'earlier-changed' : refusal.code,
    `G-${number ?? '?'}: ${why} Laad de pagina opnieuw.`,
  )
}

/** What settling decides of an item. */
export function settling({
  evidence,
  settledOn,
  reason,
}: Pick<SettleInput, 'evidence' | 'settledOn' | 'reason'>): Decide {
  return (item) =>
    moved(item, 'settle', {
      data: { settledOn: toDatabaseDate(settledOn) },
      evidence: { key: evidence, on: settledOn },
      after: { evidence, settledOn },
      reason,
    })
}

/** Sets an item to deels afgedaan, with the part that is done and where it was reported. */
export function settleItemPartly(actor: Actor, input: SettlePartlyInput): Promise<Outcome<Changed>> {
  return changeItem(actor, 'item.change', 'settleItemPartly', input, settlingPartly(input))
}

export function settlingPartly({ donePart, evidence, settledOn }: WithoutHandle<SettlePartlyInput>): Decide {
  return (item) =>
    moved(item, 'settlePartly', {
      data: { donePart },
      evidence: { key: evidence, on: settledOn },
      after: { donePart, evidence },
    })
}

/** Sets an item to vervallen, with the reason. */
export function dropItem(actor: Actor, input: DropInput): Promise<Outcome<Changed>> {
  return changeItem(actor, 'item.change', 'dropItem', input, dropping(input))
}

export function dropping({ reason }: WithoutHandle<DropInput>): Decide {
  return (item) => moved(item, 'drop', { data: { endReason: reason }, reason })
}

/** Sets an item to overgedragen: another ministry answers it, since a day. */
export function transferItem(actor: Actor, input: TransferInput): Promise<Outcome<Changed>> {
  return changeItem(actor, 'item.change', 'transferItem', input, transferring(input))
}

export function transferring({ transferredTo, transferredOn, reason }: WithoutHandle<TransferInput>): Decide {
  return (item) =>
    moved(item, 'transfer', {
      data: { transferredTo, transferredOn: toDatabaseDate(transferredOn) },
      after: { transferredTo, transferredOn },
      reason,
    })
}

/** Decides that an imported item of unknown status is still owed. */
export function keepItemOpen(actor: Actor, input: KeepOpenInput): Promise<Outcome<Changed>> {
  return changeItem(actor, 'item.change', 'keepItemOpen', input, keepingOpen(input))
}

export function keepingOpen({ reason }: WithoutHandle<KeepOpenInput>): Decide {
  return (item) => moved(item, 'keepOpen', { data: {}, reason })
}

/** Sets an ended item back to lopend, with the reason. Its evidence stays on record. */
export function reopenItem(actor: Actor, input: ReopenInput): Promise<Outcome<Changed>> {
  return changeItem(actor, 'item.change', 'reopenItem', input, reopening(input))
}

export function reopening({ reason }: WithoutHandle<ReopenInput>): Decide {
  return (item) =>
    moved(item, 'reopen', {
      data: { settledOn: null, endReason: null, transferredTo: null, transferredOn: null },
      before: { settledOn: dayOf(item.settledOn), endReason: item.endReason, transferredTo: item.transferredTo },
      reason,
    })
}

type Facts = Record<string, string | null>
type MoveFacts = Pick<Decision, 'data' | 'evidence' | 'reason'> & { before?: Facts; after?: Facts }

function moved(item: StoredItem, verb: MoveVerb, { data, before, after, ...rest }: MoveFacts): Outcome<Decision> {
  const to = decideMove(item, verb)
  if (!to.ok) return to
  return done({
    ...rest,
    data: { ...data, status: to.value },
    before: { status: item.status, ...before },
    after: { status: to.value, ...after },
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
