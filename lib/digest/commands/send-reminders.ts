import { z } from 'zod'
import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { now, today } from '@/lib/calendar/now'
import { inTransaction } from '@/lib/db/transaction'
import { remindersOf } from '@/lib/digest/queries/reminders'
import { writeMessages } from '@/lib/mail/outbox'
import { done, refused, type Outcome } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import { openReport } from '@/lib/report/commands/change-report'

export const sendRemindersInput = z.object({
  id: z.uuid(),
  people: z.preprocess(
    (given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]),
    z.array(z.uuid()).min(1, 'Kies ten minste één persoon.'),
  ),
})

/** Writes the chosen people their reminder; it leaves within a minute, and once per person per day. */
export async function sendReminders(
  actor: Actor,
  input: z.infer<typeof sendRemindersInput>,
): Promise<Outcome<{ written: number }>> {
  if (!may(actor, 'report.plan')) return notAllowed()
  const reminders = await remindersOf(actor, input.id, today())
  const messages = reminders.flatMap(({ userId, message, hindrance }) =>
    message && !hindrance && input.people.includes(userId) ? [message] : [],
  )
  if (messages.length === 0)
    return refused('nobody', 'Deze mensen hebben vandaag al bericht gehad, of hebben geen mailadres.')
  return inTransaction(async (tx) => {
    const report = await openReport(tx, input.id)
    if ('code' in report) return report
    const written = await writeMessages(tx, messages, now())
    await logEvent(tx, actor, {
      action: 'sendReminders',
      objectType: 'report',
      objectId: report.id,
      label: report.name,
      after: { aan: messages.length },
    })
    return done({ written })
  })
}
