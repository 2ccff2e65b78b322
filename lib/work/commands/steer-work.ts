import type { Actor } from '@/lib/auth/actor'
import { now } from '@/lib/calendar/now'
import { database } from '@/lib/db/database'
import { done, refused, type Outcome, type Refused } from '@/lib/outcome'
import { markBrokenOff } from '@/lib/work/broken-off'
import type { WorkKind } from '@/lib/work/kind'
import { interrupt, runWork } from '@/lib/work/run-work'
import { canStartAgain, maySee } from '@/lib/work/stand'
import type { Work } from '@/prisma/generated/prisma/client'

type Handle = { id: string }

/** Asks a work to stop; it ends at its next step, and what is done by then counts. */
export async function stopWork(actor: Actor, { id }: Handle): Promise<Outcome<Handle>> {
  const found = await workFor(actor, id)
  if ('ok' in found) return found
  const { prisma } = await database()
  await prisma.work.updateMany({ where: { id, state: 'loopt' }, data: { stopAsked: true } })
  interrupt(id)
  return done({ id })
}

/** Starts a work that was broken off again from its beginning, under its own id. */
export async function startWorkAgain(
  actor: Actor,
  { id }: Handle,
  kinds: readonly WorkKind[],
): Promise<Outcome<Handle>> {
  await markBrokenOff()
  const found = await workFor(actor, id)
  if ('ok' in found) return found
  if (!canStartAgain(found)) return refused('not-broken', 'Dit werk is niet afgebroken.')
  const kind = kinds.find(({ name }) => name === found.kind)
  const task = kind?.take(found.input, found.file)
  if (!task?.ok)
    return task ?? refused('unknown-kind', 'Dit werk kan niet opnieuw beginnen. Begin het op zijn eigen pagina.')
  const { prisma } = await database()
  const fresh = { done: 0, total: null, doing: '', stopAsked: false, code: null, message: null, endedAt: null }
  const begun = await prisma.work.updateMany({
    where: { id, state: found.state },
    data: { ...fresh, state: 'loopt', runningKey: task.value.key, startedAt: now(), aliveAt: now() },
  })
  if (begun.count > 0) runWork(actor, id, found.file ?? new Uint8Array(), task.value)
  return done({ id })
}

/** Takes an ended work off the screen. */
export async function forgetWork(actor: Actor, { id }: Handle): Promise<Outcome<Handle>> {
  const found = await workFor(actor, id)
  if ('ok' in found) return found
  const { prisma } = await database()
  await prisma.work.deleteMany({ where: { id, state: { not: 'loopt' } } })
  return done({ id })
}

async function workFor(actor: Actor, id: string): Promise<Work | Refused> {
  const { prisma } = await database()
  const found = await prisma.work.findUnique({ where: { id } })
  return found && maySee(actor, found) ? found : refused('not-found', 'Dit werk is er niet (meer).')
}
