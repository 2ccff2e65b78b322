import { actorOf, type Actor } from '@/lib/auth/actor'
import { now } from '@/lib/calendar/now'
import { database } from '@/lib/db/database'

/** A sign-in ends after this many hours, or after IDLE_HOURS without a request. */
export const SESSION_HOURS = 12
const IDLE_HOURS = 3
const HOUR = 3_600_000
/** How old the mark of the last request may be before it is written again. */
const SEEN_EVERY = 5 * 60_000

/** Opens a session for a user that just proved who they are; answers its id, or null when that user may not come in. */
export async function openSession(userId: string): Promise<string | null> {
  const { prisma } = await database()
  const user = await prisma.user.findUnique({ where: { id: userId } })
  if (!user || user.disabledAt) return null
  const session = await prisma.session.create({ data: { userId } })
  return session.id
}

/**
 * The person behind a session, as they are now: role, department and whether they may still come in are looked up at
 * every request, so that a disabled user is out at once. Null when the session has ended. What the page asks by itself
 * (`unattended`) does not keep a session alive that nobody uses.
 */
export async function actorOfSession(sessionId: string, unattended = false): Promise<Actor | null> {
  const { prisma } = await database()
  const session = await prisma.session.findUnique({ where: { id: sessionId }, include: { user: true } })
  if (!session || session.endedAt || session.user.disabledAt) return null
  const at = now().getTime()
  const idle = at - session.seenAt.getTime()
  if (at - session.startedAt.getTime() > SESSION_HOURS * HOUR || idle > IDLE_HOURS * HOUR) return null
  if (idle > SEEN_EVERY && !unattended)
    await prisma.session.update({ where: { id: sessionId }, data: { seenAt: new Date(at) } })
  return actorOf(session.user, 'scherm')
}

/** Ends one session, at sign-out. */
export async function endSession(sessionId: string): Promise<void> {
  const { prisma } = await database()
  await prisma.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: now() } })
}
