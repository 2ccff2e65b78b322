import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { freePort } from '@/scripts/free-port.mjs'
import { openKamerFeed } from '@/test/support/kamer-feed'
import { startGestand } from '@/test/support/start-gestand'

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
  const feed = await openKamerFeed()
  feed.publish({ id: '00000000-0000-4000-8000-000000000003', nummer: 'TZ202507-014', status: 'Voldaan' })
  const server = await startGestand(folder, await freePort(), { KAMER_FEED: feed.address })
  const ready = server.lines.some((line) => line.startsWith('Gestand staat klaar'))
  if (!ready) throw new Error(`the server ended before it was ready: ${server.errors()}`)
  project.provide('address', server.address)
  project.provide('dataFolder', folder)
  return async () => {
    server.stop()
    await server.ended
    await feed.close()
    await rm(folder, { recursive: true, force: true })
  }
}
