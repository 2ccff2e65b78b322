import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '@/lib/calendar/date'
import { verifyChain } from '@/lib/audit/verify'
import { timelineOf } from '@/lib/audit/queries'
import { dropItem, reopenItem, settleItem, settleItemPartly } from '@/lib/register/commands/move-status'
import { moveTerm } from '@/lib/register/commands/move-term'
import { describeItem } from '@/lib/register/commands/describe-item'
import { registerItem } from '@/lib/register/commands/register-item'
import { filterSchema, readFilter } from '@/lib/register/filter'
import { itemPage } from '@/lib/register/queries/item-page'
import { listItems } from '@/lib/register/queries/list-items'
import { describeInput, moveTermInput, registerInput, settleInput } from '@/lib/register/schema'
import { useTestDatabase } from '@/test/support/database'
import { anItem, openOffice, value, type Office } from '@/test/support/office'

const database = useTestDatabase()
const today = day('2026-11-22')
let office: Office
beforeAll(async () => {
  office = await openOffice()
})

describe('settling', () => {
  it('moves the status, keeps the paper as evidence, and writes one event that says who and what', async () => {
    const { id, number } = await anItem({ title: 'opkomsttijden op het platteland' })
    const input = settleInput.parse({
      id,
      version: '1',
      evidence: 'Kamerstukken II 2025/26, 29 628, nr. 1302',
      settledOn: '2025-12-10',
    })
    expect(value(await settleItem(office.coordinator, input))).toMatchObject({ id, version: 2 })
    const item = await itemPage(office.reader, number, today)
    expect(item).toMatchObject({
      status: 'afgedaan',
      settledOn: '2025-12-10',
      settledBy: ['29628-1302'],
      timing: 'closed',
    })
    const [event] = await timelineOf('item', id)
    expect(event).toMatchObject({
      who: 'Cato Coördinator',
      role: 'coordinator',
      action: 'settleItem',
      changes: expect.arrayContaining([{ field: 'status', before: 'lopend', after: 'afgedaan' }]),
    })
  })

  it('twice is refused and leaves one event', async () => {
    const { id } = await anItem()
    const input = settleInput.parse({ id, version: 1, evidence: '29628-1302', settledOn: '2025-12-10' })
    value(await settleItem(office.coordinator, input))
    expect(await settleItem(office.coordinator, { ...input, version: 2 })).toMatchObject({
      ok: false,
      code: 'wrong-status',
    })
    expect((await timelineOf('item', id)).filter((event) => event.action === 'settleItem')).toHaveLength(1)
  })

  it('needs evidence and a day', () => {
    const bare = settleInput.safeParse({
      id: '0190b4f2-0000-7000-8000-000000000001',
      version: 1,
      evidence: '',
      settledOn: '',
    })
    expect(bare.error?.issues.map((issue) => issue.path[0])).toEqual(['evidence', 'settledOn'])
    const unread = settleInput.safeParse({
      id: '0190b4f2-0000-7000-8000-000000000001',
      version: 1,
      evidence: 'die brief van toen',
      settledOn: '2026-02-30',
    })
    expect(unread.error?.issues.map((issue) => issue.path[0])).toEqual(['evidence', 'settledOn'])
  })

  it('is refused by the database itself without a day', async () => {
    const { id } = await anItem()
    await expect(database().prisma.item.update({ where: { id }, data: { status: 'afgedaan' } })).rejects.toThrow(
      /Item_settled_has_day/,
    )
  })

  it('partly tells what is done and stays open', async () => {
    const { id, number } = await anItem()
    value(
      await settleItemPartly(office.coordinator, {
        id,
        version: 1,
        donePart: 'Het onderzoek is verstuurd.',
        evidence: settleInput.shape.evidence.parse('29628-1302'),
        settledOn: day('2025-12-10'),
      }),
    )
    expect(await itemPage(office.reader, number, today)).toMatchObject({
      status: 'deels_afgedaan',
      donePart: 'Het onderzoek is verstuurd.',
      timing: 'noTerm',
    })
  })
})

