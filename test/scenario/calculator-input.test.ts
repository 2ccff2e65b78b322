import { describe, expect, it } from 'vitest'
import { number, tableField, nameField } from '@/lib/allocation/field'
import { calculators } from '@/lib/allocation/workload/catalogue'
import { inputOf, textsIn, textsOf } from '@/lib/scenario/calculator-input'

describe.each(calculators.map((calculator) => [calculator.name, calculator] as const))('%s', (_, calculator) => {
  it('computes from its form what it computes from its example', () => {
    const { fields, example } = calculator
    const fromForm = calculator.run(inputOf(fields, textsOf(fields, example)))
    expect(fromForm).toEqual(calculator.run(example))
    expect(fromForm.ok).toBe(true)
  })
})

it('leaves an empty field to its default, and text that is no number to the calculator', () => {
  const fields = [
    number('inhabitants', 'Inwoners', 'inwoners'),
    number('occupancy', 'Bezetting', 'fte', { default: 0 }),
  ]
  expect(inputOf(fields, { inhabitants: '40.000', occupancy: ' ' })).toEqual({ inhabitants: 40_000 })
  expect(inputOf(fields, { inhabitants: 'veel', occupancy: '−2,5' })).toEqual({ inhabitants: 'veel', occupancy: -2.5 })
})

it('reads rows that were pasted from a spreadsheet', () => {
  const fields = [tableField('areas', 'Gebieden', [nameField(), number('incidents', 'Incidenten', '')])]
  expect(inputOf(fields, { areas: 'Noord\t1.200\r\n\r\nZuid\t300,5\n' })).toEqual({
    areas: [
      { name: 'Noord', incidents: 1200 },
      { name: 'Zuid', incidents: 300.5 },
    ],
  })
})

it('takes the example only when the address says nothing', () => {
  const fields = [number('inhabitants', 'Inwoners', 'inwoners')]
  expect(textsIn(fields, { iets: 'anders' })).toBeNull()
  expect(textsIn(fields, { inhabitants: ['5', '6'] })).toEqual({ inhabitants: '5' })
})
