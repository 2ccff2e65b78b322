import { now } from '@/lib/calendar/now'
import { textOf } from '@/lib/db/problem'
import { environment } from '@/lib/env'
import { syncWork } from '@/lib/sync/sync-work'
import { claimDay, tick } from '@/lib/timer/tick'
import { systemActor } from '@/lib/auth/actor'

declare global {
  /** Kept here, because Next has several module graphs; `stop` waits for the tick that is under way. */
  var gestandTimer: { stop: () => Promise<void> } | undefined
}

const EVERY = 60_000
const FIRST = 5_000

/** Starts the one timer of this process; a second start changes nothing. Two ticks never overlap. */
export function startTimer(): void {
  if (globalThis.gestandTimer) return
  let underWay: Promise<void> = Promise.resolve()
  let next = setTimeout(run, FIRST).unref()
  function run() {
    underWay = beat().catch((error: unknown) =>
      console.error(JSON.stringify({ level: 'error', message: 'timer', reason: textOf(error) })),
    )
    void underWay.then(() => {
      next = setTimeout(run, EVERY).unref()
    })
  }
  globalThis.gestandTimer = {
    stop: async () => {
      await underWay
      clearTimeout(next)
      globalThis.gestandTimer = undefined
    },
  }
}

/** From this hour on the open data of the Kamer are fetched, once a day. */
const SYNC_HOUR = 6

/** Everything that is due now. Only in production the open data are fetched without anybody asking. */
async function beat(): Promise<void> {
  const { mail, kamerFeed, production } = environment()
  await tick(mail, now)
  if (production && kamerFeed !== null && (await claimDay('open data van de Kamer', SYNC_HOUR, now())))
    await syncWork.start(systemActor('systeem'), { category: 'Toezegging' })
}
