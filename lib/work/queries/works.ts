import type { Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'
import { isId } from '@/lib/db/is-id'
import { markBrokenOff } from '@/lib/work/broken-off'
import { maySee, standOf, type WorkStand } from '@/lib/work/stand'

const SHOWN = { omit: { file: true, input: true }, include: { startedBy: { select: { name: true } } } } as const

/** How one work stands; null when there is none, or none for this person. */
export async function workStand(actor: Actor, id: string): Promise<WorkStand | null> {
  if (!isId(id)) return null
  await markBrokenOff()
  const { prisma } = await database()
  const found = await prisma.work.findUnique({ where: { id }, ...SHOWN })
  return found && maySee(actor, found) ? standOf(found) : null
}

/** The works of a page: what runs, and what this person started there that came to nothing. */
export async function worksAt(actor: Actor, home: string): Promise<WorkStand[]> {
  await markBrokenOff()
  const { prisma } = await database()
  const found = await prisma.work.findMany({
    where: { home, OR: [{ state: 'loopt' }, { state: { in: ['mislukt', 'afgebroken'] }, startedById: actor.id }] },
    ...SHOWN,
    orderBy: { startedAt: 'desc' },
    take: 20,
  })
  return found.filter((work) => maySee(actor, work)).map(standOf)
}

/** The file that an ended work left for the next step, with its name; null when it is gone. */
export async function keptFile(actor: Actor, id: string): Promise<{ name: string; bytes: Uint8Array } | null> {
  const { prisma } = await database()
  const found = await prisma.work.findUnique({ where: { id }, select: { right: true, title: true, file: true } })
  return found?.file && maySee(actor, found) ? { name: found.title, bytes: found.file } : null
}
