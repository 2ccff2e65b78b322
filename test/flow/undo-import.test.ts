import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { verifyChain } from '@/lib/audit/verify'
import { day } from '@/lib/calendar/date'
import { confirmImport } from '@/lib/intake/commands/confirm-import'
import { mergeCandidate, splitCandidate } from '@/lib/intake/commands/divide-candidate'
import { decideCandidate } from '@/lib/intake/commands/review-candidate'
import { startImport } from '@/lib/intake/commands/start-import'
import { undoImport } from '@/lib/intake/commands/undo-import'
import { reviewPage } from '@/lib/intake/queries/review'
import { dropItem } from '@/lib/register/commands/move-status'
import { useTestDatabase } from '@/test/support/database'
import { anItem, openOffice, value, type Office } from '@/test/support/office'

const database = useTestDatabase()
const FILE = readFileSync('test/flow/half-year-annex.txt')
let office: Office
beforeAll(async () => {
  office = await openOffice()
})

async function started() {
  const { id } = value(await startImport(office.coordinator, { name: 'bijlage.txt', bytes: new Uint8Array(FILE) }))
  return id
}

async function confirmed(id: string) {
  const review = await reviewPage(office.coordinator, id)
  for (const candidate of review?.list ?? []) {
    if (candidate.decision !== 'open') continue
    value(
      await decideCandidate(office.coordinator, {
        id: candidate.id,
        version: candidate.version,
        decision: 'accepteren',
      }),
    )
  }
  return value(
    await confirmImport(office.coordinator, { id, version: review?.version ?? 1, printedOn: day('2025-12-10') }),
  )
}

it('takes an import back whole: what it made goes, what it changed gets back what stood there', async () => {
  const known = await anItem({
    title: 'wachttijden bij 0900-8844',
    kind: 'motie',
    references: [{ key: '29628-1279', role: 'identifies' }],
    members: [
      { name: 'Mutluer', party: null },
      { name: 'Bikker', party: null },
    ],
  })
  const before = await database().prisma.item.findUniqueOrThrow({ where: { id: known.id } })
  const id = await started()
  expect(await confirmed(id)).toEqual({ created: 4, treated: 1, skipped: 0 })
  expect(await database().prisma.item.findUniqueOrThrow({ where: { id: known.id } })).toMatchObject({
    termWords: expect.stringMatching(/zomer/),
  })
  expect(value(await undoImport(office.coordinator, { id, version: 2 }))).toEqual({ removed: 4, restored: 1 })
  const after = await database().prisma.item.findUniqueOrThrow({
    where: { id: known.id },
    include: { terms: true, treatments: true },
  })
  expect(after).toMatchObject({
    status: before.status,
    termWords: before.termWords,
    termBy: before.termBy,
    terms: [],
    treatments: [],
  })
  expect(await database().prisma.item.count()).toBe(1)
  expect((await verifyChain(database().prisma)).brokenAt).toBeNull()
})

it('is refused, and changes nothing, once somebody built on it', async () => {
  const id = await started()
  await confirmed(id)
  const item = await database().prisma.item.findFirstOrThrow({ where: { title: { contains: 'tolken' } } })
  value(
    await dropItem(office.coordinator, { id: item.id, version: item.version, reason: 'Overgenomen door een ander.' }),
  )
  const count = await database().prisma.item.count()
  expect(await undoImport(office.coordinator, { id, version: 2 })).toMatchObject({
    ok: false,
    code: 'built-upon',
    message: expect.stringContaining('tolken'),
  })
  expect(await database().prisma.item.count()).toBe(count)
})

it('splits a candidate in two and takes two together, without losing a number or a name', async () => {
  await database().prisma.import.updateMany({ data: { state: 'vervallen' } })
  const id = await started()
  const [first, second] = (await reviewPage(office.coordinator, id))?.list ?? []
  value(await splitCandidate(office.coordinator, { id: first?.id ?? '', version: 1 }))
  value(await mergeCandidate(office.coordinator, { id: second?.id ?? '', version: 1 }))
  const review = await reviewPage(office.coordinator, id)
  expect(review?.list).toHaveLength(6)
  expect(review?.list[0]?.draft.references).toBe('TZ202507-211, 29628-1291')
  expect(review?.list[1]?.decision).toBe('overslaan')
  expect(review?.list[5]?.draft.title).toBe(first?.draft.title)
})
