import { actorOf, may, type Actor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { digestKey } from '@/lib/digest/daily-digests'
import { digestText } from '@/lib/digest/digest-text'
import { partOfWaiting } from '@/lib/digest/waiting-part'
import { environment } from '@/lib/env'
import type { Message } from '@/lib/mail/message'
import { waitingSections } from '@/lib/report/queries/waiting'

/** What one person would get, or why they get nothing. */
export type Reminder = {
  userId: string
  name: string
  texts: number
  late: number
  message: Message | null
  hindrance: 'no-address' | 'reminded-today' | null
  /** Whether today's daily mail has told them already. */
  toldToday: boolean
}

/** Who would be reminded of their texts of one report, and with which words. Only for who plans reports. */
export async function remindersOf(actor: Actor, reportId: string, today: CalendarDate): Promise<Reminder[]> {
  if (!may(actor, 'report.plan')) return []
  const { prisma } = await database()
  const users = await prisma.user.findMany({ where: { disabledAt: null }, orderBy: { name: 'asc' } })
  const keys = users.flatMap(({ id }) => [reminderKey(reportId, id, today), digestKey(id, today)])
  const written = await prisma.mail.findMany({ where: { key: { in: keys } }, select: { key: true } })
  const known = new Set(written.map(({ key }) => key))
  const reminders: Reminder[] = []
  for (const user of users) {
    const waiting = (await waitingSections(actorOf(user, 'systeem'), today)).filter((one) => one.reportId === reportId)
    if (waiting.length === 0) continue
    const key = reminderKey(reportId, user.id, today)
    const words = digestText(user.name, [partOfWaiting(waiting)], today, environment().origin)
    reminders.push({
      userId: user.id,
      name: user.name,
      texts: waiting.length,
      late: waiting.filter(({ late }) => late).length,
      message: user.email ? { key, userId: user.id, to: user.email, ...words } : null,
      hindrance: known.has(key) ? 'reminded-today' : user.email ? null : 'no-address',
      toldToday: known.has(digestKey(user.id, today)),
    })
  }
  return reminders
}

/** One per report, person and day. */
function reminderKey(reportId: string, userId: string, today: CalendarDate): string {
  return `reminder:${reportId}:${userId}:${today}`
}
