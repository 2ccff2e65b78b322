import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { violatedIndex } from '@/lib/db/errors'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'
import { parametersOf, readFilter, viewQuery } from '@/lib/register/filter'
import type { KeepViewInput, RenameViewInput, ViewHandle } from '@/lib/register/view-schema'
import type { SavedView } from '@/prisma/generated/prisma/client'

export type KeptView = { id: string; name: string; query: string }

const NOT_ALLOWED = refused('not-allowed', 'Met uw rol kunt u geen weergaven bewaren.')
const NOT_FOUND = refused('not-found', 'Deze weergave bestaat niet (meer), of zij is niet van u.')
const EXISTS = 'U hebt al een weergave met deze naam. Kies een andere naam.'

/** Keeps a filter under a name, for this person or as a tab for everybody. Refuses a name that the person already uses. */
export async function keepView(actor: Actor, { name, shared, query }: KeepViewInput): Promise<Outcome<KeptView>> {
  const { id: ownerId } = actor
  if (!may(actor, 'register.read') || ownerId === null) return NOT_ALLOWED
  return unlessTaken(() =>
    inTransaction(async (tx) => {
      const data = { ownerId, name, shared, query: viewQuery(readFilter(parametersOf(new URLSearchParams(query)))) }
      const stored = await tx.savedView.create({ data })
      await logView(tx, actor, 'keepView', null, stored)
      return done(stored)
    }),
  )
}

/** Gives an own view another name, shares it, or takes it back. */
export async function renameView(actor: Actor, { id, name, shared }: RenameViewInput): Promise<Outcome<KeptView>> {
  return unlessTaken(() =>
    changeOwn(actor, id, async (tx, before) => {
      const stored = await tx.savedView.update({ where: { id }, data: { name, shared } })
      await logView(tx, actor, 'renameView', before, stored)
      return done(stored)
    }),
  )
}

/** Throws an own view away, with what hangs on it: who it opens for, its mail and its calendar addresses. */
export async function removeView(actor: Actor, { id }: ViewHandle): Promise<Outcome<KeptView>> {
  return changeOwn(actor, id, async (tx, before) => {
    await tx.savedView.delete({ where: { id } })
    await logView(tx, actor, 'removeView', before, null)
    return done(before)
  })
}

async function changeOwn(
  actor: Actor,
  id: string,
  change: (tx: Transaction, before: SavedView) => Promise<Outcome<KeptView>>,
): Promise<Outcome<KeptView>> {
  if (!may(actor, 'register.read') || actor.id === null) return NOT_ALLOWED
  return inTransaction(async (tx) => {
    const before = await tx.savedView.findUnique({ where: { id } })
    return before?.ownerId === actor.id ? change(tx, before) : NOT_FOUND
  })
}

async function unlessTaken(store: () => Promise<Outcome<KeptView>>): Promise<Outcome<KeptView>> {
  try {
    return await store()
  } catch (error) {
    if (violatedIndex(error) === 'SavedView_ownerId_name_key') return refused('exists', EXISTS, { name: EXISTS })
    throw error
  }
}

async function logView(
  tx: Transaction,
  actor: Actor,
  action: string,
  before: SavedView | null,
  after: SavedView | null,
): Promise<void> {
  const facts = (view: SavedView | null) =>
    view && { naam: view.name, filter: view.query, gedeeld: view.shared ? 'ja' : 'nee' }
  await logEvent(tx, actor, {
    action,
    objectType: 'view',
    objectId: (after ?? before)?.id ?? null,
    label: (after ?? before)?.name ?? '',
    before: facts(before),
    after: facts(after),
  })
}
