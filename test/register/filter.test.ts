import { expect, it } from 'vitest'
import { filterQuery, readFilter } from '@/lib/register/filter'

it('reads its own search string back', () => {
  const filter = readFilter({
    q: 'wijkagent',
    soort: ['motie', 'toezegging'],
    status: 'lopend',
    'te-laat': '1',
    dossier: '29628',
    sorteer: 'titel',
    richting: 'af',
    pagina: '3',
  })
  const again = readFilter(parametersOf(filterQuery(filter)))
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
  expect(filter).toMatchObject({ pagina: 1, status: ['lopend'], van: undefined, thema: undefined, q: undefined })
})

it('leaves out of the address what goes without saying', () => {
  expect(filterQuery(readFilter({}))).toBe('')
})

function parametersOf(query: string): Record<string, string[] | string> {
  const parameters = new URLSearchParams(query)
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((key) => {
      const values = parameters.getAll(key)
      return [key, values.length > 1 ? values : (values[0] ?? '')]
    }),
  )
}
