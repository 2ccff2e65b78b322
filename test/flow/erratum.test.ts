import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { sampleTemplate } from '@/lib/annex/write/house-style/sample'
import { day, toDatabaseDate } from '@/lib/calendar/date'
import { acknowledgeFindings } from '@/lib/report/commands/acknowledge'
import { writeSection } from '@/lib/report/commands/change-section'
import { dropErratum, openErratum } from '@/lib/report/commands/erratum'
import { addTemplate } from '@/lib/report/commands/keep-template'
import { proposeOutcome } from '@/lib/report/commands/propose-outcome'
import { sendReport } from '@/lib/report/commands/send-report'
import { findingKey } from '@/lib/report/finding-key'
import { comparison } from '@/lib/report/queries/comparison'
import { editionFile } from '@/lib/report/queries/editions'
import { itemsOn, packPages } from '@/lib/report/queries/register-items'
import { reportPage } from '@/lib/report/queries/report-pages'
import { sectionsOf, type SectionFacts } from '@/lib/report/report-facts'
import { proposeInput, sendReportInput } from '@/lib/report/schema'
import { useTestDatabase } from '@/test/support/database'
import { anItem, openOffice, value, type Office } from '@/test/support/office'

const database = useTestDatabase()
const today = day('2026-06-15')
let office: Office
let reportId = ''

beforeAll(async () => {
  office = await openOffice()
  const { prisma } = database()
  const report = await prisma.report.create({
    data: {
      name: 'Eerste halfjaarbericht politie 2026',
      year: 2026,
      half: 1,
      plannedOn: toDatabaseDate(today),
      annexNumber: 3,
      annexTitle: 'Moties, toezeggingen en aanvullende zaken',
      directorate: 'Directoraat-Generaal Politie',
    },
  })
  reportId = report.id
  for (const [order, outcome] of (['afgedaan', 'lopend'] as const).entries()) {
    const item = await anItem({ title: `onderwerp ${order}`, venue: 'commissiedebat politie' })
    const section = await prisma.section.create({
      data: {
        reportId,
        themeId: office.themeId,
        order,
        heading: '',
        text: `Aan onderwerp ${order} is gewerkt. Zie TZ202604-999.`,
        stage: 'akkoord_directie',
      },
    })
    const term = outcome === 'lopend' ? { termWords: 'najaar 2026', termBy: toDatabaseDate(day('2026-12-21')) } : {}
    await prisma.treatment.create({ data: { itemId: item.id, reportId, sectionId: section.id, outcome, ...term } })
  }
})

const page = async () => {
  const found = await reportPage(office.coordinator, reportId, today)
  if (!found) throw new Error('the report is not there')
  return found
}
const sections = async () => sectionsOf((await page()).report)
const section = async (at: number): Promise<SectionFacts> => {
  const found = (await sections())[at]
  if (!found) throw new Error('the section is not there')
  return found
}
const send = async (sentOn: string) =>
  sendReport(office.coordinator, sendReportInput.parse({ id: reportId, version: 1, sentOn }))
const acknowledge = async () =>
  value(
    await acknowledgeFindings(office.coordinator, { id: reportId, findings: (await page()).findings.map(findingKey) }),
  )

describe('a warning is taken on by name', { timeout: 60_000 }, () => {
  it('stands in the way until then, and not for who may not send', async () => {
    expect(await send('2026-06-15')).toMatchObject({ ok: false, code: 'warnings' })
    const findings = (await page()).findings.map(findingKey)
    expect(await acknowledgeFindings(office.handler, { id: reportId, findings })).toMatchObject({ ok: false })
    await acknowledge()
    expect((await page()).findings.map(({ code, acknowledged }) => [code, acknowledged?.by])).toEqual([
      ['W508', 'Cato Coördinator'],
      ['W508', 'Cato Coördinator'],
    ])
  })

  it('and again when the section changes, but only that one', async () => {
    const { id, version, text } = await section(0)
    value(await writeSection(office.coordinator, { id, version, heading: '', text: `${text} En nog iets.` }))
    expect((await page()).findings.map(({ acknowledged }) => acknowledged?.by ?? null)).toEqual([
      null,
      'Cato Coördinator',
    ])
    await acknowledge()
  })
})

