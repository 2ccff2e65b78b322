import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unitCodes } from '@/lib/allocation/units'
import {
  choicesOf,
  choicesQuery,
  chosenKeys,
  chosenStrength,
  chosenTasks,
  keyNames,
  parametersOf,
  readAmount,
  readChoices,
  unreadFields,
  writeAmount,
} from '@/lib/scenario/choices'

it('leaves out of the address what goes without saying', () => {
  expect(choicesQuery(readChoices({}))).toBe('')
  expect(choicesQuery(readChoices({ fte: '1.000', sleutel: ['besluit', 'model'], 'taak-RO': '' }))).toBe('')
})

it('reads its own search string back, whatever was chosen', () => {
  const amount = fc.double({ min: 0.001, max: 1_000_000, noNaN: true, noDefaultInfinity: true }).map(writeAmount)
  const parameters = fc.record(
    {
      gegevens: fc.oneof(fc.constant('voorbeeld'), fc.uuid()),
      fte: amount,
      sleutel: fc.subarray([...keyNames]),
      totaal: fc.constantFrom('rato', 'formule'),
      ontbreekt: fc.constantFrom('deels', 'niet'),
      hele: fc.constant('1'),
      'taak-DH': amount,
      'formatie-ON': amount,
      'formatie-LI': amount,
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(parameters, (given) => {
      const choices = readChoices(given)
      expect(choicesOf(choicesQuery(choices))).toEqual(choices)
    }),
    { numRuns: 1000, seed: 6 },
  )
})

it('opens an address with nonsense in it, without the nonsense, and names the numbers it could not read', () => {
  const parameters = {
    gegevens: "' OR 1=1",
    fte: 'duizend',
    sleutel: ['bestaat-niet', 'inwoners'],
    totaal: ['x', 'y'],
    'taak-RO': '-4',
    'formatie-ON': '9.999.999',
    'taak-DH': '3',
    onbekend: '1',
  }
  const choices = readChoices(parameters)
  expect(choices).toMatchObject({ gegevens: 'voorbeeld', fte: 1000, totaal: 'rato', sleutel: ['inwoners'] })
  expect(choices['formatie-ON']).toBeUndefined()
  expect(chosenTasks(choices)).toEqual({ RO: 0, DH: 3, NN: 0, OB: 0 })
  expect(unreadFields(parameters)).toEqual([
    { name: 'fte', given: 'duizend' },
    { name: 'taak-RO', given: '-4' },
    { name: 'formatie-ON', given: '9.999.999' },
  ])
})

it('puts the model first, whatever the order of the address', () => {
  expect(chosenKeys(choicesOf('sleutel=inwoners&sleutel=model&sleutel=formatie'))).toEqual([
    'model',
    'establishment',
    'inhabitants',
  ])
})

it('knows of the establishment only what was filled in', () => {
  expect(chosenStrength(choicesOf(''))).toBeNull()
  expect(chosenStrength(choicesOf('formatie-AM=5500'))).toEqual({ AM: 5500 })
  const all = unitCodes.map((unit, index) => `formatie-${unit}=${1000 + index}`).join('&')
  expect(chosenStrength(choicesOf(all))).toMatchObject({ NN: 1000, LI: 1009 })
})

it.each([
  ['1.000', 1000],
  ['1 000 fte', 1000],
  ['1000,5', 1000.5],
  ['1000.5', 1000.5],
  ['1.250,75', 1250.75],
  ['0,125', 0.125],
  ['1,2,3', null],
  ['-5', null],
  ['', null],
])('reads "%s" as people mean it', (text, expected) => {
  expect(readAmount(text)).toBe(expected)
})

it('takes the parameters of an address one by one or as a list', () => {
  expect(parametersOf(new URLSearchParams('fte=5&sleutel=model&sleutel=besluit'))).toEqual({
    fte: '5',
    sleutel: ['model', 'besluit'],
  })
})
