import { writeXlsx as writeWorkbook } from 'hucre/xlsx'
import { beforeAll, expect, it } from 'vitest'
import { day } from '@/lib/calendar/date'
import { writeXlsx } from '@/lib/export/xlsx'
import { confirmImport } from '@/lib/intake/commands/confirm-import'
import { acceptSureCandidates } from '@/lib/intake/commands/review-candidate'
import { startSheetImport } from '@/lib/intake/commands/start-sheet-import'
import { reviewPage } from '@/lib/intake/queries/review'
import { previewSheet } from '@/lib/intake/queries/sheet-preview'
import { importSheetInput, previewSheetInput, type SheetPreview } from '@/lib/intake/sheet/schema'
import { readDocumentWork } from '@/lib/intake/read-document-work'
import { workStand } from '@/lib/work/queries/works'
import { whenEnded } from '@/lib/work/run-work'
import { useTestDatabase } from '@/test/support/database'
import { openOffice, value, type Office } from '@/test/support/office'

const database = useTestDatabase()
let office: Office
beforeAll(async () => {
  office = await openOffice()
})

const HEADINGS = ['Soort', 'Onderwerp', 'Indieners', 'Kamerstuk', 'd.d.', 'Stand van zaken', 'Uiterlijk', 'Behandelaar']
const ROWS = [
  [
    'motie',
    'een proef met steunpunten',
    'Bikker (CU) c.s.',
    '29 628, nr. 1290',
    '3-7-2025',
    'loopt',
    'voor de zomer van 2026',
    'x',
  ],
  ['toezegging', 'uitkomsten van de proef', 'Mutluer', 'TZ202507-014', '3-7-2025', 'afgedaan', '', 'y'],
  ['motie', 'sluizen in het noorden', 'Van Nispen', 'volgt', '4-7-2025', 'open', 'eind 2026', ''],
]

function preview(fields: Record<string, unknown>) {
  return previewSheet(office.coordinator, previewSheetInput.parse(fields))
}

/** Uploads a file as the form on /import does; answers the work that leads to the columns, or why it failed. */
async function upload(file: File) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { id } = value(await readDocumentWork.start(office.coordinator, { name: file.name }, bytes))
  await whenEnded(id)
  const stand = await workStand(office.coordinator, id)
  return { werk: id, href: stand?.result?.href ?? null, message: stand?.message ?? null }
}

async function previewOf(file: File) {
  const { werk, href } = await upload(file)
  expect(href).toBe(`/import/tabel?bestand=${werk}`)
  return preview({ werk })
}

function readIn({ naam, kop, blok, columns }: SheetPreview, mapping = columns.map(({ field }) => field)) {
  return startSheetImport(office.coordinator, importSheetInput.parse({ naam, kop, blok, kolom: mapping }))
}

function csv(rows: string[][]): File {
  return new File([rows.map((row) => row.join(';')).join('\r\n')], 'lijst.csv')
}

async function xlsx(): Promise<File> {
  const bytes = await writeXlsx({
    title: 'Lijst',
    name: 'Lijst',
    day: day('2026-11-22'),
    columns: HEADINGS.map((heading) => ({ heading, width: 20 })),
    rows: ROWS.map((row) => row.map((cell) => (/^\d-7-2025$/.test(cell) ? { day: day(`2025-07-0${cell[0]}`) } : cell))),
  })
  return new File([bytes], 'lijst.xlsx')
}

it('the same table as CSV, as XLSX and pasted looks the same before it is read in, and stores nothing', async () => {
  const pasted = [HEADINGS, ...ROWS].map((row) => row.join('\t')).join('\r\n')
  const looks = [
    value(await previewOf(csv([HEADINGS, ...ROWS]))),
    value(await previewOf(await xlsx())),
    value(await preview({ blok: pasted })),
  ]
  for (const look of looks) {
    expect(look.columns.map(({ field }) => field)).toEqual([
      'soort',
      'titel',
      'kamerleden',
      'nummers',
      'datum',
      'status',
      'termijn',
      '',
    ])
    expect(look.counts).toEqual(looks[0]?.counts)
    expect(look.rows.map(({ reading }) => reading)).toEqual(looks[0]?.rows.map(({ reading }) => reading))
    expect(look.findings).toEqual(looks[0]?.findings)
  }
  expect(looks[0]?.counts.slice(0, 3)).toEqual([
    { words: 'kandidaten', count: 3 },
    { words: 'moties', count: 2 },
    { words: 'toezeggingen', count: 1 },
  ])
  expect(looks[0]?.findings[0]).toMatchObject({ line: 4, message: 'Dit nummer lees ik niet: “volgt”.' })
  expect(await database().prisma.import.count()).toBe(0)
  expect(await database().prisma.sheetMapping.count()).toBe(0)
})

it('what is read in goes through the review into the register', async () => {
  const shown = value(await previewOf(await xlsx()))
  const { id, candidates } = value(await readIn(shown))
  expect(candidates).toBe(3)
  expect(value(await readIn(shown)).id).toBe(id)
  expect(value(await acceptSureCandidates(office.coordinator, { id }))).toEqual({ accepted: 2 })
  const review = await reviewPage(office.coordinator, id)
  expect(review).toMatchObject({ fileName: 'lijst.xlsx', state: 'gelezen' })
  const doubtful = review?.list[2]
  expect(doubtful?.findings.map(({ code }) => code)).toEqual(['W123', 'W103'])
  expect(review?.blocks[doubtful?.source.from ?? -1]).toMatchObject({ type: 'table', caption: 'Regel 4' })
  await database().prisma.candidate.updateMany({ where: { decision: 'open' }, data: { decision: 'overslaan' } })
  const printedOn = day('2025-12-10')
  expect(value(await confirmImport(office.coordinator, { id, version: review?.version ?? 1, printedOn }))).toEqual({
    created: 2,
    treated: 0,
    skipped: 1,
  })
  const motion = await database().prisma.item.findFirstOrThrow({
    where: { title: 'een proef met steunpunten' },
    include: { references: true, proposers: { include: { member: true } } },
  })
  expect(motion).toMatchObject({ kind: 'motie', status: 'lopend', cosigned: true, termWords: 'voor de zomer van 2026' })
  expect(motion.termBy?.toISOString()).toBe('2026-07-01T00:00:00.000Z')
  expect(motion.references.map(({ key }) => key)).toEqual(['29628-1290'])
  expect(motion.proposers.map(({ member }) => member.name)).toEqual(['Bikker'])
})

