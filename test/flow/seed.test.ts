import { expect, test } from 'vitest'
import { verifyChain } from '@/lib/audit/verify'
import { day } from '@/lib/calendar/date'
import { seedExampleRegister } from '@/prisma/seed'
import { useTestDatabase } from '@/test/support/database'

const opened = useTestDatabase()
const today = day('2026-11-22')

test('an empty database gets the whole example once, and its audit chain verifies', async () => {
  const { prisma } = opened()
  expect(await seedExampleRegister(today)).toBe(true)
  expect(await seedExampleRegister(today)).toBe(false)
  expect(await prisma.item.count()).toBe(81)
  expect(await prisma.user.count()).toBe(6)
  expect(await prisma.report.groupBy({ by: ['state'], _count: true, orderBy: { state: 'asc' } })).toEqual([
    { state: 'voorbereiding', _count: 1 },
    { state: 'historie', _count: 4 },
  ])
  const events = await prisma.event.count()
  expect(await verifyChain(prisma)).toMatchObject({ events, brokenAt: null })
})

test('the numbers of the items follow the annexes, the oldest first', async () => {
  const first = await opened().prisma.item.findFirstOrThrow({ orderBy: { number: 'asc' } })
  expect(first).toMatchObject({
    number: 1,
    title: 'opvolging van het ombudsmanrapport Verkleurde beelden',
    kind: 'toezegging',
  })
  const settled = await opened().prisma.item.findMany({ where: { status: 'afgedaan' }, include: { treatments: true } })
  expect(settled.filter((item) => item.settledOn === null)).toEqual([])
  expect(
    settled.filter(
      (item) => !item.treatments.some(({ outcome, appliedAt }) => outcome === 'afgedaan' && appliedAt !== null),
    ),
  ).toEqual([])
})

test('every section of the report in preparation answers at least one item, and nothing of it is applied yet', async () => {
  const { prisma } = opened()
  const sections = await prisma.section.findMany({ include: { treatments: true } })
  expect(sections.length).toBe(12)
  expect(sections.filter(({ treatments }) => treatments.length === 0)).toEqual([])
  expect(sections.flatMap(({ treatments }) => treatments).filter(({ appliedAt }) => appliedAt !== null)).toEqual([])
})
