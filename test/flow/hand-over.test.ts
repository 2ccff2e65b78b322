import { beforeAll, expect, it } from 'vitest'
import { day } from '@/lib/calendar/date'
import { changeMinister } from '@/lib/register/commands/change-minister'
import { dropItem } from '@/lib/register/commands/move-status'
import { undoChange } from '@/lib/register/commands/undo-change'
import { changeMinisterInput } from '@/lib/register/ministers'
import { changedItems, readSeen } from '@/lib/register/queries/changed-items'
import { openItemsOf } from '@/lib/register/queries/ministers'
import { calendarOf } from '@/lib/register/queries/month'
import { dropInput, undoInput } from '@/lib/register/schema'
import { handOver } from '@/lib/report/commands/hand-over'
import { planReport } from '@/lib/report/commands/change-report'
import { putBackAlso } from '@/lib/report/commands/put-back'
import { putItemsOnReport } from '@/lib/report/commands/put-items'
import { handOverInput } from '@/lib/report/hand-over'
import { peopleWithWork, workOf } from '@/lib/report/queries/hand-over'
import { planReportInput, putItemsInput } from '@/lib/report/schema'
import { useTestDatabase } from '@/test/support/database'
import { anItem, openOffice, value, type Office } from '@/test/support/office'

const database = useTestDatabase()
const today = day('2026-11-22')
const REPORT = {
  year: 2026,
  half: 2,
  plannedOn: '2026-12-10',
  annexNumber: 2,
  annexTitle: 'Moties en toezeggingen',
  directorate: 'DG Politie',
}
let office: Office
beforeAll(async () => {
  office = await openOffice()
})

it('gives items and sections of a leaver to a colleague in one deed, and takes them back as one', async () => {
  const { coordinator, handler, outsider } = office
  const items = [await anItem({ handlerId: handler.id }), await anItem({ handlerId: handler.id })]
  const [first] = items
  const report = value(await planReport(coordinator, planReportInput.parse(REPORT)))
  value(await putItemsOnReport(coordinator, putItemsInput.parse({ id: report.id, items: first?.id })))
  const work = await workOf(coordinator, handler.id ?? '', today)
  expect([work.items.length, work.sections.length]).toEqual([2, 1])
  expect((await peopleWithWork()).map(({ label }) => label)).toContain('Hanna Behandelaar')

  const handles = work.items.map(({ id, version }) => `${id}:${version}`)
  const input = handOverInput.parse({ from: handler.id, to: outsider.id, items: handles })
  const handed = value(await handOver(coordinator, input))
  expect(handed).toMatchObject({ unchanged: [], sections: 1 })
  expect(await workOf(coordinator, handler.id ?? '', today)).toEqual({ items: [], sections: [] })
  const theirs = await workOf(coordinator, outsider.id ?? '', today)
  expect(theirs.items.map(({ department }) => department)).toEqual(['M', 'M'])

  value(await undoChange(coordinator, undoInput.parse({ change: handed.change }), putBackAlso))
  const back = await workOf(coordinator, handler.id ?? '', today)
  expect([back.items.length, back.sections.length]).toEqual([2, 1])
})

it('names the item that a colleague changed since it was looked at, and gives the others', async () => {
  const { coordinator, head, outsider } = office
  const [kept, moved] = [await anItem({ handlerId: head.id }), await anItem({ handlerId: head.id })]
  value(await dropItem(coordinator, dropInput.parse({ id: kept.id, version: 1, reason: 'Ingetrokken.' })))
  const items = [`${kept.id}:1`, `${moved.id}:1`]
  const result = value(await handOver(coordinator, handOverInput.parse({ from: head.id, to: outsider.id, items })))
  expect(result.changed.map(({ id }) => id)).toEqual([moved.id])
  expect(result.unchanged.map(({ number }) => number)).toEqual([kept.number])
})

it('moves what a minister still owes to the next one from a day, and gives the last day back', async () => {
  const { prisma } = database()
  const minister = await prisma.minister.create({ data: { post: 'Minister van Politie', name: 'De Oude' } })
  const item = await anItem({ ministerId: minister.id })
  const input = changeMinisterInput.parse({
    from: minister.id,
    name: 'De Nieuwe',
    day: '2026-02-01',
    items: `${item.id}:1`,
  })
  const { change } = value(await changeMinister(office.coordinator, input))
  const next = await prisma.minister.findFirstOrThrow({ where: { name: 'De Nieuwe' } })
  expect(next).toMatchObject({ post: 'Minister van Politie', from: new Date('2026-02-01') })
  expect(await openItemsOf(office.coordinator, next.id, today)).toMatchObject([{ number: item.number }])
  expect(await prisma.minister.findUniqueOrThrow({ where: { id: minister.id } })).toMatchObject({
    until: new Date('2026-01-31'),
  })
  value(await undoChange(office.coordinator, undoInput.parse({ change }), putBackAlso))
  expect(await openItemsOf(office.coordinator, minister.id, today)).toHaveLength(1)
  expect(await prisma.minister.findUniqueOrThrow({ where: { id: minister.id } })).toMatchObject({ until: null })
})

it('tells which items on a screen a colleague changed, and by whom, but not one’s own changes', async () => {
  const { coordinator, administrator } = office
  const [mine, theirs] = [await anItem(), await anItem()]
  value(await dropItem(coordinator, dropInput.parse({ id: mine.id, version: 1, reason: 'Klaar.' })))
  value(await dropItem(administrator, dropInput.parse({ id: theirs.id, version: 1, reason: 'Klaar.' })))
  const seen = readSeen(`${mine.number}.1,${theirs.number}.1,onzin,9`)
  expect(await changedItems(coordinator, seen)).toEqual([{ number: theirs.number, version: 2, who: 'Bas Beheerder' }])
  expect(await changedItems(coordinator, readSeen(`${theirs.number}.2`))).toEqual([])
})

it('shows a month: the terms of what is owed, the debates, the reports and the recess', async () => {
  const due = await anItem({ terms: [{ words: 'voor het kerstreces', by: day('2026-12-18'), since: today }] })
  const debated = await anItem({ venue: 'Commissiedebat Politie', date: day('2026-12-09') })
  const span = { first: day('2026-12-01'), last: day('2026-12-31') }
  const { days, recesses } = await calendarOf(office.reader, span, 'alles', today)
  expect(days.get(day('2026-12-18'))?.due).toMatchObject([{ number: due.number, timing: 'soon' }])
  expect(days.get(day('2026-12-09'))?.debates).toEqual([{ venue: 'Commissiedebat Politie', items: [debated.number] }])
  expect(days.get(day('2026-12-10'))?.reports).toHaveLength(1)
  expect(recesses.map(({ name }) => name)).toEqual(['kerstreces'])
})
