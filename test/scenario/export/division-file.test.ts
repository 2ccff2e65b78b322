import { expect, it } from 'vitest'
import { readCsv } from '@/lib/allocation/read-csv'
import { day } from '@/lib/calendar/date'
import { choicesOf } from '@/lib/scenario/choices'
import { exampleDataSet } from '@/lib/scenario/data-set'
import { divide } from '@/lib/scenario/division'
import { divisionFile } from '@/lib/scenario/export/division-file'

it('gives every unit with its fte and share as CSV that opens again', async () => {
  const file = await divisionFile(divide(choicesOf('hele=1'), exampleDataSet), 'csv', day('2026-11-22'))
  expect(file.fileName).toBe('verdeling-2026-11-22.csv')
  const table = readCsv(typeof file.bytes === 'string' ? file.bytes : '')
  const value = table.ok ? table.value : null
  expect(value?.heading).toEqual([
    'Code',
    'Eenheid',
    'Nieuw model (fte)',
    'Nieuw model (aandeel)',
    'Besluit (fte)',
    'Besluit (aandeel)',
    'Verschil: Nieuw model min Besluit',
    'Sterkte nu (bezetting op 31 december 2021, met aspiranten)',
    'Sterkte straks',
  ])
  expect(value?.rows[1]?.cells).toEqual([
    'ON',
    'Oost-Nederland',
    '160',
    expect.stringMatching(/^0,16028/),
    '151',
    '0,15137',
    '9',
    '6901',
    '7061',
  ])
})

it('names each format by its ending', async () => {
  const division = divide(choicesOf(''), exampleDataSet)
  const names = await Promise.all(
    (['xlsx', 'docx'] as const).map(
      async (format) => (await divisionFile(division, format, day('2026-11-22'))).fileName,
    ),
  )
  expect(names).toEqual(['verdeling-2026-11-22.xlsx', 'verdeling-2026-11-22.docx'])
})
