import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/test/support/database'
import { anItem, openOffice, value, type Office } from '@/test/support/office'
import { openSmtpSink, type SmtpSink } from '@/test/support/smtp-sink'
import { day } from '@/lib/calendar/date'
import { today } from '@/lib/calendar/now'
import { inTransaction } from '@/lib/db/transaction'
import type { MailSettings } from '@/lib/mail/message'
import { writeMessages } from '@/lib/mail/outbox'
import { done } from '@/lib/outcome'
import { pauseReminder } from '@/lib/register/commands/pause-reminder'
import { lateInDepartment, pausedUntil, termsPart } from '@/lib/register/queries/terms-part'
import { planReport } from '@/lib/report/commands/change-report'
import { putItemsOnReport } from '@/lib/report/commands/put-items'
import { planReportInput } from '@/lib/report/schema'
import { tick } from '@/lib/timer/tick'

const opened = useTestDatabase()
let office: Office
let sink: SmtpSink
let settings: MailSettings

beforeAll(async () => {
  office = await openOffice()
  sink = await openSmtpSink()
  settings = { url: sink.url, from: 'Gestand <gestand@ministerie.example>' }
  const { prisma } = opened()
  for (const actor of [office.handler, office.coordinator, office.reader]) {
    await prisma.user.update({
      where: { id: actor.id ?? '' },
      data: { email: `${actor.name.split(' ')[0]?.toLowerCase()}@ministerie.example` },
    })
  }
  const plan = { year: 2026, half: 1, plannedOn: '2026-06-15', annexNumber: 3, annexTitle: 'Moties', directorate: 'DG' }
  const { id } = value(await planReport(office.coordinator, planReportInput.parse(plan)))
  const item = await anItem({ handlerId: office.handler.id, departmentId: office.departmentId })
  value(await putItemsOnReport(office.coordinator, { id, items: [item.id], together: false }))
})
afterAll(() => sink.close())

beforeEach(async () => {
  sink.behave('normal')
  sink.arrived.length = 0
  await opened().prisma.mail.deleteMany()
})

const at = (moment: string) => () => new Date(moment)
const message = (key: string, to = 'iemand@ministerie.example') => ({
  key,
  userId: null,
  to,
  subject: key,
  text: 'Dag.',
})
const write = (...keys: string[]) =>
  inTransaction(async (tx) =>
    done(
      await writeMessages(
        tx,
        keys.map((key) => message(key)),
        new Date('2026-06-01T06:00:00Z'),
      ),
    ),
  )

describe('the daily mail', () => {
  it('comes once per person per day, over 1,000 ticks and restarts, and only to whom something waits', async () => {
    const { prisma } = opened()
    for (let turn = 0; turn < 1000; turn += 1) {
      if (turn % 100 === 50) await prisma.jobRun.deleteMany()
      const minute = String(turn % 60).padStart(2, '0')
      const ticks = [at(`2026-05-12T07:${minute}:00Z`), at(`2026-05-12T07:${minute}:30Z`)]
      await (turn % 10 === 0
        ? Promise.all(ticks.map((clock) => tick(settings, clock)))
        : tick(settings, ticks[0] ?? at('')))
    }
    expect(sink.arrived.map(({ to }) => to)).toEqual(['hanna@ministerie.example'])
    expect(sink.arrived[0]?.text).toContain('/onderdelen/')
    await tick(settings, at('2026-05-13T07:00:00Z'))
    expect(sink.arrived).toHaveLength(2)
  })

  it('waits until the morning in the Netherlands, and writes nothing at all while mail is off', async () => {
    const { prisma } = opened()
    await tick(settings, at('2026-05-18T04:59:00Z'))
    await tick(null, at('2026-05-18T09:00:00Z'))
    expect(await prisma.mail.count()).toBe(0)
    await tick(settings, at('2026-05-18T05:00:00Z'))
    expect(sink.arrived).toHaveLength(1)
  })
})

