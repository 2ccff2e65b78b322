import { may, type Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'

/** waiting: goes with the next tick or when its pause is over; uncertain: it may have arrived; stopped: the server refused it. */
export type MailState = 'sent' | 'waiting' | 'under_way' | 'uncertain' | 'stopped'

/** `at` is the instant, in ISO form, at which it was sent, will go, or was written. */
export type MailLine = {
  id: string
  to: string
  subject: string
  state: MailState
  problem: string | null
  at: string
}

/** After this many ms under way, nobody is sending it any more. */
const ABANDONED = 10 * 60_000

/** The latest messages, those that need somebody first. Only for who manages people. */
export async function listMail(actor: Actor, moment: Date): Promise<MailLine[]> {
  if (!may(actor, 'people.manage')) return []
  const { prisma } = await database()
  const [open, sent] = [
    await prisma.mail.findMany({ where: { sentAt: null }, orderBy: { createdAt: 'desc' }, take: 100 }),
    await prisma.mail.findMany({ where: { sentAt: { not: null } }, orderBy: { sentAt: 'desc' }, take: 50 }),
  ]
  return [...open, ...sent].map(({ id, to, subject, problem, createdAt, nextAt, claimedAt, sentAt }) => {
    const abandoned = claimedAt !== null && moment.getTime() - claimedAt.getTime() > ABANDONED
    const state = sentAt
      ? 'sent'
      : claimedAt
        ? abandoned || problem
          ? 'uncertain'
          : 'under_way'
        : nextAt
          ? 'waiting'
          : 'stopped'
    return { id, to, subject, state, problem, at: (sentAt ?? nextAt ?? createdAt).toISOString() }
  })
}
