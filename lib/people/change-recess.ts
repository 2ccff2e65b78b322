import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { fromDatabaseDate, toDatabaseDate } from '@/lib/calendar/date'
import { inTransaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'
import type { RecessInput } from '@/lib/people/schema'

/**
 * Sets the days of a recess, which from then on are known and no longer assumed. Terms that were read before keep their day:
 * what was promised then is not rewritten.
 */
export async function setRecess(actor: Actor, input: RecessInput): Promise<Outcome<{ id: string }>> {
  if (!may(actor, 'calendar.manage')) return refused('not-allowed', 'Dit mag alleen een beheerder.')
  const { session, name, firstDay, lastDay } = input
  return inTransaction(async (tx) => {
    const before = await tx.recess.findUnique({ where: { session_name: { session, name } } })
    const days = { firstDay: toDatabaseDate(firstDay), lastDay: toDatabaseDate(lastDay), assumed: false }
    const stored = await tx.recess.upsert({
      where: { session_name: { session, name } },
      create: { session, name, ...days },
      update: days,
    })
    await logEvent(tx, actor, {
      action: 'changeRecess',
      objectType: 'recess',
      objectId: stored.id,
      label: `${name} ${session}`,
      before: before
        ? {
            eerste: fromDatabaseDate(before.firstDay),
            laatste: fromDatabaseDate(before.lastDay),
            aangenomen: before.assumed,
          }
        : null,
      after: { eerste: firstDay, laatste: lastDay, aangenomen: false },
    })
    return done({ id: stored.id })
  })
}
