import { beforeAll, expect, it } from 'vitest'
import { verifyChain } from '@/lib/audit/verify'
import type { Actor } from '@/lib/auth/actor'
import { readerOfFeed } from '@/lib/auth/feed-door'
import { day } from '@/lib/calendar/date'
import { icsFile } from '@/lib/export/ics'
import { makeFeed, revokeFeed } from '@/lib/register/commands/calendar-feed'
import { followView } from '@/lib/register/commands/follow-view'
import { keepView, removeView, renameView } from '@/lib/register/commands/keep-view'
import { openingView, viewsOf } from '@/lib/register/queries/saved-views'
import { viewFeed } from '@/lib/register/queries/view-feed'
import { viewsByMail } from '@/lib/register/queries/views-part'
import { useTestDatabase } from '@/test/support/database'
import { anItem, openOffice, value, type Office } from '@/test/support/office'

const database = useTestDatabase()
const today = day('2026-11-25')
const monday = day('2026-11-30')
let office: Office
let secret: { number: number }
beforeAll(async () => {
  office = await openOffice()
  const term = (by: string) => [{ words: 'eind', by: day(by), since: day('2026-01-01') }]
  await anItem({ title: 'te laat, in de wijk', terms: term('2026-10-01'), handlerId: office.handler.id })
  await anItem({ title: 'later', terms: term('2027-03-01') })
  await anItem({ title: 'zonder termijn' })
  secret = await anItem({ title: 'afgeschermd', terms: term('2026-10-02'), restricted: true })
})

const keep = async (actor: Actor, name: string, query: string, shared = false) =>
  value(await keepView(actor, { name, query, shared })).id
const names = async (actor: Actor) => (await viewsOf(actor, today)).map(({ name, count, mine }) => [name, count, mine])

it('keeps a filter for oneself, or shares it with everybody, who see their own counts', async () => {
  await keep(office.coordinator, 'Te laat', 'te-laat=1&pagina=3&na=2')
  const shared = await keep(office.coordinator, 'Van mij', 'behandelaar=ik', true)
  expect(await names(office.coordinator)).toEqual([
    ['Te laat', 2, true],
    ['Van mij', 0, true],
  ])
  expect(await names(office.handler)).toEqual([['Van mij', 1, false]])
  expect((await viewsOf(office.coordinator, today))[0]?.query).toBe('te-laat=1')
  expect(await keepView(office.coordinator, { name: 'Te laat', query: '', shared: false })).toMatchObject({
    code: 'exists',
  })
  expect(await renameView(office.handler, { id: shared, name: 'x', shared: false })).toMatchObject({
    code: 'not-found',
  })
  value(await renameView(office.coordinator, { id: shared, name: 'Mijn items', shared: false }))
  expect(await names(office.handler)).toEqual([])
  value(await removeView(office.coordinator, { id: shared }))
  expect(await names(office.coordinator)).toEqual([['Te laat', 2, true]])
})

it('opens the register with one view at most, and only as long as one may use it', async () => {
  const first = await keep(office.reader, 'Een', 'soort=motie')
  const second = await keep(office.head, 'Twee', 'status=lopend', true)
  value(await followView(office.reader, { id: first, opens: true, mail: 'nooit' }))
  value(await followView(office.reader, { id: second, opens: true, mail: 'nooit' }))
  expect(await openingView(office.reader)).toBe('status=lopend')
  value(await renameView(office.head, { id: second, name: 'Twee', shared: false }))
  expect(await openingView(office.reader)).toBeNull()
  expect(await followView(office.reader, { id: second, opens: true, mail: 'nooit' })).toMatchObject({
    code: 'not-found',
  })
})

it('comes by mail every day or on Monday, with what this person may see', async () => {
  const daily = await keep(office.reader, 'Over tijd', 'te-laat=1')
  const weekly = await keep(office.reader, 'Alles open', 'open=1')
  value(await followView(office.reader, { id: daily, opens: false, mail: 'dagelijks' }))
  value(await followView(office.reader, { id: weekly, opens: false, mail: 'wekelijks' }))
  expect((await viewsByMail(office.reader, today))?.lines).toEqual([
    { text: 'Over tijd: 1 item', path: '/items?te-laat=1' },
    { text: 'G-1 Te laat, in de wijk, do 1 okt 2026', path: '/items/1' },
  ])
  const lines = (await viewsByMail(office.reader, monday))?.lines.map(({ text }) => text) ?? []
  expect(lines).toContain('Alles open: 3 items')
  expect(lines.join(' ')).not.toContain('afgeschermd')
  expect(await viewsByMail(office.administrator, monday)).toBeNull()
})

it('is a calendar behind a secret address that is stored as a hash, until it is revoked or its owner is disabled', async () => {
  const id = await keep(office.coordinator, 'Termijnen', 'open=1', true)
  const address = async (actor: Actor) => {
    const made = value(await makeFeed(actor, { id })).address
    return /\/api\/agenda\/([\w-]{43})\.ics$/.exec(made)?.[1] ?? ''
  }
  const read = async (token: string) => {
    const reader = await readerOfFeed(token)
    return reader && icsFile(reader.view.name, await viewFeed(reader, today))
  }
  const token = await address(office.coordinator)
  const stored = await database().prisma.calendarFeed.findFirstOrThrow()
  expect(JSON.stringify(stored)).not.toContain(token)
  const file = await read(token)
  expect(file?.match(/BEGIN:VEVENT/g)).toHaveLength(3)
  expect(file).toContain('SUMMARY:G-1 Te laat\\, in de wijk')
  expect(file).not.toMatch(/Hanna|De Kamer hoort/)
  expect(await read(token)).toBe(file)
  expect(file).toContain(`G-${secret.number} `)
  const forReader = await address(office.reader)
  expect(await read(forReader)).not.toContain(`G-${secret.number} `)
  expect(await read('0'.repeat(43))).toBeNull()

  const next = await address(office.coordinator)
  expect(await read(token)).toBeNull()
  expect(await read(next)).toBe(file)
  value(await revokeFeed(office.coordinator, { id }))
  expect(await read(next)).toBeNull()
  await database().prisma.user.update({ where: { id: office.reader.id ?? '' }, data: { disabledAt: new Date(0) } })
  expect(await read(forReader)).toBeNull()
  expect(await verifyChain(database().prisma)).toMatchObject({ brokenAt: null })
})
