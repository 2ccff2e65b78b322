import { expect, test } from 'vitest'
import { isKindsOnly, kindOfSentence, readKinds, startsAsSubject, startsWithKind } from '@/lib/annex/grammar/kind'

test('kind words are found with their count and number', () => {
  expect(readKinds('Vier moties en een toezegging over sluizen')).toEqual([
    { kind: 'motie', plural: true, count: 4, from: 0, to: 11 },
    { kind: 'toezegging', plural: false, count: null, from: 19, to: 29 },
  ])
})

test.each([
  'Motie inzake veren',
  'Gewijzigde motie van het lid X',
  'Toezeggingen oevers',
  'toezegging commissiedebat water',
])('"%s" begins as the heading of an item', (text) => {
  expect(startsWithKind(text)).toBe(true)
})

test.each(['De motie verzoekt de regering', 'Emotie en verkeer', 'Uitvoering van moties', 'Promotie van havens'])(
  '"%s" does not begin as the heading of an item',
  (text) => {
    expect(startsWithKind(text)).toBe(false)
  },
)

test.each(['Toezeggingen & moties', 'Openstaande moties', 'Moties, toezeggingen en aanvullende zaken'])(
  '"%s" says only which kinds follow',
  (text) => {
    expect(isKindsOnly(text)).toBe(true)
  },
)

test('a heading about several moties is no heading of a part', () => {
  expect(isKindsOnly('Moties inzake veren')).toBe(false)
})

test('a report or a study is a subject of its own, the reaction to its findings is not', () => {
  expect(startsAsSubject('WODC-onderzoek naar veren')).toBe(true)
  expect(startsAsSubject('Reactie rapport Varen zonder zorgen')).toBe(true)
  expect(startsAsSubject('Reactie op de bevindingen')).toBe(false)
  expect(startsAsSubject('Maatregelen')).toBe(false)
})

test('a line that tells what the minister will do is a commitment', () => {
  expect(kindOfSentence('De minister stuurt voor de zomer een brief.')).toBe('toezegging')
  expect(kindOfSentence('De staatssecretaris heeft de Kamer toegezegd dit uit te zoeken')).toBe('toezegging')
  expect(kindOfSentence('Evaluatie van de vaartijden')).toBe('aanvullend')
})
