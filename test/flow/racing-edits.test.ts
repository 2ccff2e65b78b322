import { beforeAll, expect, it } from 'vitest'
import { verifyChain } from '@/lib/audit/verify'
import { writeSection } from '@/lib/report/commands/change-section'
import { planReport } from '@/lib/report/commands/change-report'
import { putItemsOnReport } from '@/lib/report/commands/put-items'
import { planReportInput } from '@/lib/report/schema'
import { describeItem } from '@/lib/register/commands/describe-item'
import { describeInput } from '@/lib/register/schema'
import type { Outcome, Refused } from '@/lib/outcome'
import { useTestDatabase } from '@/test/support/database'
import { anItem, openOffice, value, type Office } from '@/test/support/office'

const database = useTestDatabase()
let office: Office
beforeAll(async () => {
  office = await openOffice()
})

const WRITERS = 50
const EDITS = 10_000
const OBJECTS = 5

/** What a writer last saw of an item: after a save its own, after a refusal what the refusal shows. */
type Seen = { version: number; count: number }

/**
 * Fifty writers at once, ten on every item, each adding one to the count it last saw and saving: every save that was
 * acknowledged must be in the end, and every loser must have been told. A naive read-modify-write loses nine of ten.
 */
it('loses none of 10,000 racing edits by 50 writers', async () => {
  const { prisma } = database()
  const items = await Promise.all(Array.from({ length: OBJECTS }, () => anItem()))
  const acknowledged = new Map(items.map((item) => [item.id, 0]))
  let edits = 0
  let conflicts = 0
  const writer = async (name: number) => {
    const { id } = items[name % OBJECTS] ?? { id: '' }
    let seen: Seen = { version: 1, count: 0 }
    for (let turn = 0; turn < EDITS / WRITERS; turn += 1) {
      edits += 1
      const obligation = `${seen.count + 1} keer gewijzigd`
      const input = { id, version: seen.version, kind: 'toezegging', chamber: 'TK', title: 'Wijkagenten', obligation }
      const outcome = await describeItem(office.coordinator, describeInput.parse(input))
      if (outcome.ok) {
        acknowledged.set(id, (acknowledged.get(id) ?? 0) + 1)
        seen = { version: outcome.value.version, count: seen.count + 1 }
      } else {
        conflicts += 1
        seen = seenIn(outcome)
      }
    }
  }
  await Promise.all(Array.from({ length: WRITERS }, (_, name) => writer(name)))
  const stored = await prisma.item.findMany({
    where: { id: { in: items.map((item) => item.id) } },
    select: { id: true, obligation: true, version: true },
  })
  for (const item of stored) {
    expect(item.obligation).toBe(`${acknowledged.get(item.id)} keer gewijzigd`)
    expect(item.version).toBe((acknowledged.get(item.id) ?? 0) + 1)
  }
  const saved = [...acknowledged.values()].reduce((sum, count) => sum + count, 0)
  expect(saved + conflicts).toBe(edits)
  expect(conflicts).toBeGreaterThan(0)
  expect(await prisma.event.count({ where: { action: 'describeItem' } })).toBe(saved)
  expect((await verifyChain(prisma)).brokenAt).toBeNull()
})

function seenIn(refusal: Refused): Seen {
  if (refusal.code !== 'conflict' || !refusal.current) throw new Error(refusal.message)
  const { version, values } = refusal.current
  return { version, count: Number(/^(\d+) /.exec(values.obligation ?? '')?.[1] ?? 0) }
}

it('keeps one of two texts saved at once, and tells the other writer what it says', async () => {
  const item = await anItem()
  const { id: reportId } = value(
    await planReport(
      office.coordinator,
      planReportInput.parse({
        year: 2031,
        half: 1,
        plannedOn: '2031-06-15',
        annexNumber: 3,
        annexTitle: 'Moties',
        directorate: 'DG',
      }),
    ),
  )
  const { sections } = value(
    await putItemsOnReport(office.coordinator, { id: reportId, items: [item.id], together: false }),
  )
  const id = sections[0] ?? ''
  const texts = ['Mijn tekst.', 'Uw tekst.']
  const outcomes: Outcome<unknown>[] = await Promise.all(
    texts.map((text) => writeSection(office.coordinator, { id, version: 1, heading: '', text })),
  )
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
  const winner = texts[outcomes.findIndex((outcome) => outcome.ok)]
  expect(outcomes.find((outcome) => !outcome.ok)).toMatchObject({
    code: 'conflict',
    current: { version: 2, values: { text: winner } },
  })
})
