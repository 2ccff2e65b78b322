import { expect, it } from 'vitest'
import { addUp } from '@/lib/allocation/add'
import { choicesOf } from '@/lib/scenario/choices'
import { changesSentence, compareDivisions } from '@/lib/scenario/compare'
import { compareHref, readCompare } from '@/lib/scenario/compare-choices'
import { exampleDataSet } from '@/lib/scenario/data-set'
import { divide } from '@/lib/scenario/division'

function division(query: string) {
  return divide(choicesOf(query), exampleDataSet)
}

it('explains a difference per characteristic, with tasks and rounding apart, so that all adds up', () => {
  const found = compareDivisions(division(''), division('fte=1500&taak-RO=6&hele=1'), 'RO')
  const row = found?.rows.find(({ unit }) => unit === 'RO')
  const parts = [...(found?.lines ?? []), ...(found?.rest ?? [])].map(({ fte }) => fte)
  expect(addUp(parts)).toBeCloseTo(row?.difference ?? Number.NaN, 8)
  expect(found?.rest.map(({ name }) => name)).toEqual(['Taken buiten de formule', 'Afronden op hele fte'])
  expect(changesSentence(found?.changes ?? [])).toBe(
    'Anders gekozen: het aantal fte (1.000 en 1.500), de taken buiten de formule en het afronden op hele fte.',
  )
})

it('gives each unit the half of a half', () => {
  const found = compareDivisions(division('fte=1000'), division('fte=500'), 'ON')
  expect(found?.rows.map(({ left, right }) => (right / left).toFixed(9))).toEqual(
    Array.from({ length: 10 }, () => '0.500000000'),
  )
})

it.each([
  ['sleutel=besluit', ''],
  ['', 'sleutel=inwoners&fte=600&hele=1'],
  ['sleutel=besluit&fte=500', 'fte=800&taak-OB=3&totaal=formule'],
])('explains the model against a key with fixed shares, so that all adds up: %s and %s', (left, right) => {
  const found = compareDivisions(division(left), division(right), 'OB')
  const row = found?.rows.find(({ unit }) => unit === 'OB')
  const parts = [...(found?.lines ?? []), ...(found?.rest ?? [])].map(({ fte }) => fte)
  expect(addUp(parts)).toBeCloseTo(row?.difference ?? Number.NaN, 8)
  expect(found?.lines).toHaveLength(16)
})

it('has nothing per characteristic when neither side is by the model', () => {
  const found = compareDivisions(division('sleutel=besluit'), division('sleutel=inwoners'), 'ON')
  expect(found?.lines).toBeNull()
  expect(found?.changes).toEqual(['de sleutel (het Besluit en naar rato van inwoners)'])
})

it('finds no difference between a division and itself', () => {
  const found = compareDivisions(division(''), division(''), 'ON')
  expect(found).toMatchObject({ changes: [], lines: [], rest: [] })
  expect(changesSentence([])).toBe('Beide verdelingen zijn met dezelfde keuzes gemaakt.')
})

it('reads its own address back', () => {
  const asked = { links: 'standaard', rechts: '0197a2f0-0000-7000-8000-000000000001', eenheid: 'LI' } as const
  expect(readCompare(Object.fromEntries(new URLSearchParams(compareHref(asked).split('?')[1])))).toEqual(asked)
  expect(readCompare({ links: 'x', eenheid: 'x' })).toEqual({ links: undefined, rechts: undefined, eenheid: 'ON' })
})
