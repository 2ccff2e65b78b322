import { may, type Actor } from '@/lib/auth/actor'
import type { Right } from '@/lib/auth/rights'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'
import { changeItems, type Changed, type Decide } from '@/lib/register/commands/change-items'
import type { ItemHandle } from '@/lib/register/schema'

/** The refusal of a deed that this role may not do. */
export function notAllowed() {
  return refused('not-allowed', 'Dit mag u niet met uw rol. Vraag een coördinator.')
}

/** One change of one item, as a command means it. */
export type ItemChange = { right: Right; action: string; handle: ItemHandle; decide: Decide }

/** Does one change in a transaction of its own. */
export async function changeItem(
  actor: Actor,
  right: Right,
  action: string,
  handle: ItemHandle,
  decide: Decide,
): Promise<Outcome<Changed>> {
  if (!may(actor, right)) return notAllowed()
  return inTransaction((tx) => changeItemIn(tx, actor, { right, action, handle, decide }))
}

/** Does one change in the caller's transaction, which a refusal must end; see `changeItems`. */
export async function changeItemIn(tx: Transaction, actor: Actor, change: ItemChange): Promise<Outcome<Changed>> {
  const { right, action, handle, decide } = change
  if (!may(actor, right)) return notAllowed()
  const { changed, unchanged } = await changeItems(tx, actor, { action, handles: [handle], decide })
  const [one] = changed
  const [none] = unchanged
  if (one) return done(one)
  if (none) return none.refusal
  throw new Error(`item ${handle.id} was neither changed nor refused`)
}
