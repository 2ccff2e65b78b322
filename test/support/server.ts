import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { TestProject } from 'vitest/node'
import { freePort } from '@/scripts/free-port.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server under test listens, without a slash at the end. */
    address: string
    /** Its data folder, for the command line beside it. */
    dataFolder: string
  }
}

/** Starts `npm start` on a free port with an empty data folder, and ends it after all files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'gestand-browser-'))
  const server = await startServer({ GESTAND_DATA: folder })
  await server.ready
  project.provide('address', server.address)
  project.provide('dataFolder', folder)
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** A server as `npm start` runs it: where it listens, when it is ready, what it said when it ended by itself. */
export type Server = {
  address: string
  ready: Promise<void>
  ended: Promise<{ code: number | null; err: string }>
  stop: () => Promise<void>
}

/** Starts the built server on a free port; `{address}` in a variable becomes its address. */
export async function startServer(variables: Record<string, string>): Promise<Server> {
  const port = await freePort()
  const address = `http://localhost:${port}`
  const { DATABASE_URL: _none, ...own } = process.env
  const given = Object.entries(variables).map(([name, value]) => [name, value.replace('{address}', address)])
  const env = { ...own, TZ: 'Pacific/Auckland', PORT: String(port), ...Object.fromEntries(given) }
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = text(child.stderr)
  const ended = once(child, 'close').then(async () => ({ code: child.exitCode, err: await said }))
  const ready = Promise.race([
    untilReady(child),
    ended.then(({ err }) => Promise.reject(new Error(`the server ended before it was ready: ${err}`))),
  ])
  ready.catch(() => undefined)
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { address, ready, ended, stop }
}

function untilReady({ stdout }: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    let seen = ''
    stdout?.on('data', (bytes: Buffer) => {
      seen += bytes.toString('utf8')
      if (seen.includes('Gestand staat klaar')) resolve()
    })
  })
}