describe('a sent report', { timeout: 120_000 }, () => {
  const bytesOf = async (at: number) => {
    const { editions } = await page()
    const files = await Promise.all(
      (editions[at]?.files ?? []).map(async ({ id, output, sha256 }) => ({
        output,
        sha256,
        bytes: (await editionFile(office.reader, id))?.bytes ?? new Uint8Array(),
      })),
    )
    return files
  }

  it('keeps every file with its hash, in house style too', async () => {
    const bestand = new File([await sampleTemplate()], 'huisstijl.docx')
    value(await addTemplate(office.coordinator, { bestand }))
    value(await send('2026-06-15'))
    const files = await bytesOf(0)
    expect(files.map(({ output }) => output)).toEqual(
      expect.arrayContaining(['docx', 'huisstijl', 'odt', 'xlsx', 'ods']),
    )
    for (const { bytes, sha256 } of files) expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
  })

  it('keeps who took which warning on', async () => {
    const edition = await database().prisma.edition.findFirstOrThrow({ where: { reportId } })
    expect(JSON.stringify(edition.snapshot)).toContain('"by":"Cato Coördinator"')
  })

  it('is corrected by a further edition that says why; the first stays byte for byte', async () => {
    const before = await bytesOf(0)
    const { version } = (await page()).report
    value(
      await openErratum(office.coordinator, { id: reportId, version, reason: 'De uitkomst van onderwerp 0 was fout.' }),
    )
    const [wrong] = (await section(0)).treatments
    const term = { outcome: 'lopend', termWords: 'eind 2026', termReason: 'Het loopt nog.' }
    value(
      await proposeOutcome(office.coordinator, proposeInput.parse({ id: wrong?.id, version: wrong?.version, ...term })),
    )
    await acknowledge()
    expect(value(await send('2026-06-20'))).toMatchObject({ number: 2, applied: 1 })
    const { editions, report } = await page()
    expect(report).toMatchObject({ state: 'verzonden', erratum: null, sentOn: '2026-06-15' })
    expect(editions.map(({ number, reason }) => [number, reason])).toEqual([
      [2, 'De uitkomst van onderwerp 0 was fout.'],
      [1, ''],
    ])
    expect(await bytesOf(1)).toEqual(before)
    const word = (await bytesOf(0)).find(({ output }) => output === 'docx')?.bytes ?? new Uint8Array()
    const text = strFromU8(unzipSync(word)['word/document.xml'] ?? new Uint8Array())
    expect(text).toContain('De uitkomst van onderwerp 0 was fout.')
    expect(text).toContain('vervangt die van 15 juni 2026')
    const items = await database().prisma.item.findMany({ orderBy: { number: 'asc' } })
    expect(items.map(({ status, settledOn, termWords }) => [status, settledOn, termWords])).toEqual([
      ['lopend', null, 'eind 2026'],
      ['lopend', null, 'najaar 2026'],
    ])
  })

  it('takes an erratum back as long as nothing was changed', async () => {
    const opened = value(
      await openErratum(office.coordinator, {
        id: reportId,
        version: (await page()).report.version,
        reason: 'Toch niet.',
      }),
    )
    const { id, version, text } = await section(1)
    value(await writeSection(office.coordinator, { id, version, heading: '', text: 'Anders.' }))
    expect(await dropErratum(office.coordinator, opened)).toMatchObject({ ok: false, code: 'changed' })
    value(await writeSection(office.coordinator, { id, version: version + 1, heading: '', text }))
    value(await dropErratum(office.coordinator, opened))
    expect((await page()).report.state).toBe('verzonden')
  })
})

describe('beside and from the register', () => {
  it('lays the report beside an imported one: slipped in this report, and gone', async () => {
    const { prisma } = database()
    const [first, second] = await prisma.item.findMany({ orderBy: { number: 'asc' } })
    const gone = await anItem({ title: 'de wijkagent' })
    const earlier = await prisma.report.create({
      data: {
        name: 'Tweede halfjaarbericht politie 2025',
        year: 2025,
        half: 2,
        plannedOn: toDatabaseDate(day('2025-12-10')),
        sentOn: toDatabaseDate(day('2025-12-10')),
        annexNumber: 2,
        annexTitle: 'Moties',
        directorate: 'DGP',
        state: 'historie',
      },
    })
    const told = { reportId: earlier.id, outcome: 'lopend' as const, termWords: 'voor de zomer' }
    for (const id of [first?.id ?? '', gone.id])
      await prisma.treatment.create({ data: { ...told, itemId: id, termBy: toDatabaseDate(day('2026-07-01')) } })
    const found = await comparison(office.reader, reportId, earlier.id, today)
    expect(found?.differences.map(({ kind, now, before }) => [kind, (now ?? before)?.number])).toEqual([
      ['slipped', first?.number],
      ['new', second?.number],
      ['gone', gone.number],
    ])
    expect(found?.differences[0]?.now?.letter).toBe('Eerste halfjaarbericht politie 2026')
  })

  it('makes a page per debate with what is open, and the budget as it was on its day', async () => {
    const days = { date: day('2026-06-18'), since: day('2025-12-18') }
    const pages = await packPages(office.reader, { debates: [], members: [] }, days)
    expect(pages.map(({ title, items }) => [title, items.length])).toEqual([['Commissiedebat politie', 2]])
    expect(await itemsOn(office.reader, { ...days, date: day('2025-01-01') })).toEqual([])
  })
})
