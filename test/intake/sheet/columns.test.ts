import { expect, it } from 'vitest'
import { headingsKey, headRowOf, suggestMapping } from '@/lib/intake/sheet/columns'

it.each([
  [
    ['Soort', 'Titel', 'Tekst', 'Kamerleden', 'Kamerstuk', 'Debat', 'Datum', 'Thema', 'Status', 'Termijn'],
    ['soort', 'titel', 'tekst', 'kamerleden', 'nummers', 'debat', 'datum', 'thema', 'status', 'termijn'],
  ],
  [
    ['M/T', 'Onderwerp', 'Indiener(s)', 'Kst. nr.', 'Vindplaats', 'd.d.', 'Stand van zaken', 'Deadline'],
    ['soort', 'titel', 'kamerleden', 'nummers', 'debat', 'datum', 'status', 'termijn'],
  ],
  [
    ['Volgnr', 'TZ-nummer', 'Korte omschrijving', 'Toegezegd aan', 'Toegezegd op', 'Afgedaan', 'Uiterlijk'],
    ['', 'nummers', 'titel', 'kamerleden', 'datum', 'status', 'termijn'],
  ],
  [
    ['Omschrijving van de motie', 'Vindplaats', 'Stand van zaken'],
    ['titel', 'debat', 'status'],
  ],
  [
    ['Datum nakoming', 'Datum toezegging', 'Afgedaan op', 'Behandelaar', 'Opmerkingen'],
    ['termijn', 'datum', '', '', ''],
  ],
  [
    ['Kamerstuk', 'TZ-nummer', 'Onderwerp', 'Titel'],
    ['nummers', 'nummers', 'titel', ''],
  ],
])('the headings %j ask for their fields', (headings, mapping) => {
  expect(suggestMapping(headings)).toEqual(mapping)
})

it('finds the headings under the name of the list', () => {
  expect(
    headRowOf([
      ['Overzicht van mei', '', ''],
      ['', '', ''],
      ['Titel', 'Status', 'Termijn'],
      ['Sluizen', 'open', 'eind 2026'],
    ]),
  ).toBe(2)
})

it('finds no headings where there are only values', () => {
  expect(headRowOf([['Sluizen in het noorden', '29628-12']])).toBe(-1)
})

it('takes headings that differ in spaces, capitals or a colon for the same', () => {
  expect(headingsKey([' Titel:', 'STAND  VAN ZAKEN'])).toBe(headingsKey(['titel', 'Stand van zaken']))
  expect(headingsKey(['titel', 'status'])).not.toBe(headingsKey(['status', 'titel']))
})
