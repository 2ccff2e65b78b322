import { beforeAll, describe, expect, it } from 'vitest'
import { timelineOf } from '@/lib/audit/queries'
import { verifyChain } from '@/lib/audit/verify'
import { day } from '@/lib/calendar/date'
import { assignItem } from '@/lib/register/commands/assign-item'
import { changeTogether } from '@/lib/register/commands/change-together'
import { describeItem } from '@/lib/register/commands/describe-item'
import { settleItem } from '@/lib/register/commands/move-status'
import { moveTerm } from '@/lib/register/commands/move-term'
import { undoChange } from '@/lib/register/commands/undo-change'
import { itemPage } from '@/lib/register/queries/item-page'
import { describeInput, moveTermInput, settleInput, undoInput } from '@/lib/register/schema'
import { togetherInput } from '@/lib/register/together'
import { useTestDatabase } from '@/test/support/database'
import { anItem, openOffice, value, type Office } from '@/test/support/office'

const database = useTestDatabase()
const today = day('2026-11-22')
let office: Office
beforeAll(async () => {
  office = await openOffice()
})

async function stored(id: string) {
  const { prisma } = database()
  const {
    updatedAt: _at,
    version: _version,
    ...item
  } = await prisma.item.findUniqueOrThrow({
    where: { id },
    include: {
      references: { omit: { id: true }, orderBy: { key: 'asc' } },
      proposers: { orderBy: { order: 'asc' } },
      terms: { omit: { id: true, createdAt: true }, orderBy: { order: 'asc' } },
    },
  })
  return item
}

/** Bare items, in one go. */
async function manyItems(count: number): Promise<{ id: string; number: number }[]> {
  const { prisma } = database()
  const rows = Array.from({ length: count }, (_, index) => ({
    kind: 'toezegging' as const,
    title: `toezegging ${index}`,
    obligation: 'De minister meldt de Kamer hoe het hiermee gaat.',
  }))
  return prisma.item.createManyAndReturn({ data: rows, select: { id: true, number: true } })
}

const settling = (id: string, version: number) =>
  settleInput.parse({ id, version, evidence: '29628-1302', settledOn: '2025-12-10' })

describe('undoing one change', () => {
  it('puts back the status, the day and the evidence, and the search no longer finds it by that paper', async () => {
    const { id } = await anItem()
    const before = await stored(id)
    const { change } = value(await settleItem(office.coordinator, settling(id, 1)))
    const { changed } = value(await undoChange(office.coordinator, undoInput.parse({ change })))
    expect(changed).toMatchObject([{ id, version: 3 }])
    expect(await stored(id)).toEqual(before)
    const [event] = await timelineOf('item', id)
    expect(event).toMatchObject({
      action: 'undoChange',
      reason: 'Ongedaan gemaakt: Op afgedaan gezet',
      changes: expect.arrayContaining([{ field: 'status', before: 'afgedaan', after: 'lopend' }]),
    })
    expect((await verifyChain(database().prisma)).brokenAt).toBeNull()
  })

  it('takes the slip of a term back, and undoing that gives the slip again', async () => {
    const { id, number } = await anItem({ terms: [{ words: 'voor de zomer', by: day('2026-07-01'), since: today }] })
    const moved = moveTermInput.parse({ id, version: 1, words: 'eind 2027', reason: 'Het onderzoek duurt langer.' })
    const { change } = value(await moveTerm(office.coordinator, moved))
    expect((await itemPage(office.reader, number, today))?.slips).toMatchObject({ times: 1, silent: 1 })
    const after = await stored(id)
    const undone = value(await undoChange(office.coordinator, undoInput.parse({ change })))
    expect((await itemPage(office.reader, number, today))?.slips).toMatchObject({ times: 0, silent: 0 })
    value(await undoChange(office.coordinator, undoInput.parse({ change: undone.change })))
    expect(await stored(id)).toEqual(after)
  })

  it('leaves what was done since, to other parts of the item', async () => {
    const { id, number } = await anItem()
    const { change } = value(await settleItem(office.coordinator, settling(id, 1)))
    const assigned = { id, version: 2, handlerId: office.handler.id, departmentId: null }
    value(await assignItem(office.coordinator, assigned))
    value(await undoChange(office.coordinator, undoInput.parse({ change })))
    expect(await itemPage(office.reader, number, today)).toMatchObject({
      status: 'lopend',
      handler: { name: 'Hanna Behandelaar' },
    })
  })

  it('is refused when the same part was changed since, and says which', async () => {
    const { id, number } = await anItem()
    const term = (version: number, words: string) => moveTermInput.parse({ id, version, words, reason: 'Later.' })
    const { change } = value(await moveTerm(office.coordinator, term(1, 'eind 2027')))
    value(await moveTerm(office.coordinator, term(2, 'eind 2028')))
    expect(await undoChange(office.coordinator, undoInput.parse({ change }))).toMatchObject({
      ok: false,
      code: 'changed-since',
      message: `G-${number} blijft zoals het is: de termijn is daarna nog gewijzigd of al teruggezet.`,
    })
  })

  it('brings back title, people, numbers and theme', async () => {
    const { id } = await anItem({ title: 'opkomsttijden', members: [{ name: 'Van Nispen', party: 'SP' }] })
    const before = await stored(id)
    const described = describeInput.parse({
      id,
      version: 1,
      kind: 'motie',
      title: 'aanrijtijden',
      obligation: 'Anders.',
      chamber: 'TK',
      members: 'Ellian (VVD)',
      references: '29628-1111',
      themeId: office.themeId,
    })
    const { change } = value(await describeItem(office.coordinator, described))
    value(await undoChange(office.coordinator, undoInput.parse({ change })))
    expect(await stored(id)).toEqual(before)
  })

  it('is not for who may not change', async () => {
    const { id } = await anItem()
    const { change } = value(await settleItem(office.coordinator, settling(id, 1)))
    expect(await undoChange(office.reader, undoInput.parse({ change }))).toMatchObject({ code: 'not-allowed' })
  })
})

