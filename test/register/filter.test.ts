import { expect, it } from 'vitest'
import { filterQuery, hrefOf, parametersOf, readFilter, sortOf } from '@/lib/register/filter'

it('reads its own search string back', () => {
  const filter = readFilter({
    q: 'wijkagent',
    soort: ['motie', 'toezegging'],
    status: 'lopend',
    'te-laat': '1',
    dossier: '29628',
    thema: ['geen', '0190b4f2-0000-7000-8000-000000000001'],
    lid: 'Van der Plas',
    na: '12',
    sorteer: 'titel',
    richting: 'af',
    pagina: '3',
  })
  const again = readFilter(parametersOf(new URLSearchParams(filterQuery(filter))))
  expect(again).toEqual(filter)
})

it('opens an address with nonsense in it, without the nonsense', () => {
  const filter = readFilter({
    pagina: '-3',
    status: ['lopend', 'bestaat-niet'],
    van: '2026-02-30',
    thema: "' OR 1=1",
    q: 'x'.repeat(5000),
    onbekend: '1',
  })
  expect(filter).toMatchObject({ pagina: 1, status: ['lopend'], van: undefined, thema: [], q: undefined })
})

it('leaves out of the address what goes without saying', () => {
  expect(filterQuery(readFilter({}))).toBe('')
})

it('sorts by relevance what is looked for, unless the person says otherwise', () => {
  expect(sortOf(readFilter({}))).toBe('termijn')
  expect(sortOf(readFilter({ q: 'boa' }))).toBe('relevantie')
  expect(sortOf(readFilter({ q: 'boa', sorteer: 'nummer' }))).toBe('nummer')
  expect(sortOf(readFilter({ sorteer: 'relevantie' }))).toBe('termijn')
})

it('leads to the first page of a filter, and to everything without one', () => {
  expect(hrefOf(readFilter({ soort: 'motie', pagina: '4', na: '12' }))).toBe('/items?soort=motie')
  expect(hrefOf(readFilter({ pagina: '4' }))).toBe('/items?alles=1')
})
