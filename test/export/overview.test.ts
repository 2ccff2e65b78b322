import { expect, it } from 'vitest'
import { overviewSheet } from '@/lib/export/overview'
import { cellText, tabName } from '@/lib/export/sheet'
import { exampleAnnex } from '@/test/support/example-annex'

it('has a row for every item of the annex, with its theme, outcome, term in words and last day', () => {
  const sheet = overviewSheet(exampleAnnex())
  expect(sheet.rows.map((row) => row.map(cellText).map((text) => text.replaceAll('\u00a0', ' ')))[1]).toEqual([
    '29628-1231',
    'Politiepersoneel en -middelen',
    'motie',
    'Motie lid Michon-Derkzen c.s. 9 september 2025 inzake een huisvestingsplan per regio',
    'Kamerstukken II 2025/26, 29 628, nr. 1231',
    'Lopend',
    'Lopend',
    'Voorjaar 2027',
    '20-06-2027',
  ])
  expect(sheet.rows).toHaveLength(4)
  for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length)
})

it('names its tab as Excel allows, and cuts what no cell can hold', () => {
  expect(tabName("[x]:*?/\\'")).toBe('x')
  expect(tabName('*')).toBe('Blad1')
  expect(tabName('a'.repeat(40))).toHaveLength(31)
  expect(cellText('b'.repeat(40_000))).toHaveLength(32_767)
})
