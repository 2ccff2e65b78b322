import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'
import { isId } from '@/lib/db/is-id'
import type { ExportFile } from '@/lib/export/sheet-file'
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

/** The works of a page: what runs for the office, and what this person started there and still has to do with. */
export async function worksAt(actor: Actor, home: string): Promise<WorkStand[]> {
  await markBrokenOff()
  const { prisma } = await database()
  const found = await prisma.work.findMany({
    where: {
      home,
      OR: [
        { state: 'loopt', runningKey: { not: null } },
        { state: { in: ['loopt', 'mislukt', 'afgebroken'] }, startedById: actor.id },
        { state: 'klaar', file: { not: null }, startedById: actor.id },
      ],
    },
    ...SHOWN,
    orderBy: { startedAt: 'desc' },
    take: 20,
  })
  return found
    .filter((work) => maySee(actor, work))
    .map(standOf)
    .filter(({ state, result }) => state !== 'klaar' || result?.fileName !== undefined)
}

const madeSchema = z.object({ fileName: z.string(), mediaType: z.string() })

/** The file that a work made, for who asked for it and nobody else; null when it is gone. */
export async function madeFile(actor: Actor, id: string): Promise<ExportFile | null> {
  if (!isId(id) || actor.id === null) return null
  const { prisma } = await database()
  const found = await prisma.work.findUnique({ where: { id, startedById: actor.id, state: 'klaar' } })
  const made = madeSchema.safeParse(found?.result)
  return found?.file && made.success && maySee(actor, found) ? { ...made.data, bytes: found.file } : null
}

/** The file that an ended work left for the next step, with its name; null when it is gone. */
export async function keptFile(actor: Actor, id: string): Promise<{ name: string; bytes: Uint8Array } | null> {
  const { prisma } = await database()
  const found = await prisma.work.findUnique({ where: { id }, select: { right: true, title: true, file: true } })
  return found?.file && maySee(actor, found) ? { name: found.title, bytes: found.file } : null
}
