import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { systemActor } from '@/lib/auth/actor'
import { addDays, day, toDatabaseDate } from '@/lib/calendar/date'
import { filterSchema } from '@/lib/register/filter'
import { timingOf, type Timing } from '@/lib/register/overdue'
import { listItems } from '@/lib/register/queries/list-items'
import { isVisible } from '@/lib/register/visibility'
import {
  ITEM_KINDS,
  ITEM_STATUSES,
  MOTION_STATES,
  type ItemKind,
  type ItemStatus,
  type MotionState,
} from '@/lib/register/schema'
import { useTestDatabase } from '@/test/support/database'
import { openOffice, type Office } from '@/test/support/office'

const database = useTestDatabase()
const today = day('2026-11-22')
const ROWS = 2_000

type RandomItem = {
  kind: ItemKind
  status: ItemStatus
  motionState: MotionState | null
  days: number | null
  restricted: boolean
  mine: boolean
  ours: boolean
}

const randomItem: fc.Arbitrary<RandomItem> = fc
  .record({
    kind: fc.constantFrom(...ITEM_KINDS),
    status: fc.constantFrom(...ITEM_STATUSES),
    motionState: fc.option(fc.constantFrom(...MOTION_STATES)),
    days: fc.option(fc.oneof(fc.integer({ min: -3, max: 33 }), fc.integer({ min: -4_000, max: 4_000 }))),
    restricted: fc.boolean(),
    mine: fc.boolean(),
    ours: fc.boolean(),
  })
  .map((item) => ({ ...item, motionState: item.kind === 'motie' ? item.motionState : null }))

let office: Office
let items: (RandomItem & { title: string })[]

beforeAll(async () => {
  office = await openOffice()
  items = fc
    .sample(randomItem, { numRuns: ROWS, seed: 20_261_122 })
    .map((item, index) => ({ ...item, title: `rij ${index}` }))
  await database().prisma.item.createMany({
    data: items.map(({ days, mine, ours, ...item }) => ({
      ...item,
      obligation: '-',
      settledOn: item.status === 'afgedaan' ? toDatabaseDate(today) : null,
      termBy: days === null ? null : toDatabaseDate(addDays(today, days)),
      handlerId: mine ? office.handler.id : null,
      departmentId: ours ? office.departmentId : null,
    })),
  })
})

const FILTERS: [Timing, object][] = [
  ['overdue', { 'te-laat': '1' }],
  ['soon', { binnenkort: '1' }],
  ['noTerm', { 'zonder-termijn': '1' }],
]

it.each(FILTERS)('the database finds exactly the items that the rule calls %s', async (timing, filter) => {
  const expected = items.filter(
    (item) => timingOf({ ...item, termBy: item.days === null ? null : addDays(today, item.days) }, today) === timing,
  )
  const found = await listItems(systemActor('systeem'), filterSchema.parse(filter), today)
  expect(found.total).toBe(expected.length)
  expect(expected.length).toBeGreaterThan(50)
  for (const row of found.rows) expect(row.timing).toBe(timing)
})

it('the database shows each person exactly the items that the rule of visibility shows', async () => {
  for (const actor of [office.reader, office.handler, office.outsider, office.coordinator]) {
    const expected = items.filter((item) =>
      isVisible(actor, {
        restricted: item.restricted,
        handlerId: item.mine ? office.handler.id : null,
        departmentId: item.ours ? office.departmentId : null,
      }),
    )
    expect((await listItems(actor, filterSchema.parse({}), today)).total, actor.name).toBe(expected.length)
  }
})