it('reopens from an end status with a reason, and keeps the old evidence', async () => {
  const { id, number } = await anItem()
  value(
    await settleItem(
      office.coordinator,
      settleInput.parse({ id, version: 1, evidence: '29628-1302', settledOn: '2025-12-10' }),
    ),
  )
  value(await reopenItem(office.coordinator, { id, version: 2, reason: 'De Kamer vroeg om het hele rapport.' }))
  expect(await itemPage(office.reader, number, today)).toMatchObject({
    status: 'lopend',
    settledOn: null,
    settledBy: ['29628-1302'],
  })
  value(await dropItem(office.coordinator, { id, version: 3, reason: 'Ingetrokken.' }))
  value(await reopenItem(office.coordinator, { id, version: 4, reason: 'Toch niet.' }))
})

it('keeps every term, tells how often it slipped, and which slip was silent', async () => {
  const { id, number } = await anItem({
    terms: [{ words: 'eerste kwartaal 2026', by: day('2026-03-31'), since: day('2025-12-10') }],
  })
  value(
    await moveTerm(
      office.coordinator,
      moveTermInput.parse({
        id,
        version: 1,
        words: '30 juni 2026',
        reason: 'Het onderzoek duurt langer.',
        letter: '29628, nr. 1310',
      }),
    ),
  )
  value(
    await moveTerm(
      office.coordinator,
      moveTermInput.parse({ id, version: 2, words: '31 december 2026', reason: 'Geen capaciteit.' }),
    ),
  )
  const item = await itemPage(office.reader, number, today)
  expect(item?.terms.map((term) => [term.words, term.by, term.previousBy, term.letter])).toEqual([
    ['eerste kwartaal 2026', '2026-03-31', null, null],
    ['30 juni 2026', '2026-06-30', '2026-03-31', '29628-1310'],
    ['31 december 2026', '2026-12-31', '2026-06-30', null],
  ])
  expect(item?.slips).toEqual({ times: 2, days: 91 + 184, silent: 1 })
  await expect(database().pool.query('UPDATE "Term" SET "words" = $1', ['anders'])).rejects.toThrow(/append-only/)
})

it('refuses a save over somebody’s change and shows what stands there now', async () => {
  const { id, number } = await anItem({ title: 'wapenbezit' })
  const form = { id, kind: 'toezegging', obligation: 'Mijn tekst.', chamber: 'TK' }
  value(
    await describeItem(
      office.coordinator,
      describeInput.parse({ ...form, version: 1, title: 'wapenbezit onder jongeren' }),
    ),
  )
  const late = await describeItem(
    office.administrator,
    describeInput.parse({ ...form, version: 1, title: 'wapens', obligation: 'Uw tekst.' }),
  )
  expect(late).toMatchObject({
    ok: false,
    code: 'conflict',
    current: { version: 2, values: { title: 'wapenbezit onder jongeren', obligation: 'Mijn tekst.' } },
  })
  expect(await itemPage(office.reader, number, today)).toMatchObject({ title: 'wapenbezit onder jongeren', version: 2 })
})

it('lets a reader and a behandelaar change nothing', async () => {
  const { id } = await anItem()
  for (const actor of [office.reader, office.handler]) {
    expect(await dropItem(actor, { id, version: 1, reason: 'x' })).toMatchObject({ ok: false, code: 'not-allowed' })
  }
})

