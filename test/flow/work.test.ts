import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { done, refused } from '@/lib/outcome'
import { forgetWork, startWorkAgain, stopWork } from '@/lib/work/commands/steer-work'
import { defineWork } from '@/lib/work/kind'
import { workStand, worksAt } from '@/lib/work/queries/works'
import { whenEnded } from '@/lib/work/run-work'
import { useTestDatabase } from '@/test/support/database'
import { openOffice, value, type Office } from '@/test/support/office'

const database = useTestDatabase()
let office: Office
beforeAll(async () => {
  office = await openOffice()
})

type Gate = { open: () => void; runs: number; reached: () => Promise<void> }

/** A work that waits, once begun, until the test opens its gate or somebody stops it. */
function counting() {
  const gate: Gate = { open: () => undefined, runs: 0, reached: () => Promise.resolve() }
  let begin: () => void = () => undefined
  const expectBegin = () => {
    const begun = new Promise<void>((resolve) => (begin = resolve))
    gate.reached = async () => {
      await begun
      expectBegin()
    }
  }
  expectBegin()
  const kind = defineWork({
    name: 'count',
    right: 'import.review',
    schema: z.object({ key: z.string(), say: z.string().default('geteld') }),
    title: ({ key }) => `Tellen ${key}`,
    home: () => '/import',
    key: ({ key }) => key,
    run: async (_actor, { say }, { progress, signal, file }) => {
      gate.runs += 1
      progress(1, 3, 'tellen')
      const opened = new Promise<void>((resolve) => {
        gate.open = resolve
        signal.addEventListener('abort', () => resolve())
      })
      begin()
      await opened
      if (say === 'gooi') throw new Error('broken on purpose')
      if (say === 'nee' || signal.aborted) return refused('no', 'Het mocht niet.')
      return done({ href: '/items' as const, words: `${say}: ${file.length}` })
    },
  })
  return { kind, gate }
}

test('a work goes on by itself, tells how far it is, and ends with its result; what it worked on is not kept', async () => {
  const { kind, gate } = counting()
  const { id } = value(await kind.start(office.coordinator, { key: randomUUID() }, new Uint8Array(5)))
  await gate.reached()
  expect(await workStand(office.coordinator, id)).toMatchObject({ state: 'loopt', by: 'Cato Coördinator' })
  expect((await worksAt(office.coordinator, '/import')).map((work) => work.id)).toContain(id)
  gate.open()
  await whenEnded(id)
  expect(await workStand(office.coordinator, id)).toMatchObject({
    state: 'klaar',
    result: { href: '/items', words: 'geteld: 5' },
  })
  expect(await database().prisma.work.findUniqueOrThrow({ where: { id } })).toMatchObject({
    file: null,
    runningKey: null,
  })
  expect(await worksAt(office.coordinator, '/import')).toEqual([])
})

test('the same work begun twice is one work, and may begin anew when it has ended', async () => {
  const { kind, gate } = counting()
  const key = randomUUID()
  const first = value(await kind.start(office.coordinator, { key }))
  const second = value(await kind.start(office.coordinator, { key }))
  expect(second).toEqual(first)
  await gate.reached()
  gate.open()
  await whenEnded(first.id)
  expect(gate.runs).toBe(1)
  const third = value(await kind.start(office.coordinator, { key }))
  expect(third.id).not.toBe(first.id)
  await gate.reached()
  gate.open()
  await whenEnded(third.id)
})

test('a person with the right stops it; a reader neither sees it nor begins one', async () => {
  const { kind, gate } = counting()
  const input = { key: randomUUID() }
  expect(await kind.start(office.reader, input)).toMatchObject({ ok: false, code: 'not-allowed' })
  const { id } = value(await kind.start(office.coordinator, input, new Uint8Array(3)))
  await gate.reached()
  expect(await workStand(office.reader, id)).toBeNull()
  expect(await stopWork(office.reader, { id })).toMatchObject({ ok: false, code: 'not-found' })
  value(await stopWork(office.administrator, { id }))
  await whenEnded(id)
  expect(await workStand(office.coordinator, id)).toMatchObject({ state: 'gestopt', again: false })
  expect((await database().prisma.work.findUniqueOrThrow({ where: { id } })).file).toBeNull()
})

test('a refusal is told in its own words; a fault of ours can be tried again', async () => {
  const { kind, gate } = counting()
  const refusedWork = value(await kind.start(office.coordinator, { key: randomUUID(), say: 'nee' }))
  await gate.reached()
  gate.open()
  await whenEnded(refusedWork.id)
  expect(await workStand(office.coordinator, refusedWork.id)).toMatchObject({
    state: 'mislukt',
    message: 'Het mocht niet.',
    again: false,
  })
  const broken = value(await kind.start(office.coordinator, { key: randomUUID(), say: 'gooi' }))
  await gate.reached()
  gate.open()
  await whenEnded(broken.id)
  expect(await workStand(office.coordinator, broken.id)).toMatchObject({ state: 'mislukt', again: true })
  value(await forgetWork(office.coordinator, broken))
  expect(await workStand(office.coordinator, broken.id)).toBeNull()
})

test('after a restart a work that ran is told as broken off, and can be started again with its file', async () => {
  const { kind, gate } = counting()
  const { prisma } = database()
  const { id } = await prisma.work.create({
    data: {
      kind: 'count',
      title: 'Tellen',
      right: 'import.review',
      home: '/import',
      runningKey: 'count:vroeger',
      input: { key: 'vroeger' },
      file: new Uint8Array(7),
      startedById: office.coordinator.id,
      aliveAt: new Date('2026-01-01T00:00:00Z'),
    },
  })
  expect(await workStand(office.coordinator, id)).toMatchObject({ state: 'afgebroken', again: true })
  value(await startWorkAgain(office.coordinator, { id }, [kind]))
  await gate.reached()
  expect(await workStand(office.coordinator, id)).toMatchObject({ state: 'loopt' })
  gate.open()
  await whenEnded(id)
  expect(await workStand(office.coordinator, id)).toMatchObject({ state: 'klaar', result: { words: 'geteld: 7' } })
  expect(await startWorkAgain(office.coordinator, { id }, [kind])).toMatchObject({ ok: false, code: 'not-broken' })
})
