import { expect, it } from 'vitest'
import { choicesOf } from '@/lib/scenario/choices'
import { exampleDataSet } from '@/lib/scenario/data-set'
import { divide, ranked, shownFte } from '@/lib/scenario/division'
import { choicesSentence } from '@/lib/scenario/words'

function division(query: string) {
  return divide(choicesOf(query), exampleDataSet)
}

it('gives the published figures of the Besluit and the partial outcome of the model side by side', () => {
  const { rows, keys, model } = division('')
  expect(keys).toEqual(['model', 'besluit'])
  expect(rows.map(({ unit, byKey }) => [unit, byKey.model?.fte.toFixed(1), byKey.besluit?.fte.toFixed(2)])).toEqual([
    ['NN', '105.7', '86.65'],
    ['ON', '160.3', '151.37'],
    ['MN', '109.9', '105.79'],
    ['NH', '74.9', '75.31'],
    ['AM', '111.5', '116.00'],
    ['DH', '110.4', '128.18'],
    ['RO', '122.2', '131.67'],
    ['ZB', '76.1', '73.51'],
    ['OB', '69.8', '70.42'],
    ['LI', '59.1', '61.10'],
  ])
  expect(model?.partial).toBe(true)
  expect(model?.missing).toHaveLength(11)
})

it('shows whole fte where those were asked, and never for a formula that is left as it stands', () => {
  const whole = division('hele=1')
  expect(whole.rows.map(({ byKey }) => byKey.besluit?.shown)).toEqual([87, 151, 106, 75, 116, 128, 132, 74, 70, 61])
  const raw = division('hele=1&totaal=formule')
  expect(raw.rows.map(({ byKey }) => byKey.model?.whole)).toEqual(Array.from({ length: 10 }, () => null))
  expect(raw.totals.model).toBeCloseTo(663.16, 2)
})

it('still divides by the other keys when the model is refused', () => {
  const { keys, refusals, rows } = division('ontbreekt=niet')
  expect(keys).toEqual(['besluit'])
  expect(refusals).toMatchObject([{ key: 'model', refusal: { code: 'missing' } }])
  expect(shownFte(rows[1], 'model')).toBeNaN()
})

it('takes the occupancy of 2021 for the units whose establishment was left empty', () => {
  const { rows, strengthSource } = division('sleutel=formatie&formatie-ON=7000')
  expect(strengthSource).toBe('ingevulde formatie')
  expect(rows.slice(0, 2).map(({ strength }) => strength)).toEqual([3968, 7000])
})

it('ranks by the first key', () => {
  expect(ranked(division(''), 'besluit').map(({ unit }) => unit)).toEqual([
    'ON',
    'RO',
    'DH',
    'AM',
    'MN',
    'NN',
    'NH',
    'ZB',
    'OB',
    'LI',
  ])
})

it('says every choice in one sentence', () => {
  const sentence = (query: string) => choicesSentence(choicesOf(query), exampleDataSet)
  expect(sentence('')).toBe(
    '1.000 fte, verdeeld volgens het nieuwe model en het Besluit, met de cijfers van 2021 (voorbeeld, gedeeltelijk), zonder de drie taken buiten de formule, naar rato op het totaal gebracht, niet op hele fte afgerond.',
  )
  expect(sentence('fte=1500&sleutel=inwoners&taak-RO=2,5&hele=1')).toBe(
    '1.500 fte, verdeeld volgens naar rato van inwoners, met de cijfers van 2021 (voorbeeld, gedeeltelijk), met 2,5 fte voor grensbewaking zeehaven (Rotterdam), op hele fte.',
  )
})
