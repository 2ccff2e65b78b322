import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { refusedFile } from '@/lib/annex/read/refusals'
import type { RefusalCode } from '@/lib/annex/read/refusals'
import { done } from '@/lib/outcome'
import type { Outcome } from '@/lib/outcome'

/**
 * What a child process may cost. `root` is the project folder (where `node_modules` and the script are found);
 * `memory` counts everything the process holds, in bytes; `heap` is V8's part in MB; `time` is in milliseconds on the clock;
 * `work` in milliseconds of the processor once the script has told that it begins, so that a busy machine refuses nothing;
 * `argument` is handed to the script.
 */
export type ChildSettings = {
  root: string
  time: number
  memory: number
  heap: number
  work?: number
  signal?: AbortSignal
  argument?: string
}

export const CHILD_SETTINGS: Omit<ChildSettings, 'root'> = { time: 60_000, memory: 700 * 1024 * 1024, heap: 384 }

/**
 * Runs a script of this project over untrusted bytes in a process of its own: bytes on its standard input, one JSON value back on
 * channel 3. A crash, a hang or a memory bomb ends that process and not ours. The answer is not checked here.
 * Refuses: too-slow, too-much-memory, cancelled, unreadable.
 */
export function runInChild(script: string, bytes: Uint8Array, settings: ChildSettings): Promise<Outcome<unknown>> {
  const { signal } = settings
  if (signal?.aborted) return Promise.resolve(refusedFile('cancelled'))
  return new Promise((resolve) => {
    const child = start(script, settings)
    const answer = answerOf(child)
    let stopped: RefusalCode | null = null
    const stop = (code: RefusalCode) => {
      stopped ??= code
      child.kill('SIGKILL')
    }
    const cancel = () => stop('cancelled')
    const timer = setTimeout(() => stop('too-slow'), settings.time)
    const overworked = workWatch(child, settings.work)
    const watchdog = setInterval(() => {
      void whenOver(child.pid, settings.memory, () => stop('too-much-memory'))
      void overworked().then((over) => over && stop('too-slow'))
    }, 50)
    signal?.addEventListener('abort', cancel, { once: true })
    const finish = (outcome: Outcome<unknown>) => {
      clearTimeout(timer)
      clearInterval(watchdog)
      signal?.removeEventListener('abort', cancel)
      resolve(outcome)
    }
    child.once('error', () => finish(refusedFile('unreadable')))
    child.once('close', (status, killedBy) =>
      finish(status === 0 && !stopped ? parsed(answer()) : refusedFile(stopped ?? failure(status, killedBy))),
    )
    child.stdin?.on('error', () => stop(stopped ?? 'unreadable'))
    child.stdin?.end(bytes)
  })
}

function start(script: string, { root, heap, argument }: ChildSettings): ChildProcess {
  return spawn(
    process.execPath,
    [
      `--max-old-space-size=${heap}`,
      // A process that reads one file meets each pattern a few times: compiled at once they cost a tenth less.
      '--no-regexp-tier-up',
      '--import',
      'tsx/esm',
      path.join(/* turbopackIgnore: true */ root, script),
      ...(argument === undefined ? [] : [argument]),
    ],
    {
      cwd: root,
      env: plainEnvironment(),
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      windowsHide: true,
    },
  )
}

/** Only what Node and tsx need to start: no secret of ours is in reach of a hostile file. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LANG'].flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  })
  return { NODE_ENV: 'production', ...Object.fromEntries(kept) }
}

/** Everything the child wrote on channel 3; to be read after it closed. */
function answerOf(child: ChildProcess): () => string {
  const chunks: Buffer[] = []
  const channel = child.stdio[3]
  if (channel && 'read' in channel) channel.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString('utf8')
}

function parsed(json: string): Outcome<unknown> {
  try {
    const value: unknown = JSON.parse(json)
    return done(value)
  } catch {
    return refusedFile('unreadable')
  }
}

/** V8 aborts when its heap is full. */
function failure(status: number | null, killedBy: NodeJS.Signals | null): RefusalCode {
  return status === 134 || killedBy === 'SIGABRT' ? 'too-much-memory' : 'unreadable'
}

/** Buffers lie outside V8's heap, so the heap limit does not count them; the system does. Without /proc only the heap limit holds. */
async function whenOver(pid: number | undefined, most: number, stop: () => void): Promise<void> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]
  if (kilobytes && Number(kilobytes) * 1024 > most) stop()
}

/** Answers whether the child has worked longer than it may since it told that it began. Without /proc only the clock holds. */
function workWatch(child: ChildProcess, most = Infinity): () => Promise<boolean> {
  let before: number | null = null
  const channel = child.stdio[3]
  if (channel && 'read' in channel)
    channel.once('data', () => {
      void workedBy(child.pid).then((worked) => (before = worked))
    })
  return async () => {
    if (before === null || most === Infinity) return false
    const worked = await workedBy(child.pid)
    return worked !== null && worked - before > most
  }
}

/** The system counts in hundredths of a second; the name of the process, in brackets, may hold anything. */
const TICK = 10

/** What a process has asked of the processor, in ms; null where the system does not tell. */
async function workedBy(pid: number | undefined): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = Number(fields[11]) + Number(fields[12])
  return Number.isNaN(ticks) ? null : ticks * TICK
}
