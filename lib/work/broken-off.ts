import { now } from '@/lib/calendar/now'
import { database } from '@/lib/db/database'
import { hasInHand } from '@/lib/work/run-work'

/** How long a process may be silent before its work counts as broken off, in ms. */
const SILENCE = 60_000

/**
 * Tells the truth about works whose process ended before they did: they are broken off. The embedded database is of one
 * process, so what is not in hand here is nowhere; on a server another process may have it, as long as it gives signs of life.
 */
export async function markBrokenOff(): Promise<void> {
  const { prisma, kind } = await database()
  const rows = await prisma.work.findMany({ where: { state: 'loopt' }, select: { id: true, aliveAt: true } })
  const silent = new Date(now().getTime() - SILENCE)
  const lost = rows.filter(({ id, aliveAt }) => !hasInHand(id) && (kind === 'pglite' || aliveAt < silent))
  if (lost.length === 0) return
  await prisma.work.updateMany({
    where: { id: { in: lost.map(({ id }) => id) }, state: 'loopt' },
    data: { state: 'afgebroken', runningKey: null, endedAt: now() },
  })
}
