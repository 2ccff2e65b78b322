import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { day } from '@/lib/calendar/date'
import { inTransaction } from '@/lib/db/transaction'
import { bringUpToDate } from '@/lib/intake/commands/bring-up-to-date'
import { confirmImport } from '@/lib/intake/commands/confirm-import'
import { acceptSureCandidates, decideCandidate, editCandidate } from '@/lib/intake/commands/review-candidate'
import { startImport } from '@/lib/intake/commands/start-import'
import { reviewPage, type Review } from '@/lib/intake/queries/review'
import type { Draft } from '@/lib/intake/schema'
import { done } from '@/lib/outcome'
import { useTestDatabase } from '@/test/support/database'
import { anItem, openOffice, value, type Office } from '@/test/support/office'

const database = useTestDatabase()
const ANNEX = readFileSync('test/flow/half-year-annex.txt', 'utf8')
const printedOn = day('2025-12-10')

let office: Office
beforeAll(async () => {
  office = await openOffice()
})

/** Reads the annex in; `mark` makes it another file with the same words. */
async function readIn(mark: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${ANNEX}${mark}`)
  return value(await startImport(office.coordinator, { name: 'bijlage.txt', bytes })).id
}

async function review(id: string): Promise<Review> {
  const page = await reviewPage(office.coordinator, id)
  if (!page) throw new Error('the import is there')
  return page
}

async function acceptAll(id: string): Promise<void> {
  for (const { id: candidate, version, decision } of (await review(id)).list) {
    if (decision === 'open') {
      value(await decideCandidate(office.coordinator, { id: candidate, version, decision: 'accepteren' }))
    }
  }
}

async function confirm(id: string) {
  return confirmImport(office.coordinator, { id, version: (await review(id)).version, printedOn })
}

test('nothing is in the register before every candidate is decided and the import is confirmed', async () => {
  const id = await readIn('')
  const { accepted } = value(await acceptSureCandidates(office.coordinator, { id }))
  expect(accepted).toBe((await review(id)).list.filter(({ sure }) => sure).length)
  const [first] = (await review(id)).list
  if (!first) throw new Error('there is a candidate')
  value(await decideCandidate(office.coordinator, { id: first.id, version: first.version, decision: 'open' }))
  expect(await confirm(id)).toMatchObject({ ok: false, code: 'undecided' })
  expect(await database().prisma.item.count()).toBe(0)
  await acceptAll(id)
  expect(value(await confirm(id))).toEqual({ created: 5, treated: 0, skipped: 0 })
  expect(await confirm(id)).toMatchObject({ ok: false, code: 'closed' })
  expect(await database().prisma.item.count()).toBe(5)
})

test('the same words in another file find their items again, make no new ones and change nothing', async () => {
  const before = await database().prisma.item.findMany({ orderBy: { id: 'asc' } })
  const id = await readIn('\n')
  const { list } = await review(id)
  expect(list.map(({ matchedItem }) => matchedItem !== null)).toEqual([true, true, true, true, true])
  await acceptAll(id)
  expect(value(await confirm(id))).toEqual({ created: 0, treated: 5, skipped: 0 })
  expect(await database().prisma.item.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
})

test('a person may decide that what looks the same is new, and may leave one out', async () => {
  const id = await readIn('\n\n')
  const [first, second] = (await review(id)).list
  if (!first || !second) throw new Error('there are candidates')
  const as = { decision: 'accepteren', as: 'nieuw' } as const
  value(await decideCandidate(office.coordinator, { id: first.id, version: first.version, ...as }))
  value(await decideCandidate(office.coordinator, { id: second.id, version: second.version, decision: 'overslaan' }))
  await acceptAll(id)
  expect(value(await confirm(id))).toEqual({ created: 1, treated: 3, skipped: 1 })
  const { prisma } = database()
  expect(
    (await prisma.event.findFirstOrThrow({ where: { objectId: id, action: 'confirmImport' } })).after,
  ).toMatchObject({
    overgeslagen: [second.draft.title],
  })
})

test('corrections are what enters, and the later of two reviewers is told instead of winning', async () => {
  const id = await readIn('\n\n\n')
  const [first] = (await review(id)).list
  if (!first) throw new Error('there is a candidate')
  const { draft, version } = first
  const edit = { ...draft, date: day('2025-03-04'), id: first.id, version, title: 'verbeterde titel' }
  value(await editCandidate(office.coordinator, edit))
  const late = await decideCandidate(office.coordinator, { id: first.id, version, decision: 'overslaan' })
  expect(late).toMatchObject({ ok: false, code: 'conflict', current: { values: { title: 'verbeterde titel' } } })
  expect((await review(id)).list[0]).toMatchObject({
    edited: true,
    decision: 'accepteren',
    draft: { title: 'verbeterde titel' },
  })
})

test('a decision is taken back, and only an item that is alike can be chosen', async () => {
  const id = await readIn('\n\n\n\n\n')
  const [first] = (await review(id)).list
  if (!first) throw new Error('there is a candidate')
  const handle = { id: first.id, version: first.version }
  const elsewhere = { ...handle, decision: 'accepteren', as: randomUUID() } as const
  expect(await decideCandidate(office.coordinator, elsewhere)).toMatchObject({ ok: false, code: 'other-item' })
  const chosen = first.alike[0]?.id
  if (chosen === undefined) throw new Error('it is in the register')
  value(await decideCandidate(office.coordinator, { ...handle, decision: 'accepteren', as: chosen }))
  const back = { id: first.id, version: first.version + 1, decision: 'open' } as const
  value(await decideCandidate(office.coordinator, back))
  expect((await review(id)).list[0]).toMatchObject({ decision: 'open', matchedItem: { id: chosen } })
})

test('what a person put in the register is never overwritten, whatever a later annex says', async () => {
  const words = fc.constantFrom('sluizen', 'wegen', 'bruggen', 'tunnels')
  const draft = fc.record({
    title: fc.tuple(words, words).map((two) => two.join(' en ')),
    members: fc.constantFrom('', 'Bikker', 'Mutluer (PvdA), Kuik c.s.'),
    venue: fc.constantFrom('', 'commissiedebat water'),
    date: fc.constantFrom(null, '2024-05-06'),
    status: fc.constantFrom('afgedaan' as const, 'lopend' as const, 'onbekend' as const),
    termWords: fc.constantFrom('', 'voor de zomer van 2026'),
    references: fc.constantFrom('', '29628-1999', 'TZ202504-122'),
  })
  const { prisma } = database()
  const report = await prisma.report.findFirstOrThrow()
  const context = { report, printedOn, recess: [], termOf: () => day('2026-06-30') }
  await fc.assert(
    fc.asyncProperty(draft, fc.constantFrom(null, day('2023-02-03')), async (said, date) => {
      const item = await anItem({ title: 'een eigen titel', venue: 'tweeminutendebat', date })
      const reviewed = { id: true, title: true, obligation: true, kind: true, chamber: true, venue: true, date: true }
      const stored = () =>
        prisma.item.findUniqueOrThrow({ where: { id: item.id }, select: { ...reviewed, proposers: true } })
      const before = await stored()
      const told: Draft = { kind: 'motie', obligation: 'iets anders', theme: 'ander', chamber: 'EK', ...said }
      await inTransaction(async (tx) => done(await bringUpToDate(tx, office.coordinator, item.id, told, context)))
      const filled = date === null && said.date !== null ? { date: new Date(said.date) } : {}
      expect(await stored()).toEqual({ ...before, ...filled })
    }),
    { numRuns: 20 },
  )
})

test('a reader sees no import and decides nothing', async () => {
  const id = await readIn('\n\n\n\n')
  expect(await reviewPage(office.reader, id)).toBeNull()
  expect(await acceptSureCandidates(office.reader, { id })).toMatchObject({ ok: false, code: 'not-allowed' })
})
