import { now } from '@/lib/calendar/now'
import { database } from '@/lib/db/database'
import { hasInHand } from '@/lib/work/run-work'

/** How long a work that this process has not in hand may be silent before it counts as broken off, in ms. */
const SILENCE = { pglite: 5_000, postgres: 60_000 } as const

/**
 * Tells the truth about works whose process ended before they did: they are broken off. The embedded database is of one
 * process, so what is not in hand here is nowhere, but for the moment in which it begins; on a server another process may have
 * it, as long as it gives signs of life.
 */
export async function markBrokenOff(): Promise<void> {
  const { prisma, kind } = await database()
  const silent = new Date(now().getTime() - SILENCE[kind])
  const rows = await prisma.work.findMany({ where: { state: 'loopt', aliveAt: { lt: silent } }, select: { id: true } })
  const lost = rows.filter(({ id }) => !hasInHand(id))
  if (lost.length === 0) return
  await prisma.work.updateMany({
    where: { id: { in: lost.map(({ id }) => id) }, state: 'loopt' },
    data: { state: 'afgebroken', runningKey: null, endedAt: now() },
  })
}
