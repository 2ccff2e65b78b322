import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { timelineOf } from '@/lib/audit/queries'
import { day } from '@/lib/calendar/date'
import { undoChange } from '@/lib/register/commands/undo-change'
import { itemPage } from '@/lib/register/queries/item-page'
import { decideDifferences } from '@/lib/sync/commands/decide-differences'
import { setElsewhere } from '@/lib/sync/commands/set-elsewhere'
import { kamerPage, type KamerDifference } from '@/lib/sync/queries/kamer-page'
import { choiceValue, decideDifferencesInput } from '@/lib/sync/schema'
import { syncKamer } from '@/lib/sync/sync-kamer'
import { claimDay } from '@/lib/timer/tick'
import { useTestDatabase } from '@/test/support/database'
import { openKamerFeed, type KamerFeedService } from '@/test/support/kamer-feed'
import { anItem, openOffice, value, type Office } from '@/test/support/office'

const database = useTestDatabase()
const today = day('2026-11-25')
const MINISTRY = 'Justitie en Veiligheid'
let office: Office
let feed: KamerFeedService
beforeAll(async () => {
  office = await openOffice()
  feed = await openKamerFeed()
})
afterAll(() => feed.close())

const quietly = { progress: () => undefined, signal: new AbortController().signal }
const sync = () => syncKamer(office.coordinator, feed.address, quietly, [1, 1])
const page = () => kamerPage(office.coordinator, MINISTRY)

function guid(number: number): string {
  return `11111111-1111-4111-8111-${String(number).padStart(12, '0')}`
}

async function aNumbered(number: string, facts: Parameters<typeof anItem>[0] = {}) {
  return anItem({ ...facts, references: [{ key: number, role: 'identifies' }] })
}

async function differencesOf(id: string): Promise<KamerDifference[]> {
  return (await page()).differences.filter(({ item }) => item.id === id)
}

function decision(deed: 'neem' | 'laat' | 'toon', differences: readonly KamerDifference[]) {
  const kies = differences.map(({ item, record, field }) =>
    choiceValue({ record: record.id, item: item.id, version: item.version, field }),
  )
  return decideDifferences(office.coordinator, decideDifferencesInput.parse({ deed, kies }))
}

describe('the open data of the Kamer', () => {
  it('come in page by page; the status comes along with a line in the history, and nothing else changes', async () => {
    const open = await aNumbered('TZ202501-001', {
      terms: [{ words: 'eind 2026', by: day('2026-12-31'), since: today }],
    })
    const settled = await aNumbered('TZ202501-002', { status: 'afgedaan', settledOn: today })
    feed.publish({
      id: guid(1),
      nummer: 'TZ202501-001',
      status: 'Openstaand',
      datumNakoming: '2027-03-01T00:00:00+01:00',
    })
    feed.publish({ id: guid(2), nummer: 'TZ202501-002', status: 'Openstaand' }, { id: guid(3), nummer: 'TZ202501-003' })
    expect(value(await sync())).toEqual({ read: 3, moved: 2 })
    expect(await itemPage(office.reader, open.number, today)).toMatchObject({
      kamerStatus: 'Openstaand',
      version: 1,
      termWords: 'eind 2026',
    })
    const [line] = await timelineOf('item', open.id)
    expect(line).toMatchObject({ action: 'followKamer' })
    const { standings, stand, matched } = await page()
    expect(stand).toMatchObject({ complete: true })
    expect(matched).toBe(2)
    expect(standings.map(({ item, standing }) => [item.id, standing])).toEqual([[settled.id, 'wij_klaar']])
  })

  it('go on where the last reading ended, also after the service was away', async () => {
    const before = feed.asked.length
    expect(value(await sync())).toEqual({ read: 0, moved: 0 })
    expect(feed.asked.length - before).toBe(1)
    feed.publish({ id: guid(2), nummer: 'TZ202501-002', status: 'Voldaan' })
    feed.fail(3, 503)
    expect(await sync()).toMatchObject({ ok: false, code: 'unreachable' })
    feed.fail(1, 0)
    expect(value(await sync())).toEqual({ read: 1, moved: 1 })
    expect((await page()).standings).toEqual([])
  })

  it('are not used when they are something else, or lead to another service', async () => {
    feed.leadTo('http://169.254.0.1/secret')
    expect(await sync()).toMatchObject({ ok: false, code: 'elsewhere' })
    const stopped = new AbortController()
    stopped.abort()
    expect(await syncKamer(office.coordinator, feed.address, { ...quietly, signal: stopped.signal }, [])).toMatchObject(
      {
        code: 'stopped',
      },
    )
  })

  it('take a toezegging back that the Kamer took away', async () => {
    feed.publish({ id: guid(3), verwijderd: true })
    value(await sync())
    expect(await database().prisma.kamerRecord.findUnique({ where: { id: guid(3) } })).toBeNull()
  })
})