describe('one deed for many', () => {
  const MANY = 500

  it('shows first, then changes all but what a colleague changed meanwhile, and is taken back as one', async () => {
    const items = await manyItems(MANY)
    const handles = items.map(({ id }) => `${id}:1`)
    const input = (step: 'bekijk' | 'doe') =>
      togetherInput.parse({ deed: 'assign', handlerId: office.handler.id, items: handles, step })
    const looked = value(await changeTogether(office.coordinator, input('bekijk')))
    expect(looked.change).toBeNull()
    expect(looked.lines).toHaveLength(MANY)
    expect(looked.lines[0]).toMatchObject({
      hindrance: null,
      changes: expect.arrayContaining([{ field: 'behandelaar', before: null, after: 'Hanna Behandelaar' }]),
    })
    const theirs = items.slice(0, 3)
    for (const { id } of theirs) value(await settleItem(office.administrator, settling(id, 1)))

    const answer = value(await changeTogether(office.coordinator, input('doe')))
    const left = answer.lines.filter((line) => line.hindrance !== null)
    expect(left.map((line) => line.number)).toEqual(theirs.map(({ number }) => number))
    expect(left[0]?.hindrance).toContain('Een collega heeft dit intussen gewijzigd')
    const { prisma } = database()
    const given = { handlerId: office.handler.id, title: { startsWith: 'toezegging ' }, version: 2 }
    expect(await prisma.item.count({ where: given })).toBe(497)

    const undone = value(await undoChange(office.coordinator, undoInput.parse({ change: answer.change })))
    expect(undone.changed).toHaveLength(497)
    expect(await prisma.item.count({ where: { id: { in: items.map(({ id }) => id) }, handlerId: null } })).toBe(MANY)
    expect((await verifyChain(database().prisma)).brokenAt).toBeNull()
  })

  it('says of each item why it cannot be settled, and settles the others with the paper', async () => {
    const [open, ended] = [await anItem(), await anItem()]
    value(await settleItem(office.coordinator, settling(ended.id, 1)))
    const input = togetherInput.parse({
      deed: 'settle',
      evidence: '29 628, nr. 1305',
      settledOn: '2026-01-10',
      items: [`${open.id}:1`, `${ended.id}:2`],
      step: 'doe',
    })
    const { lines } = value(await changeTogether(office.coordinator, input))
    expect(lines.map((line) => line.hindrance)).toEqual([null, 'Dit kan niet meer: de status is nu afgedaan.'])
    expect(await itemPage(office.reader, open.number, today)).toMatchObject({ settledBy: ['29628-1305'] })
  })

  it('asks for at least one item, and for readable ones', () => {
    const bare = { deed: 'setTheme', step: 'doe' }
    expect(togetherInput.safeParse(bare).success).toBe(false)
    expect(togetherInput.safeParse({ ...bare, items: 'geen' }).success).toBe(false)
  })
})
