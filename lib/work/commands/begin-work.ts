import { may, type Actor } from '@/lib/auth/actor'
import { now } from '@/lib/calendar/now'
import { database } from '@/lib/db/database'
import { done, type Outcome } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import { markBrokenOff } from '@/lib/work/broken-off'
import type { WorkKind } from '@/lib/work/kind'
import { runWork } from '@/lib/work/run-work'
import type { Prisma } from '@/prisma/generated/prisma/client'

const DAY = 24 * 60 * 60_000

/** Begins a work and answers its id at once; the same work that runs already is answered instead of begun twice. */
export async function beginWork(
  actor: Actor,
  kind: WorkKind,
  input: unknown,
  file: Uint8Array<ArrayBuffer> | null,
): Promise<Outcome<{ id: string }>> {
  if (!may(actor, kind.right)) return notAllowed()
  const task = kind.take(input, file)
  if (!task.ok) return task
  await markBrokenOff()
  await tidyUp()
  const { title, home, key } = task.value
  const { prisma } = await database()
  const kept: Prisma.InputJsonValue = JSON.parse(JSON.stringify(input))
  const [row] = await prisma.work.createManyAndReturn({
    data: [
      { kind: kind.name, title, right: kind.right, home, runningKey: key, input: kept, file, startedById: actor.id },
    ],
    skipDuplicates: true,
    select: { id: true },
  })
  if (!row) return running(key)
  runWork(actor, row.id, file ?? new Uint8Array(), task.value)
  return done(row)
}

/** The one that runs; that it ended in between is as good as never begun. */
async function running(key: string | null): Promise<Outcome<{ id: string }>> {
  const { prisma } = await database()
  return done(await prisma.work.findFirstOrThrow({ where: { runningKey: key }, select: { id: true } }))
}

/** Files of ended works are kept for a day, the rows for a month. */
async function tidyUp(): Promise<void> {
  const { prisma } = await database()
  const before = (days: number) => ({ endedAt: { lt: new Date(now().getTime() - days * DAY) } })
  await prisma.work.updateMany({ where: { ...before(1), file: { not: null } }, data: { file: null } })
  await prisma.work.deleteMany({ where: before(30) })
}
