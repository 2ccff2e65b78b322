import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyChain } from '@/lib/audit/verify'
import { databaseFolder } from '@/lib/db/folder'
import { openPglite } from '@/lib/db/pglite'
import { openPostgres } from '@/lib/db/postgres'
import { prismaOver } from '@/lib/db/prisma'
import { separateDatabase } from '@/test/support/database'
import { run } from '@/test/support/process'

/** The embedded database lives in the process that is killed; a server does not, so there a few rounds tell enough. */
const ROUNDS = process.env.GESTAND_TEST_DB === 'postgres' ? 5 : 20

let separate: Awaited<ReturnType<typeof separateDatabase>>
let folder = ''

beforeAll(async () => {
  separate = await separateDatabase()
  folder = await mkdtemp(join(tmpdir(), 'gestand-kill-'))
})

afterAll(async () => {
  await separate.drop()
  await rm(folder, { recursive: true, force: true })
})

/** The last acknowledged order of every theme that was acknowledged. A last line without its end was not. */
function readAcknowledged(path: string): Map<string, number> {
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1)
  return new Map(
    lines.map((line) => {
      const [name = '', order] = line.split(' ')
      return [name, Number(order)]
    }),
  )
}

async function reopen() {
  const { GESTAND_DATA: data, DATABASE_URL: url } = separate.variables
  if (data) {
    const lite = await openPglite({ folder: databaseFolder(data) })
    return { prisma: prismaOver(lite.pool), close: lite.close }
  }
  const pool = await openPostgres(url ?? '')
  return { prisma: prismaOver(pool), close: () => pool.end() }
}

test(`killing the process with -9 ${ROUNDS} times in mixed writes loses nothing acknowledged and halves nothing`, async () => {
  const path = join(folder, 'acknowledged')
  for (let round = 1; round <= ROUNDS; round += 1) {
    const writer = run('test/support/writer.ts', [path, String(round)], separate.variables)
    expect(await writer.nextLine()).toBe('writing')
    await pause((round * 137) % 500)
    await writer.kill('SIGKILL')
  }

  const acknowledged = readAcknowledged(path)
  const { prisma, close } = await reopen()
  const themes = await prisma.theme.findMany({ where: { name: { contains: '-' } } })
  const parties = await prisma.party.findMany({ where: { abbreviation: { contains: '-' } } })
  const chain = await verifyChain(prisma)
  await close()

  const stored = new Map(themes.map(({ name, order }) => [name, order]))
  const lost = [...acknowledged].filter(([name, order]) => (stored.get(name) ?? -1) < order)
  expect(acknowledged.size).toBeGreaterThanOrEqual(ROUNDS)
  expect(lost).toEqual([])
  expect(parties.map(({ abbreviation }) => abbreviation).sort()).toEqual([...stored.keys()].sort())
  expect(chain.brokenAt).toBeNull()
  expect(chain.events).toBe(themes.reduce((sum, { order }) => sum + 1 + order, 0))
}, 600_000)
