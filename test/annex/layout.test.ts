import { expect, test } from 'vitest'
import { columnRole, isAnnexTitle } from '@/lib/annex/layout'

test.each([
  'Moties, toezeggingen en aanvullende zaken',
  'Bijlage 2 Moties, toezeggingen en aanvullende verzoeken',
  'Bijlage 3: Moties en toezeggingen',
  '8.1 Moties en Toezeggingen (per 15 juli)',
])('"%s" is a title of the annex', (text) => {
  expect(isAnnexTitle(text)).toBe(true)
})

test.each(['Moties inzake veren', 'Bijlage 4 Kerncijfers', 'Moties en toezeggingen van het lid Jager over veren'])(
  '"%s" is no title of the annex',
  (text) => {
    expect(isAnnexTitle(text)).toBe(false)
  },
)

test('columns are known by their header', () => {
  const headers = ['Omschrijving van de motie', 'Vindplaats', 'Stand van Zaken', 'Termijn', 'Indiener', 'Bedrag']
  expect(headers.map(columnRole)).toEqual(['description', 'source', 'state', 'term', 'member', null])
})