describe('the terms of somebody’s own items', () => {
  const term = (by: string) => [{ words: by, by: day(by), since: day('2026-01-05') }]
  const said = async (moment: string) =>
    (await termsPart(office.handler, day(moment)))?.lines.map(({ text }) => text) ?? []

  it('are told 30, 14, 7 and 1 days before, and each Monday once they have passed; and later when that is asked', async () => {
    const own = { handlerId: office.handler.id, departmentId: office.departmentId }
    const { id, number } = await anItem({ ...own, title: 'wachttijden', terms: term('2027-03-31') })
    await anItem({ ...own, terms: term('2027-03-31'), status: 'afgedaan', settledOn: day('2026-12-01') })
    await anItem({ handlerId: office.outsider.id, terms: term('2027-03-31') })
    for (const [moment, words] of [
      ['2027-03-01', 'over 30 dagen'],
      ['2027-03-17', 'over 14 dagen'],
      ['2027-03-24', 'over 7 dagen'],
      ['2027-03-30', 'over 1 dag'],
      ['2027-04-05', '5 dagen te laat'],
    ] as const)
      expect(await said(moment)).toEqual([`G-${number} Wachttijden, wo 31 mrt 2027 (${words})`])
    for (const moment of ['2027-03-02', '2027-03-31', '2027-04-06']) expect(await said(moment)).toEqual([])

    const { until } = value(await pauseReminder(office.handler, { id, days: 7 }))
    expect(await pausedUntil(office.handler, id, today())).toBe(until)
    await opened().prisma.reminderPause.updateMany({ data: { until: new Date('2027-03-25') } })
    expect(await said('2027-03-24')).toEqual([])
    expect(await said('2027-03-25')).toHaveLength(1)
    value(await pauseReminder(office.handler, { id, days: 0 }))
    expect(await said('2027-03-24')).toHaveLength(1)
    expect(await pauseReminder(office.head, { id, days: 7 })).toMatchObject({ ok: false, code: 'not-handler' })
  })

  it('that are te laat are told to the head of the department, each Monday and to nobody else', async () => {
    const part = await lateInDepartment(office.head, day('2027-04-05'))
    expect(part).toMatchObject({ title: 'Te laat bij uw afdeling: 1' })
    expect(part?.lines.map(({ path }) => path)).toEqual([
      `/items?te-laat=1&afdeling=${office.departmentId}`,
      expect.stringMatching(/^\/items\/\d+$/),
    ])
    expect(await lateInDepartment(office.head, day('2027-04-06'))).toBeNull()
    expect(await lateInDepartment(office.handler, day('2027-04-05'))).toBeNull()
  })
})

describe('a message', () => {
  it('is written once under its key, whoever asks again', async () => {
    await Promise.all([write('a', 'b'), write('b', 'c'), write('a')])
    await tick(settings, at('2026-06-01T04:30:00Z'))
    expect(sink.arrived).toEqual([])
    await Promise.all([1, 2, 3].map(() => tick(settings, at('2026-06-01T06:30:00Z'))))
    expect(
      sink.arrived
        .map(({ subject }) => subject)
        .filter((subject) => /^[abc]$/.test(subject))
        .sort(),
    ).toEqual(['a', 'b', 'c'])
  })

  it('is not lost while the mail server is away, and goes once when it is back', async () => {
    const away = { ...settings, url: 'smtp://127.0.0.1:1' }
    await write('een', 'twee')
    await tick(away, at('2026-06-01T04:00:00Z'))
    const first = new Date('2026-06-01T06:00:00Z').getTime()
    for (let minute = 0; minute < 60; minute += 1) await tick(away, () => new Date(first + minute * 60_000))
    const waiting = await opened().prisma.mail.findMany({ where: { key: { in: ['een', 'twee'] } } })
    expect(waiting.map(({ sentAt, nextAt }) => [sentAt, nextAt !== null])).toEqual([
      [null, true],
      [null, true],
    ])
    expect(waiting[0]?.problem).toContain('niet te bereiken')
    for (const hour of ['08', '09', '10']) await tick(settings, at(`2026-06-01T${hour}:00:00Z`))
    expect(sink.arrived.filter(({ subject }) => /een|twee/.test(subject))).toHaveLength(2)
  })

  it('that the server refuses for good stops alone; one that is asked to wait goes later', async () => {
    sink.behave('refuses')
    await write('onbekend')
    await tick(settings, at('2026-06-01T06:01:00Z'))
    sink.behave('busy')
    await write('druk')
    await tick(settings, at('2026-06-01T06:02:00Z'))
    sink.behave('normal')
    for (const hour of ['08', '09']) await tick(settings, at(`2026-06-01T${hour}:00:00Z`))
    expect(sink.arrived.map(({ subject }) => subject)).toContain('druk')
    const refused = await opened().prisma.mail.findUniqueOrThrow({ where: { key: 'onbekend' } })
    expect(refused).toMatchObject({ sentAt: null, nextAt: null, claimedAt: null })
    expect(refused.problem).toContain('no such mailbox')
  })

  it('is never sent again by itself when the line broke, or the server died, after the text was given', async () => {
    sink.behave('breaks')
    await write('gebroken')
    await tick(settings, at('2026-06-01T06:01:00Z'))
    await write('gestorven')
    await opened().prisma.mail.update({ where: { key: 'gestorven' }, data: { claimedAt: new Date(), nextAt: null } })
    sink.behave('normal')
    for (const hour of ['07', '08', '09']) await tick(settings, at(`2026-06-01T${hour}:00:00Z`))
    expect(sink.arrived.filter(({ subject }) => subject === 'gebroken')).toHaveLength(1)
    expect(sink.arrived.filter(({ subject }) => subject === 'gestorven')).toEqual([])
  })
})
