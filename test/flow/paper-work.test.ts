import { beforeAll, expect, test } from 'vitest'
import { answerPaper } from '@/lib/report/answer-paper'
import { day } from '@/lib/calendar/date'
import { planReport } from '@/lib/report/commands/change-report'
import type { Paper } from '@/lib/report/make-paper'
import type { Output } from '@/lib/report/outputs'
import { paperWork } from '@/lib/report/paper-work'
import { planReportInput } from '@/lib/report/schema'
import { stopWork } from '@/lib/work/commands/steer-work'
import { madeFile, workStand, worksAt } from '@/lib/work/queries/works'
import { whenEnded } from '@/lib/work/run-work'
import { useTestDatabase } from '@/test/support/database'
import { anItem, openOffice, value, type Office } from '@/test/support/office'
import { wordsOf } from '@/test/support/words-of-file'

useTestDatabase()
let office: Office
let home: string
let annex: (output: Output) => Paper

beforeAll(async () => {
  office = await openOffice()
  const plan = { year: 2027, half: 1, plannedOn: '2027-06-15', annexNumber: 3, annexTitle: 'Moties', directorate: 'DG' }
  const { id } = value(await planReport(office.coordinator, planReportInput.parse(plan)))
  home = `/halfjaarberichten/${id}`
  annex = (output) => ({ paper: 'report', id, output })
  await anItem({ title: 'zandbanken in het Wad', kind: 'toezegging', date: day('2026-03-01') })
})

test('a paper that is soon there is answered as a file, and nothing of it stays behind', async () => {
  const answer = await answerPaper(office.reader, annex('docx'), 60_000)
  expect(answer.headers.get('content-disposition')).toContain('bijlage 3.docx')
  expect(await wordsOf(new Uint8Array(await answer.arrayBuffer()))).toContain('Moties')
  expect(await worksAt(office.reader, home)).toEqual([])
})

test('one that takes longer leads to its page, and is kept there for who asked it and for nobody else', async () => {
  const answer = await answerPaper(office.reader, annex('pdf'), 0)
  expect(answer.status).toBe(303)
  const id = answer.headers.get('location')?.replace('/werk/', '') ?? ''
  expect(await worksAt(office.handler, home)).toEqual([])
  await whenEnded(id)
  const stand = await workStand(office.reader, id)
  expect(stand).toMatchObject({ state: 'klaar', title: 'Bijlage als toegankelijke PDF', home })
  expect(stand?.result).toMatchObject({
    href: `/werk/${id}/bestand`,
    fileName: expect.stringMatching(/bijlage 3\.pdf$/),
  })
  expect((await worksAt(office.reader, home)).map((work) => work.id)).toEqual([id])
  expect((await madeFile(office.reader, id))?.mediaType).toBe('application/pdf')
  for (const other of [office.handler, office.coordinator, office.administrator])
    expect(await madeFile(other, id)).toBeNull()
})

test.each(['docx', 'odt', 'pdf'] as const)(
  'a list is taken along as %s, with its filter in words and nobody’s name',
  async (format) => {
    const answer = await answerPaper(office.reader, { paper: 'list', query: 'q=zandbanken', format }, 60_000)
    expect(answer.headers.get('content-disposition')).toMatch(new RegExp(`Register \\d{4}-\\d\\d-\\d\\d\\.${format}`))
    const words = await wordsOf(new Uint8Array(await answer.arrayBuffer()))
    expect(words).toContain('Zandbanken in het Wad')
    expect(words).toContain('“zandbanken”')
  },
)

test('it can be stopped, and then there is no file', async () => {
  const { id } = value(await paperWork.start(office.reader, { asker: office.reader.id, paper: annex('pdf') }))
  value(await stopWork(office.reader, { id }))
  await whenEnded(id)
  expect(await workStand(office.reader, id)).toMatchObject({ state: 'gestopt', result: null })
  expect(await madeFile(office.reader, id)).toBeNull()
})

test('what cannot be made says why, and another cannot have it made for who asked', async () => {
  const lacking = await answerPaper(office.coordinator, annex('huisstijl'), 60_000)
  const id = lacking.headers.get('location')?.replace('/werk/', '') ?? ''
  expect(await workStand(office.coordinator, id)).toMatchObject({
    state: 'mislukt',
    message: expect.stringContaining('nog geen huisstijl'),
  })
  const task = value(paperWork.take({ asker: office.reader.id, paper: annex('docx') }, null))
  const signal = new AbortController().signal
  const run = task.run(office.coordinator, { id, file: new Uint8Array(), progress: () => undefined, signal })
  expect(await run).toMatchObject({ ok: false, code: 'not-yours' })
})

test('the annex of the budget and the pack for a debate come the same way', async () => {
  const sheet = await answerPaper(
    office.coordinator,
    { paper: 'budget', date: day('2027-01-01'), since: day('2026-01-01'), format: 'xlsx' },
    60_000,
  )
  expect(await wordsOf(new Uint8Array(await sheet.arrayBuffer()))).toContain('andbanken in het Wad')
  const pack = await answerPaper(
    office.coordinator,
    { paper: 'debate', debates: [], members: [], format: 'odt' },
    60_000,
  )
  expect(pack.headers.get('content-disposition')).toContain('Debatpakket')
})
