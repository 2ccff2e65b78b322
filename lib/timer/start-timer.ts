import { now } from '@/lib/calendar/now'
import { textOf } from '@/lib/db/problem'
import { environment } from '@/lib/env'
import { tick } from '@/lib/timer/tick'

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
    underWay = tick(environment().mail, now).catch((error: unknown) =>
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
