import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { TestProject } from 'vitest/node'
import { freePort } from '@/scripts/free-port.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server under test listens, without a slash at the end. */
    address: string
  }
}

/** Starts `npm start` on a free port with an empty data folder, and ends it after all files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'gestand-browser-'))
  const port = await freePort()
  const address = `http://localhost:${port}`
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, PORT: String(port), GESTAND_DATA: folder, NEXTAUTH_URL: address, TZ: 'Pacific/Auckland' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'exit')
  await ready(server.stdout)
  project.provide('address', address)
  return async () => {
    server.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
}

async function ready(output: NodeJS.ReadableStream): Promise<void> {
  const lines = createInterface({ input: output })
  for await (const line of lines) {
    if (line.startsWith('Gestand staat klaar')) {
      output.resume()
      return
    }
  }
  throw new Error('the server ended before it was ready')
}
