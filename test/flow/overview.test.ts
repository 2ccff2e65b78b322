import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '@/lib/calendar/date'
import { daysOfHalf } from '@/lib/calendar/half-year'
import { filterSchema, type Filter } from '@/lib/register/filter'
import { listItems } from '@/lib/register/queries/list-items'
import { overviewCharts, overviewLists, scopeFilter, scopeOf, SCOPES } from '@/lib/register/queries/overview'
import { seedExampleRegister } from '@/prisma/seed'
import { actorOf, type Actor } from '@/lib/auth/actor'
import { useTestDatabase } from '@/test/support/database'
import { anItem } from '@/test/support/office'

const database = useTestDatabase()
const today = day('2026-11-25')
let people: Actor[]

beforeAll(async () => {
  await seedExampleRegister(today)
  const users = await database().prisma.user.findMany({ orderBy: { name: 'asc' } })
  people = ['coordinator', 'behandelaar', 'lezer'].flatMap((role) => {
    const user = users.find((one) => one.role === role && !one.head)
    return user ? [actorOf(user, 'scherm')] : []
  })
  const departmentId = users.find((user) => user.departmentId)?.departmentId ?? null
  const handlerId = users.find((user) => user.role === 'behandelaar')?.id ?? null
  const own = { departmentId, handlerId }
  const since = day('2026-08-01')
  const term = (by: string, letter: string | null, from = since) => ({ words: by, by: day(by), letter, since: from })
  await anItem({ ...own, date: day('2026-10-01'), terms: [term('2026-09-01', null), term('2026-12-01', null)] })
  await anItem({ ...own, date: day('2026-02-01'), terms: [term('2026-09-01', null), term('2026-12-01', '29628-1')] })
  await anItem({
    ...own,
    date: null,
    terms: [term('2026-09-01', null), term('2026-12-01', '29628-1'), term('2027-02-01', null)],
  })
  await anItem({
    ...own,
    date: day('2025-07-02'),
    status: 'afgedaan',
    settledOn: day('2026-09-01'),
    terms: [term('2026-09-01', null)],
  })
  await anItem({
    date: day('2023-07-02'),
    status: 'afgedaan',
    settledOn: day('2026-09-02'),
    terms: [term('2026-09-01', null)],
  })
  await anItem({ restricted: true, status: 'afgedaan', settledOn: day('2026-03-02') })
})

/** How many items the register lists for the link of a mark. */
async function listed(actor: Actor, filter: Partial<Filter>): Promise<number> {
  return (await listItems(actor, { ...filterSchema.parse({}), ...filter }, today)).total
}

describe.each(SCOPES)('the overview of %s', (scope) => {
  it('counts in every mark what its link lists, for everybody', async () => {
    let marks = 0
    for (const actor of people) {
      const own = scopeFilter(actor, scope)
      const expectListed = async (counted: number, filter: Partial<Filter>) => {
        marks += counted > 0 ? 1 : 0
        expect(await listed(actor, { ...own, ...filter }), JSON.stringify({ who: actor.name, ...filter })).toBe(counted)
      }
      const charts = await overviewCharts(actor, scope, today)
      for (const { open, id, age } of charts.open)
        await expectListed(open, { open: '1', afdeling: [id ?? 'geen'], leeftijd: age })
      for (const half of charts.onTime) {
        const { from, until } = daysOfHalf(half)
        for (const key of ['ja', 'nee', 'zonder'] as const)
          await expectListed(half.counts[key], { 'afgedaan-van': from, 'afgedaan-tot': until, 'op-tijd': key })
      }
      for (const half of charts.slips) {
        const { from, until } = daysOfHalf(half)
        for (const key of ['stil', 'verteld'] as const)
          await expectListed(half.counts[key], { 'uitstel-van': from, 'uitstel-tot': until, uitstel: key })
      }
      for (const { id, settled } of charts.reports) await expectListed(settled, { rapport: [id], uitkomst: 'afgedaan' })
      for (const { total, rows, filter } of await overviewLists(actor, scope, today)) {
        await expectListed(total, filter)
        expect(rows.length).toBe(Math.min(total, 7))
      }
    }
    expect(marks).toBeGreaterThan(5)
  })
})

it('knows silent slips from told ones, and on time from late', async () => {
  const coordinator = people.find(({ role }) => role === 'coordinator')
  if (!coordinator) throw new Error('the example has a coordinator')
  const charts = await overviewCharts(coordinator, 'allen', today)
  const slips = charts.slips.at(-1)
  expect(slips?.counts.stil).toBeGreaterThanOrEqual(2)
  expect(slips?.counts.verteld).toBeGreaterThanOrEqual(1)
  const onTime = charts.onTime.at(-1)
  expect(onTime?.counts.ja).toBeGreaterThanOrEqual(1)
  expect(onTime?.counts.nee).toBeGreaterThanOrEqual(1)
})

it('follows what changes in the register, though its charts are kept in between', async () => {
  for (const actor of people) {
    const open = async () =>
      (await overviewCharts(actor, 'allen', today)).open.reduce((sum, department) => sum + department.open, 0)
    const before = await open()
    await anItem()
    expect(await open()).toBe(before + 1)
  }
})

it('opens on what this person is here for', () => {
  const byRole = (role: string) => people.find((actor) => actor.role === role && !actor.head)
  const [handler, coordinator] = [byRole('behandelaar'), byRole('coordinator')]
  if (!handler || !coordinator) throw new Error('the example has both')
  expect(scopeOf(handler, undefined)).toBe('mij')
  expect(scopeOf(coordinator, undefined)).toBe('allen')
  expect(scopeOf(coordinator, 'mij')).toBe('mij')
  expect(scopeOf({ ...coordinator, departmentId: null }, 'afdeling')).toBe('allen')
  expect(scopeOf(coordinator, ['x'])).toBe('allen')
})
