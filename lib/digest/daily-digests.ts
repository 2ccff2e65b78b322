import { actorOf } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import type { DigestPart } from '@/lib/digest/digest-part'
import { DIGEST_PARTS } from '@/lib/digest/parts'
import { digestText } from '@/lib/digest/digest-text'
import { environment } from '@/lib/env'
import type { Message } from '@/lib/mail/message'

/** Everybody's mail of this day, for those who have an address and to whom anything is to be said. */
export async function dailyDigests(today: CalendarDate): Promise<Message[]> {
  const { prisma } = await database()
  const users = await prisma.user.findMany({
    where: { disabledAt: null, email: { not: null } },
    orderBy: { name: 'asc' },
  })
  const messages: Message[] = []
  for (const user of users) {
    const recipient = actorOf(user, 'systeem')
    const parts: DigestPart[] = []
    for (const part of DIGEST_PARTS) {
      const said = await part(recipient, today)
      if (said && said.lines.length > 0) parts.push(said)
    }
    if (parts.length === 0 || !user.email) continue
    const { subject, text } = digestText(user.name, parts, today, environment().origin)
    messages.push({ key: digestKey(user.id, today), userId: user.id, to: user.email, subject, text })
  }
  return messages
}

/** One per person and day. */
export function digestKey(userId: string, today: CalendarDate): string {
  return `digest:${userId}:${today}`
}