it('each row says beforehand what it is to the register, and whether it is understood', async () => {
  const changed = ROWS.map((row, at) => (at === 0 ? row.with(5, 'afgedaan') : row))
  const shown = value(await previewOf(csv([HEADINGS, ...changed, ['motie', 'bruggen', '', '', '', 'open', '', '']])))
  expect(shown.rows.map(({ reading, wrong }) => [reading?.verdict, wrong])).toEqual([
    ['gewijzigd', false],
    ['gelijk', false],
    ['nieuw', true],
    ['nieuw', true],
  ])
  expect(shown.verdicts.filter(({ count }) => count > 0)).toEqual([
    { words: 'nieuw', count: 2 },
    { words: 'staat er al', count: 1 },
    { words: 'gewijzigd', count: 1 },
    { words: 'met een bevinding', count: 2 },
  ])
})

it('every tab of a workbook can be chosen, and what was pointed out on one does not count for another', async () => {
  const bytes = await writeWorkbook({
    sheets: [
      {
        name: 'Moties',
        rows: [
          ['Titel', 'Status'],
          ['sluizen', 'open'],
        ],
      },
      {
        name: 'Toezeggingen',
        rows: [
          ['Onderwerp', 'Indieners', 'Uiterlijk'],
          ['wegen', 'Kuik', 'eind 2026'],
        ],
      },
    ],
  })
  const first = value(await previewOf(new File([new Uint8Array(bytes)], 'register.bin')))
  expect(first).toMatchObject({ naam: 'register.bin', blad: 'Moties', bladen: ['Moties', 'Toezeggingen'] })
  const { werk, blok, bladen, blad: gelezen } = first
  const second = value(await preview({ werk, blok, bladen, gelezen, blad: 'Toezeggingen', kolom: ['titel', 'status'] }))
  expect(second).toMatchObject({ blad: 'Toezeggingen', rows: [{ reading: { title: 'wegen' } }] })
  expect(second.columns.map(({ field }) => field)).toEqual(['titel', 'kamerleden', 'termijn'])
})

it('the mapping is remembered for the next table with these headings, and only for those', async () => {
  const first = value(await preview({ blok: 'Wat\tWie\tKlaar\nbruggen\tBikker\tja\n' }))
  expect(first).toMatchObject({ remembered: false, columns: [{ field: '' }, { field: '' }, { field: '' }] })
  value(await readIn({ ...first, kop: 1 }, ['titel', 'kamerleden', 'status']))
  const next = value(await preview({ blok: 'WAT\tWie:\tKlaar\nsluizen\tMutluer\tnee\n', kop: '1' }))
  expect(next).toMatchObject({
    remembered: true,
    columns: [{ field: 'titel' }, { field: 'kamerleden' }, { field: 'status' }],
  })
  expect(next.rows[0]?.reading).toEqual({
    kind: 'aanvullend',
    title: 'sluizen',
    status: 'lopend',
    verdict: 'nieuw',
  })
  const other = value(await preview({ blok: 'Wat\tKlaar\nsluizen\tnee\n', kop: '1' }))
  expect(other.remembered).toBe(false)
})

it('what cannot be read in is refused in Dutch and stores nothing', async () => {
  const before = await database().prisma.import.count()
  expect(previewSheetInput.safeParse({ blok: ' ' }).error?.issues[0]?.message).toBe('Plak een blok.')
  const half = await upload(new File([new Uint8Array([0x50, 0x4b, 3, 4, 1])], 'half.xlsx'))
  expect(half).toMatchObject({ href: null, message: expect.stringContaining('beschadigd') })
  expect(await preview({ werk: half.werk })).toMatchObject({ ok: false, code: 'gone' })
  expect(await preview({ blok: 'Titel\tStatus\n'.repeat(2_001) })).toMatchObject({ ok: false, code: 'too-many-rows' })
  const shown = value(await preview({ blok: 'Titel\tStatus\n\topen\n' }))
  expect(await readIn(shown)).toMatchObject({ ok: false, code: 'no-items' })
  expect(importSheetInput.safeParse({ ...shown, kolom: ['', 'status'] }).error?.issues[0]?.message).toBe(
    'Wijs een kolom aan voor de titel of de tekst.',
  )
  expect(await readIn(shown, ['titel'])).toMatchObject({ ok: false, code: 'other-columns' })
  expect(await database().prisma.import.count()).toBe(before)
})

it('is for who may review imports', async () => {
  const input = previewSheetInput.parse({ blok: 'Titel\nSluizen\n' })
  expect(await previewSheet(office.reader, input)).toMatchObject({ ok: false, code: 'not-allowed' })
  const read = importSheetInput.parse({ blok: input.blok, kop: '1', kolom: 'titel' })
  expect(await startSheetImport(office.reader, read)).toMatchObject({ ok: false, code: 'not-allowed' })
})