it('shows a restricted item only to its handler, its department and coordinators, on every way in', async () => {
  const { id, number } = await anItem({
    title: 'vertrouwelijkzaak',
    restricted: true,
    departmentId: office.departmentId,
  })
  const seen = async (actor: typeof office.reader) => [
    (await itemPage(actor, number, today)) !== null,
    (await listItems(actor, filterSchema.parse({ q: 'vertrouwelijkzaak' }), today)).total,
  ]
  expect(await seen(office.coordinator)).toEqual([true, 1])
  expect(await seen(office.handler)).toEqual([true, 1])
  expect(await seen(office.reader)).toEqual([false, 0])
  expect(await seen(office.outsider)).toEqual([false, 0])
  expect(
    await dropItem(
      { ...office.coordinator, role: 'coordinator' },
      { id: '0190b4f2-0000-7000-8000-00000000dead', version: 1, reason: 'x' },
    ),
  ).toMatchObject({ code: 'not-found' })
  expect(id).toMatch(/-/)
})

describe('the search', () => {
  it.each([
    ['motie', 'plan tegen moties zonder antwoord'],
    ['moties', 'één motie over sterkte'],
    ['29628-4242', 'met nummer'],
    ['29 628, nr. 4242', 'met nummer'],
    ['4242', 'met nummer'],
    ['systematiek', 'verdeelsystematiek'],
    ['yesilgoz', 'van een Kamerlid'],
    ['evaluatie', 'evaluaties van het stroomstootwapen'],
  ])('finds with %j: %s', async (query, title) => {
    await anItem({
      title,
      references: title === 'met nummer' ? [{ key: '29628-4242', role: 'identifies' }] : [],
      members: title === 'van een Kamerlid' ? [{ name: 'Yeşilgöz-Zegerius', party: 'VVD' }] : [],
    })
    const found = await listItems(office.reader, readFilter({ q: query }), today)
    expect(found.rows.map((row) => row.title)).toContain(title)
  })

  it('takes anything that can be typed', async () => {
    for (const q of [
      "' OR 1=1 --",
      '%',
      '_',
      ':*',
      '<->',
      '\\',
      '&|!()',
      '\u0000',
      '🙂',
      'a'.repeat(200),
      "''''",
      '\ud800',
    ]) {
      expect(await listItems(office.reader, readFilter({ q }), today)).toHaveProperty('total')
    }
  })
})

it('registers an item from one form: people, numbers in any spelling, term in words', async () => {
  const input = registerInput.parse({
    kind: 'motie',
    title: 'een nieuwe verdeling van de sterkte',
    obligation: 'De regering verdeelt opnieuw.',
    chamber: 'TK',
    members: 'Van der Werf (D66) en Kuik (CDA) c.s.',
    references: '29 628, nr. 1176 en 36251, nr. 10',
    termWords: 'eind 2027',
  })
  const { number } = value(await registerItem(office.coordinator, input))
  expect(await itemPage(office.reader, number, today)).toMatchObject({
    members: 'Van der Werf (D66), Kuik (CDA) c.s.',
    references: ['29628-1176', '36251-10'],
    termWords: 'eind 2027',
    termBy: '2027-12-31',
    motionState: 'aangenomen',
  })
  expect(await registerItem(office.coordinator, { ...input, references: 'de motie van gisteren' })).toMatchObject({
    ok: false,
    code: 'unread-reference',
  })
})

it('keeps a log that the database will not change, and whose chain holds', async () => {
  await expect(database().pool.query('UPDATE "Event" SET "label" = $1', ['anders'])).rejects.toThrow(/append-only/)
  await expect(database().pool.query('DELETE FROM "Event"')).rejects.toThrow(/append-only/)
  await expect(database().pool.query('TRUNCATE "Event"')).rejects.toThrow(/append-only/)
  const report = await verifyChain(database().prisma)
  expect(report.brokenAt).toBeNull()
  expect(report.events).toBe(await database().prisma.event.count())
})

it('finds the event that somebody with all powers changed', async () => {
  const { pool, prisma } = database()
  await pool.query('ALTER TABLE "Event" DISABLE TRIGGER USER')
  await pool.query('UPDATE "Event" SET "label" = \'anders\' WHERE "seq" = 3')
  await pool.query('ALTER TABLE "Event" ENABLE TRIGGER USER')
  expect(await verifyChain(prisma)).toMatchObject({ events: 2, brokenAt: 3n })
})
