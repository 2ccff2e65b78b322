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
const ROUNDS = process.env.GESTAND_TEST_DB === 'postgres' ? 3 : 6

let separate: Awaited<ReturnType<typeof separateDatabase>>
beforeAll(async () => {
  separate = await separateDatabase()
})
afterAll(() => separate.drop())

/** Sends the report of a year and kills the process `after` its step `at`; without a step it may finish. Answers the steps it took. */
async function sendAndKill(year: number, at: number | null, after: number): Promise<number> {
  const sender = run('test/support/sender.ts', [String(year)], separate.variables)
  while ((await sender.nextLine()) !== 'ready');
  const most = at ?? Infinity
  let steps = 0
  while (steps < most) {
    const line = await sender.nextLine()
    if (line === 'sent') break
    if (line === 'step') steps += 1
  }
  await pause(after)
  await sender.kill('SIGKILL')
  return steps
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

test(`killing the server with -9 at ${ROUNDS} moments of sending leaves everything sent, or nothing`, async () => {
  const all = await sendAndKill(2030, null, 0)
  for (let round = 1; round <= ROUNDS; round += 1) {
    const nearTheEnd = Math.max(1, all - Math.floor(round / 2))
    await sendAndKill(2030 + round, nearTheEnd, (round % 3) * 40)
  }

  const { prisma, close } = await reopen()
  const reports = await prisma.report.findMany({
    include: {
      editions: { include: { files: true } },
      treatments: { include: { item: { include: { terms: true } } } },
    },
  })
  const chain = await verifyChain(prisma)
  await close()

  const states = reports.map((report) => ({
    state: report.state,
    sentOn: report.sentOn !== null,
    editions: report.editions.length,
    files: report.editions.every(({ files }) => files.length >= 4 && files.every(({ bytes }) => bytes.length > 1000)),
    applied: report.treatments.map(({ appliedAt }) => appliedAt !== null),
    items: report.treatments.map(({ item }) => item.status).toSorted(),
    terms: report.treatments.map(({ item }) => item.terms.length).toSorted((one, other) => one - other),
  }))
  const sent = {
    state: 'verzonden',
    sentOn: true,
    editions: 1,
    files: true,
    applied: [true, true, true],
    items: ['afgedaan', 'deels_afgedaan', 'lopend'],
    terms: [0, 1, 1],
  }
  const nothing = {
    state: 'voorbereiding',
    sentOn: false,
    editions: 0,
    files: true,
    applied: [false, false, false],
    items: ['lopend', 'lopend', 'lopend'],
    terms: [0, 0, 0],
  }
  expect(states).toHaveLength(ROUNDS + 1)
  for (const state of states) expect(state).toEqual(state.state === 'verzonden' ? sent : nothing)
  expect(states[0]).toEqual(sent)
  expect(chain.brokenAt).toBeNull()
}, 600_000)
