import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeCsv } from '@/lib/export/csv'
import { exampleSheet } from '@/test/support/example-sheet'

it('is what Dutch Excel opens: a mark, semicolons, quotes, Windows line ends', () => {
  expect(writeCsv(exampleSheet)).toBe(
    '\ufeff"Kenmerk";"Vindplaats";"Uiterlijk";"Aantal"\r\n' +
      '"00123";"Kamerstuk 7";"31-12-2026";"-3,5"\r\n' +
      '"\'=cmd|calc!A1";"""R & D"" <b>";"";"0"\r\n',
  )
})

it.each(['=1', '+1', '-1', '@a', ' =1', '\t=1', '%a', '|a', '＝1', '\ufeff=1', '\r=1'])('defuses %j', (text) => {
  const [, cells] = parse(writeCsv({ ...exampleSheet, rows: [[text]] }), {
    delimiter: ';',
    bom: true,
    relax_column_count: true,
  })
  expect(cells).toEqual([`'${text}`])
})

it('keeps every other text as it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9][ -~é€\n"]{0,20}$/), (text) => {
      const [, cells] = parse(writeCsv({ ...exampleSheet, rows: [[text]] }), {
        delimiter: ';',
        bom: true,
        relax_column_count: true,
      })
      expect(cells).toEqual([text])
    }),
    { seed: 20261122 },
  )
})
