import { logEvent } from '@/lib/audit/log'
import type { Actor } from '@/lib/auth/actor'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'
import type { FollowViewInput } from '@/lib/register/view-schema'
import type { SavedView } from '@/prisma/generated/prisma/client'

/** Says what a view, own or shared, is to this person: whether it opens by itself (at most one does), and how often it comes by mail. */
export function followView(actor: Actor, { id, opens, mail }: FollowViewInput): Promise<Outcome<{ name: string }>> {
  return inTransaction(async (tx) => {
    const found = await visibleView(tx, actor, id)
    if (!found.ok) return found
    const { view, userId } = found.value
    if (opens) await tx.viewFollow.updateMany({ where: { userId, opens: true }, data: { opens: false } })
    const key = { userId_viewId: { userId, viewId: id } }
    const before = await tx.viewFollow.findUnique({ where: key })
    await tx.viewFollow.upsert({ where: key, create: { userId, viewId: id, opens, mail }, update: { opens, mail } })
    const words = (follow: { opens: boolean; mail: string } | null) =>
      follow && { opent: follow.opens ? 'ja' : 'nee', mail: follow.mail }
    await logEvent(tx, actor, {
      action: 'followView',
      objectType: 'view',
      objectId: id,
      label: view.name,
      before: words(before),
      after: words({ opens, mail }),
    })
    return done({ name: view.name })
  })
}

/** A view that this person may use: an own one, or one that is shared. */
export async function visibleView(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<Outcome<{ view: SavedView; userId: string }>> {
  const view = await tx.savedView.findUnique({ where: { id } })
  const mine = view !== null && (view.shared || view.ownerId === actor.id)
  if (!mine || actor.id === null)
    return refused('not-found', 'Deze weergave bestaat niet (meer), of zij is niet gedeeld.')
  return done({ view, userId: actor.id })
}