describe('a difference', () => {
  it('is taken over field by field, with one undo for all, and the Kamer counts as told', async () => {
    const item = await aNumbered('TZ202502-010', {
      date: null,
      terms: [{ words: 'eind 2026', by: day('2026-12-31'), since: today }],
    })
    feed.publish({
      id: guid(10),
      nummer: 'TZ202502-010',
      status: 'Openstaand',
      aanmaakdatum: '2025-02-12T00:00:00+01:00',
      datumNakoming: '2027-03-01T00:00:00+01:00',
      kamerbriefNakoming: ['2026Z00007'],
    })
    value(await sync())
    const differences = await differencesOf(item.id)
    expect(differences.map(({ field }) => field)).toEqual(['termijn', 'datum', 'brief'])
    const { change } = value(await decision('neem', differences))
    expect(await itemPage(office.reader, item.number, today)).toMatchObject({
      date: '2025-02-12',
      termBy: '2027-03-01',
      termWords: 'uiterlijk 1 maart 2027',
      slips: { times: 1, silent: 0 },
    })
    expect(await differencesOf(item.id)).toEqual([])
    value(await undoChange(office.coordinator, { change: change ?? '', itemId: null }))
    expect(await itemPage(office.reader, item.number, today)).toMatchObject({ date: null, termWords: 'eind 2026' })
    expect((await differencesOf(item.id)).map(({ field }) => field)).toEqual(['termijn', 'datum', 'brief'])
  })

  it('that is left comes back when it is asked for, or when the Kamer says something else', async () => {
    const item = await aNumbered('TZ202502-011', {
      terms: [{ words: 'eind 2026', by: day('2026-12-31'), since: today }],
    })
    const said = { id: guid(11), nummer: 'TZ202502-011', status: 'Openstaand' }
    feed.publish({ ...said, datumNakoming: '2027-03-01T00:00:00+01:00' })
    value(await sync())
    value(await decision('laat', await differencesOf(item.id)))
    expect(await differencesOf(item.id)).toEqual([])
    const { left } = await page()
    expect(left).toHaveLength(1)
    value(await decision('toon', left))
    expect(await differencesOf(item.id)).toHaveLength(1)
    value(await decision('laat', await differencesOf(item.id)))
    feed.publish({ ...said, datumNakoming: '2027-06-01T00:00:00+02:00' })
    value(await sync())
    expect(await differencesOf(item.id)).toMatchObject([{ theirs: '2027-06-01' }])
  })

  it('of an item that a colleague changed meanwhile is not taken over', async () => {
    const item = await aNumbered('TZ202502-012', { date: null })
    feed.publish({ id: guid(12), nummer: 'TZ202502-012', aanmaakdatum: '2025-02-12T00:00:00' })
    value(await sync())
    const differences = await differencesOf(item.id)
    await database().prisma.item.update({ where: { id: item.id }, data: { version: { increment: 1 } } })
    expect(await decision('neem', differences)).toMatchObject({ ok: false, code: 'none-taken' })
  })

  it('is not for who may only read', async () => {
    const refusal = await decideDifferences(office.handler, { deed: 'neem', kies: [] })
    expect(refusal).toMatchObject({ ok: false, code: 'not-allowed' })
  })
})

describe('what one of the two registers does not have', () => {
  it('is shown: of this ministry and open, until somebody says that it belongs elsewhere; and numbers that the Kamer does not know', async () => {
    const ours = await aNumbered('TZ202503-999')
    const said = {
      tekst: 'De minister schrijft een brief.',
      status: 'Openstaand',
      ministerie: `Ministerie van ${MINISTRY}`,
    }
    feed.publish(
      { id: guid(20), nummer: 'TZ202503-020', ...said },
      { id: guid(21), nummer: 'TZ202503-021', ...said, ministerie: 'Ministerie van Financiën' },
      { id: guid(22), nummer: 'TZ202503-022', ...said, status: 'Voldaan' },
    )
    value(await sync())
    const { unknown, unheard } = await page()
    expect(unknown.first.map(({ number }) => number)).toEqual(['TZ202503-020'])
    expect(unheard).toContainEqual(expect.objectContaining({ number: 'TZ202503-999' }))
    expect(unheard.map(({ item }) => item.id)).toContain(ours.id)
    value(await setElsewhere(office.coordinator, { id: guid(20), elsewhere: true }))
    expect((await page()).unknown).toMatchObject({ total: 0, elsewhere: 1 })
  })

  it('of a restricted item nothing is told to who may not see it', async () => {
    await aNumbered('TZ202503-030', { restricted: true, date: null })
    feed.publish({ id: guid(30), nummer: 'TZ202503-030', status: 'Voldaan', aanmaakdatum: '2025-03-03T00:00:00' })
    value(await sync())
    const { differences, standings } = await kamerPage(office.outsider, MINISTRY)
    expect([...differences.map(({ record }) => record.number), ...standings.map(({ number }) => number)]).not.toContain(
      'TZ202503-030',
    )
  })
})

/** Whatever the Kamer publishes, fetching it leaves every word, day and status of ours as it was. */
it('never overwrites anything of ours', async () => {
  const item = await aNumbered('TZ202504-001', { title: 'onze titel', obligation: 'onze tekst', date: null })
  const own = async () => {
    const found = await database().prisma.item.findUniqueOrThrow({
      where: { id: item.id },
      include: { terms: true, references: true },
    })
    const { kamerStatus: _kamerStatus, ...rest } = found
    return rest
  }
  const before = await own()
  const text = fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .map((said) => said.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' '))
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        tekst: text,
        status: fc.oneof(text, fc.constantFrom('Voldaan', 'Openstaand', 'Vervallen')),
        functie: text,
        aanmaakdatum: fc.oneof(text, fc.constant('2025-02-12T00:00:00')),
        datumNakoming: fc.oneof(text, fc.constant('2027-02-12T00:00:00')),
        kamerbriefNakoming: fc.array(text, { maxLength: 2 }),
      }),
      async (said) => {
        feed.publish({ id: guid(40), nummer: 'TZ202504-001', ...said })
        value(await sync())
        expect(await own()).toEqual(before)
      },
    ),
    { numRuns: 60 },
  )
})

it('is fetched once a day, from six in the morning, by one server', async () => {
  const at = (time: string) => claimDay('proef', 6, new Date(`2026-11-25T${time}:00+01:00`))
  expect(await at('05:59')).toBe(false)
  expect((await Promise.all([at('06:00'), at('06:00'), at('07:00')])).filter(Boolean)).toHaveLength(1)
  expect(await claimDay('proef', 6, new Date('2026-11-26T06:00:00+01:00'))).toBe(true)
})
