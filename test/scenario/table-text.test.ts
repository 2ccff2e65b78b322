import { writeXlsx } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import { exampleRows } from '@/lib/allocation/example'
import { checkTable, checkView } from '@/lib/scenario/check-table'
import { dataSetInput } from '@/lib/scenario/schema'
import { readTableText } from '@/lib/scenario/table-text'
import { value } from '@/test/support/office'

const bytesOf = (text: string) => new TextEncoder().encode(text)

it('keeps the number of a row when lines are empty', async () => {
  const { text, rows } = value(await readTableText(bytesOf('eenheid;inwoners\nNN;10\n\n\nON;twintig\n')))
  expect(rows).toBe(2)
  const { check } = value(checkTable(inputWith(text)))
  expect(check.findings.find(({ code }) => code === 'F603')).toMatchObject({ row: 5, columnName: 'inwoners' })
})

it('reads a spreadsheet as it reads the same table as text', async () => {
  const heading = ['eenheid', 'inwoners', 'opp_land_km2']
  const cells = exampleRows.map(({ unit, values }) => [unit, values.inw ?? null, values.land ?? null])
  const book = await writeXlsx({ sheets: [{ name: 'Blad1', rows: [heading, ...cells] }] })
  const { check, heading: read } = value(checkTable(inputWith(value(await readTableText(book)).text)))
  expect(read).toEqual(heading)
  expect(check.rows.map(({ unit, values }) => [unit, values.inw, values.land])).toEqual(cells)
  expect(check.isStorable).toBe(true)
}, 30_000)

it('answers a million rows, and a file without an end of line, at once and with a reason', async () => {
  const row = 'GM0014;1;2;3\n'
  const million = bytesOf(`gm_code;inwoners;bijstand;ww\n${row.repeat(1_000_000)}`)
  expect(await readTableText(million)).toMatchObject({ ok: false, code: 'F602' })
  const rubbish = bytesOf(`"${'x;'.repeat(4_000_000)}`)
  expect(await readTableText(rubbish)).toMatchObject({ ok: false, code: 'F623' })
  expect(await readTableText(bytesOf(';'.repeat(20_000_000)))).toMatchObject({ ok: false, code: 'F623' })
  expect(await readTableText(bytesOf('"'.repeat(20_000_000)))).toMatchObject({ ok: false, code: 'F621' })
}, 30_000)

it('refuses a spreadsheet with more rows than a data set can have, rather than read a part', async () => {
  const book = await writeXlsx({ sheets: [{ name: 'Blad1', rows: Array.from({ length: 10_002 }, () => ['NN', 1]) }] })
  expect(await readTableText(book)).toMatchObject({ ok: false, code: 'F602' })
}, 60_000)

it.each([
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])],
  ['a document', bytesOf('%PDF-1.7 \n%%EOF')],
  ['nothing', new Uint8Array()],
])('refuses %s', async (_, bytes) => {
  expect(await readTableText(bytes)).toMatchObject({ ok: false })
})

it('shows the first rows as they were understood', () => {
  const view = checkView(value(checkTable(inputWith('gm_code;opp_land_ha\n14;18.560\nGM0088;4.390'))))
  expect(view.preview).toEqual([
    { code: 'GM0014', name: 'Groningen', unit: 'NN', values: [{ key: 'land', value: 185.6 }] },
    { code: 'GM0088', name: 'Schiermonnikoog', unit: 'NN', values: [{ key: 'land', value: 43.9 }] },
  ])
})

it('maps columns by hand, with a factor and a second column', () => {
  const { check } = value(
    checkTable(
      inputWith('eenheid;mensen;pct;huizen\nNN;1,5;40;100', {
        'kolom-inw': 'mensen',
        'maal-inw': '1.000',
        'kolom-woning': 'huizen',
        'kolom-huur': 'pct',
        'maal-huur': '0,01',
        'keer-huur': 'huizen',
        'kolom-bijstand': '',
      }),
    ),
  )
  expect(check.rows).toEqual([
    { code: 'NN', name: 'Noord-Nederland', unit: 'NN', values: { inw: 1500, woning: 100, huur: 40 } },
  ])
})

function inputWith(table: string, fields: Record<string, string> = {}) {
  return dataSetInput.parse({ table, name: 'Proef', year: '2023', source: 'eigen cijfers', ...fields })
}
