import { z } from 'zod'
import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { now } from '@/lib/calendar/now'
import { inTransaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'

export const retryMailInput = z.object({ id: z.uuid() })

/** Sends a message that stopped, or that may not have arrived, with the next tick. */
export async function retryMail(actor: Actor, input: z.infer<typeof retryMailInput>): Promise<Outcome<{ to: string }>> {
  if (!may(actor, 'people.manage')) return refused('not-allowed', 'Dit mag alleen een beheerder.')
  return inTransaction(async (tx) => {
    const mail = await tx.mail.findUnique({ where: { id: input.id } })
    if (!mail) return refused('not-found', 'Dit bericht bestaat niet (meer).')
    if (mail.sentAt) return refused('sent', 'Dit bericht is intussen verstuurd.')
    await tx.mail.update({ where: { id: mail.id }, data: { claimedAt: null, nextAt: now() } })
    await logEvent(tx, actor, { action: 'retryMail', objectType: 'mail', objectId: mail.id, label: mail.subject })
    return done({ to: mail.to })
  })
}
