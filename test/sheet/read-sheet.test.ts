import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { readSheet } from '@/lib/sheet/read-sheet'
import { readSheetSafely } from '@/lib/sheet/read-sheet-safely'
import { zipOf } from '../annex/read/samples'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const ROWS = [
  ['Nummer', 'Titel', 'Datum'],
  ['00123', 'Motie over fietsen; deel 1', '2026-03-12'],
  ['TZ202504-122', '=1+1', ''],
]

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

async function rows(source: Uint8Array | string): Promise<string[][]> {
  const outcome = await readSheet(source)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value.rows
}

function asXlsx(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      { name: 'Leeg', rows: [] },
      {
        name: 'Moties',
        rows: [
          ['Nummer', 'Titel', 'Datum'],
          ['00123', 'Motie over fietsen; deel 1', new Date('2026-03-12T00:00:00Z')],
          ['TZ202504-122', '=1+1', null],
        ],
      },
    ],
  })
}

function asOds(): Uint8Array {
  const text = (value: string) =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
  const day =
    '<table:table-cell office:value-type="date" office:date-value="2026-03-12"><text:p>12-03-26</text:p></table:table-cell>'
  const table = `<table:table table:name="Moties"><table:table-header-rows>${row(text('Nummer'), text('Titel'), text('Datum'))}</table:table-header-rows>${row(text('00123'), text('Motie over fietsen; deel 1'), day)}${row(text('TZ202504-122'), text('=1+1'), '<table:table-cell table:number-columns-repeated="1021"/>')}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>`
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`,
  })
}

describe('the same rows come out of every format', () => {
  it('XLSX, from the first tab that shows something', async () => {
    expect(await readSheet(await asXlsx())).toMatchObject({
      ok: true,
      value: { format: 'xlsx', sheet: 'Moties', sheets: ['Leeg', 'Moties'], rows: ROWS },
    })
  })

  it('ODS, header rows included and without its million empty rows', async () => {
    expect(await readSheet(asOds())).toMatchObject({ ok: true, value: { format: 'ods', sheet: 'Moties', rows: ROWS } })
  })

  it.each([
    [
      'with semicolons and a BOM',
      '\ufeffNummer;Titel;Datum\r\n00123;"Motie over fietsen; deel 1";2026-03-12\r\nTZ202504-122;=1+1;\r\n',
    ],
    ['with commas', 'Nummer,Titel,Datum\n00123,"Motie over fietsen; deel 1",2026-03-12\nTZ202504-122,=1+1,\n'],
    [
      'with a line that says so',
      'sep=|\nNummer|Titel|Datum\n00123|Motie over fietsen; deel 1|2026-03-12\nTZ202504-122|=1+1|\n',
    ],
  ])('CSV %s', async (_, text) => {
    expect(await rows(bytes(text))).toEqual(ROWS)
  })

  it('a block pasted from Excel', async () => {
    expect(
      await rows('Nummer\tTitel\tDatum\n00123\tMotie over fietsen; deel 1\t2026-03-12\nTZ202504-122\t=1+1\t\n'),
    ).toEqual(ROWS)
  })
})

it('a cell with line ends and quotes keeps them', async () => {
  expect(await rows('a\t"een\ntwee ""drie"""\n')).toEqual([['a', 'een\ntwee "drie"']])
})

it('reads the character set of old Windows programs', async () => {
  expect(await rows(new Uint8Array([...bytes('naam;plaats\nCaf'), 0xe9, ...bytes(';Delft\n')]))).toEqual([
    ['naam', 'plaats'],
    ['Café', 'Delft'],
  ])
})

it('cuts off after 20 000 rows and says so', async () => {
  const outcome = await readSheet('a\tb\n'.repeat(20_005))
  expect(outcome).toMatchObject({ ok: true, value: { warnings: ['Alleen de eerste 20.000 regels zijn gelezen.'] } })
  expect(outcome.ok && outcome.value.rows.length).toBe(20_000)
})

it.each([
  ['nothing', () => new Uint8Array(), 'empty'],
  ['empty cells only', () => bytes(';;\n;;\n'), 'empty'],
  ['an old .xls', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'old-office'],
  ['a document', () => zipOf({ 'word/document.xml': '<a/>' }), 'unknown-sheet'],
  ['macros', () => zipOf({ 'xl/workbook.xml': '<a/>', 'xl/vbaProject.bin': 'x' }), 'macro'],
  ['a DOCTYPE', () => zipOf({ 'xl/workbook.xml': '<!DOCTYPE a><a/>' }), 'entities'],
  [
    'a packed sheet of 60 MB',
    () => zipOf({ 'xl/workbook.xml': '<a/>', 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024) }),
    'zip-bomb',
  ],
  ['half an XLSX', () => zipOf({ 'xl/workbook.xml': '<workbook' }), 'damaged'],
  ['quotes that do not close', () => bytes('a;"b\nc;d\n'), 'damaged'],
])('%s is refused', async (_, file, code) => {
  expect(await readSheet(file())).toMatchObject({ ok: false, code })
})

it('reads an upload in another process', async () => {
  expect(await readSheetSafely(await asXlsx(), { root })).toMatchObject({ ok: true, value: { rows: ROWS } })
}, 30_000)
