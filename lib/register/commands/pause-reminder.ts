import { logEvent } from '@/lib/audit/log'
import type { Actor } from '@/lib/auth/actor'
import { addDays, toDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { today } from '@/lib/calendar/now'
import { inTransaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'
import type { PauseReminderInput } from '@/lib/register/schema'

/** Lets the handler of an item hear nothing by mail about its term for some days, or hear of it as usual again. */
export function pauseReminder(
  actor: Actor,
  { id, days }: PauseReminderInput,
): Promise<Outcome<{ until: CalendarDate | null }>> {
  return inTransaction(async (tx) => {
    const item = await tx.item.findUnique({ where: { id }, select: { handlerId: true, title: true } })
    if (!item || actor.id === null || item.handlerId !== actor.id)
      return refused('not-handler', 'Alleen wie dit item behandelt krijgt er mail over.')
    const until = days === 0 ? null : addDays(today(), days)
    const userId = actor.id
    if (until === null) await tx.reminderPause.deleteMany({ where: { userId, itemId: id } })
    else {
      const key = { userId, itemId: id }
      const day = { until: toDatabaseDate(until) }
      await tx.reminderPause.upsert({ where: { userId_itemId: key }, create: { ...key, ...day }, update: day })
    }
    await logEvent(tx, actor, {
      action: 'pauseReminder',
      objectType: 'reminder',
      objectId: id,
      label: item.title,
      after: { tot: until },
    })
    return done({ until })
  })
}
