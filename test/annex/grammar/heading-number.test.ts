import { expect, test } from 'vitest'
import { readHeadingNumber } from '@/lib/annex/grammar/heading-number'

test.each([
  ['1.1 Toezegging - Oevers', ['1.1'], 2, 'Toezegging - Oevers'],
  ['1.6 & 1.7 Toezeggingen over letsel', ['1.6', '1.7'], 2, 'Toezeggingen over letsel'],
  ['2.1, 2.2 en 2.3 Moties over sluizen', ['2.1', '2.2', '2.3'], 2, 'Moties over sluizen'],
  ['1.4 t/m 1.6 Toezeggingen', ['1.4', '1.5', '1.6'], 2, 'Toezeggingen'],
  ['1.6/1.7 Bundel', ['1.6', '1.7'], 2, 'Bundel'],
  ['3. Overig', ['3'], 1, 'Overig'],
  ['3.2.1. Diep', ['3.2.1'], 3, 'Diep'],
  ['Thema 2: Water', ['2'], 1, 'Water'],
  ['4 Motie inzake veren', ['4'], 1, 'Motie inzake veren'],
])('the numbers of "%s" are read', (text, numbers, depth, rest) => {
  expect(readHeadingNumber(text)).toEqual({ numbers, depth, rest })
})

test.each(['12 maart 2026 kwam de brief', 'Oevers en kaden', '2026 was een goed jaar', '23 bruggen zijn gesloten'])(
  '"%s" has no heading number',
  (text) => {
    expect(readHeadingNumber(text)).toBeNull()
  },
)
