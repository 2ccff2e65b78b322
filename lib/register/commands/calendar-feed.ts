import { randomBytes } from 'node:crypto'
import { logEvent } from '@/lib/audit/log'
import type { Actor } from '@/lib/auth/actor'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { environment } from '@/lib/env'
import { done, refused, type Outcome } from '@/lib/outcome'
import { visibleView } from '@/lib/register/commands/follow-view'
import { feedTokenHash } from '@/lib/auth/feed-token'
import type { ViewHandle } from '@/lib/register/view-schema'

const BYTES = 32

/** Makes the secret calendar address of a view for this person, and tells it this once; an earlier one stops at that moment. */
export function makeFeed(actor: Actor, { id }: ViewHandle): Promise<Outcome<{ address: string }>> {
  return inTransaction(async (tx) => {
    const found = await visibleView(tx, actor, id)
    if (!found.ok) return found
    const { view, userId } = found.value
    const token = randomBytes(BYTES).toString('base64url')
    await tx.calendarFeed.deleteMany({ where: { userId, viewId: id } })
    await tx.calendarFeed.create({ data: { userId, viewId: id, tokenHash: feedTokenHash(token) } })
    await logFeed(tx, actor, 'makeFeed', view)
    return done({ address: `${environment().origin}/api/agenda/${token}.ics` })
  })
}

/** Ends the calendar address of a view; whoever has it gets nothing any more. */
export function revokeFeed(actor: Actor, { id }: ViewHandle): Promise<Outcome<null>> {
  const { id: userId } = actor
  const none = refused('not-found', 'Dit agenda-adres bestaat niet (meer).')
  if (userId === null) return Promise.resolve(none)
  return inTransaction(async (tx) => {
    const feed = await tx.calendarFeed.findFirst({ where: { viewId: id, userId }, include: { view: true } })
    if (!feed) return none
    await tx.calendarFeed.delete({ where: { id: feed.id } })
    await logFeed(tx, actor, 'revokeFeed', feed.view)
    return done(null)
  })
}

async function logFeed(
  tx: Transaction,
  actor: Actor,
  action: string,
  view: { id: string; name: string },
): Promise<void> {
  await logEvent(tx, actor, { action, objectType: 'view', objectId: view.id, label: view.name })
}
