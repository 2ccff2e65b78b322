import type { Actor } from '@/lib/auth/actor'
import { now } from '@/lib/calendar/now'
import { database } from '@/lib/db/database'
import { textOf } from '@/lib/db/problem'
import type { AtWork, Task, WorkResult } from '@/lib/work/kind'
import type { Outcome } from '@/lib/outcome'
import type { Prisma } from '@/prisma/generated/prisma/client'

/** Works of this process: what is at work or waits for its turn. On globalThis, for Next has several module graphs. */
type Shop = {
  works: Map<string, { controller: AbortController; ended: Promise<void> }>
  busy: number
  queue: (() => void)[]
}

declare global {
  var gestandWorkshop: Shop | undefined
}

function workshop(): Shop {
  globalThis.gestandWorkshop ??= { works: new Map(), busy: 0, queue: [] }
  return globalThis.gestandWorkshop
}

/** How far a work is. */
type Far = { done: number; total: number | null; doing: string }

/** How many works of one process are under way at the same time; the rest waits. */
const AT_ONCE = 2

/** How often the row hears how far the work is, in ms. */
const BEAT = 700

/** Runs a task behind the request that asked for it. Its row must be there. */
export function runWork(actor: Actor, id: string, file: Uint8Array<ArrayBuffer>, task: Task): void {
  const { works } = workshop()
  const controller = new AbortController()
  const ended = inTurn(() => carryOut(actor, id, file, task, controller))
    .catch((error: unknown) => console.error(`Werk ${id} is niet goed geëindigd: ${textOf(error)}`))
    .finally(() => works.delete(id))
  works.set(id, { controller, ended })
}

/** Whether this process has the work in hand. */
export function hasInHand(id: string): boolean {
  return workshop().works.has(id)
}

/** Ends the work as soon as it looks up; of another process the row says so. */
export function interrupt(id: string): void {
  workshop().works.get(id)?.controller.abort()
}

/** Waits until a work of this process has ended, if it has not yet. */
export async function whenEnded(id: string): Promise<void> {
  await workshop().works.get(id)?.ended
}

async function inTurn(work: () => Promise<void>): Promise<void> {
  const shop = workshop()
  if (shop.busy >= AT_ONCE) await new Promise<void>((begin) => shop.queue.push(begin))
  else shop.busy += 1
  try {
    await work()
  } finally {
    const next = shop.queue.shift()
    if (next) next()
    else shop.busy -= 1
  }
}

async function carryOut(
  actor: Actor,
  id: string,
  file: Uint8Array<ArrayBuffer>,
  task: Task,
  controller: AbortController,
): Promise<void> {
  const { signal } = controller
  const far: Far = { done: 0, total: null, doing: 'beginnen' }
  const progress: AtWork['progress'] = (done, total, doing) => Object.assign(far, { done, total, doing })
  const stopBeating = beat(id, far, controller)
  try {
    const outcome = signal.aborted ? null : await task.run(actor, { id, file, progress, signal })
    await stopBeating()
    await store(id, outcome, signal.aborted)
  } catch (error) {
    console.error(`Werk ${id} (${task.title}) is afgebroken door een fout: ${textOf(error)}`)
    await stopBeating()
    await storeEnd(id, { state: 'mislukt', code: 'broke', message: BROKE })
  }
}

const BROKE = 'Er ging iets mis dat niet had mogen gebeuren. Begin opnieuw; gebeurt het weer, vraag dan een beheerder.'

/** Tells the row how far the work is and hears from it whether to stop. Never two at a time: one connection may be in use for long. */
function beat(id: string, far: Far, controller: AbortController): () => Promise<void> {
  let telling: Promise<void> | null = null
  const tell = async () => {
    const { prisma } = await database()
    const row = await prisma.work.update({
      where: { id },
      data: { ...far, aliveAt: now() },
      select: { stopAsked: true },
    })
    if (row.stopAsked) controller.abort()
  }
  const timer = setInterval(() => {
    telling ??= tell()
      .catch((error: unknown) => console.error(`De stand van werk ${id} is niet bewaard: ${textOf(error)}`))
      .finally(() => (telling = null))
  }, BEAT)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await telling
  }
}

/** What is done counts as done, also when the wish to stop came just too late. */
async function store(id: string, outcome: Outcome<WorkResult> | null, aborted: boolean): Promise<void> {
  if (outcome?.ok) {
    const { keepFile = false, made, ...told } = outcome.value
    const result = made ? { ...told, fileName: made.fileName, mediaType: made.mediaType } : told
    const file = made ? { file: Buffer.from(made.bytes) } : keepFile ? {} : { file: null }
    await storeEnd(id, { state: 'klaar', result, ...file })
  } else if (aborted || outcome === null) await storeEnd(id, { state: 'gestopt', file: null })
  else await storeEnd(id, { state: 'mislukt', code: outcome.code, message: outcome.message, file: null })
}

async function storeEnd(id: string, data: Prisma.WorkUpdateManyMutationInput): Promise<void> {
  const { prisma } = await database()
  await prisma.work.updateMany({ where: { id }, data: { ...data, runningKey: null, endedAt: now() } })
}
