import { expect, test } from 'vitest'
import { database } from '@/lib/db/database'
import { violatedIndex } from '@/lib/db/errors'
import { useTestDatabase } from '@/test/support/database'

const opened = useTestDatabase()

test('code under test gets the database of the test file', async () => {
  expect(await database()).toBe(opened())
})

test('a moment with milliseconds comes back as it went in, and the session is in UTC', async () => {
  const { prisma, pool } = opened()
  const startedAt = new Date('2026-03-29T01:30:00.123Z')
  const user = await prisma.user.create({ data: { issuer: 'proef', subject: 'tijd', name: 'Tijd', role: 'lezer' } })
  const session = await prisma.session.create({ data: { userId: user.id, startedAt } })
  const stored = await pool.query(`SELECT "startedAt"::text AS text FROM "Session" WHERE id = $1`, [session.id])
  expect(stored.rows).toEqual([{ text: '2026-03-29 01:30:00.123+00' }])
  expect((await prisma.session.findUniqueOrThrow({ where: { id: session.id } })).startedAt).toEqual(startedAt)
})

test('a day from raw SQL is a text and does not move with the zone of the server', async () => {
  const { rows } = await opened().pool.query(`SELECT '2026-10-25'::date AS day`)
  expect(rows).toEqual([{ day: '2026-10-25' }])
})

test('a second row with the same unique value is refused with the name of the index', async () => {
  const { prisma } = opened()
  await prisma.party.create({ data: { abbreviation: 'AAA' } })
  const refusal = await prisma.party.create({ data: { abbreviation: 'AAA' } }).then(
    () => null,
    (error: unknown) => error,
  )
  expect(violatedIndex(refusal)).toBe('Party_abbreviation_key')
  expect(violatedIndex(new Error('iets anders'))).toBeNull()
})

test('sixty transactions at once, one in three failing, leave exactly the others', async () => {
  const { prisma } = opened()
  const one = (number: number) =>
    prisma.$transaction(async (tx) => {
      await tx.member.create({ data: { name: `lid ${number}` } })
      if (number % 3 === 0) throw new Error('terug')
      await tx.$queryRaw`SELECT 1`
    })
  const results = await Promise.allSettled(Array.from({ length: 60 }, (_, number) => one(number)))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(40)
  expect(await prisma.member.count({ where: { name: { startsWith: 'lid ' } } })).toBe(40)
})

test('failed queries between good ones never mix up the answers', async () => {
  const { pool } = opened()
  const ask = async (number: number) => {
    if (number % 4 === 0)
      return pool.query('SELECT nergens').then(
        () => 'gelukt',
        () => 'mislukt',
      )
    const { rows } = await pool.query('SELECT $1::int AS number', [number])
    return rows[0].number
  }
  const answers = await Promise.all(Array.from({ length: 200 }, (_, number) => ask(number)))
  expect(answers).toEqual(Array.from({ length: 200 }, (_, number) => (number % 4 === 0 ? 'mislukt' : number)))
})

test('the database refuses to change, delete or empty the audit log', async () => {
  const { pool, prisma } = opened()
  const told = { at: new Date(0), actorName: 'Proef', actorRole: 'lezer', origin: 'test', action: 'x', objectType: 'x' }
  await prisma.event.create({ data: { ...told, seq: 1, label: 'x', previousHash: '0', hash: '1' } })
  for (const sql of [
    'UPDATE "Event" SET label = \'y\'',
    'DELETE FROM "Event"',
    'TRUNCATE "Event"',
    'TRUNCATE "EditionFile"',
  ]) {
    await expect(pool.query(sql)).rejects.toThrow('append-only')
  }
  expect(await prisma.event.findMany({ select: { label: true } })).toEqual([{ label: 'x' }])
})
