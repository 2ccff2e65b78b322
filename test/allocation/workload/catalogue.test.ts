import { describe, expect, it } from 'vitest'
import type { Field } from '@/lib/allocation/field'
import { calculators, findCalculator } from '@/lib/allocation/workload/catalogue'
import { refusalOf, valueOf } from '@/test/allocation/outcome'

describe.each(calculators.map((calculator) => [calculator.name, calculator] as const))(
  'calculator %s',
  (_, calculator) => {
    it('has one field with a Dutch label for each input', () => {
      expect(calculator.fields.map(({ key }) => key).toSorted()).toEqual(calculator.schemaKeys.toSorted())
      const all = calculator.fields.flatMap((field) => [field, ...(field.columns ?? [])])
      expect(all.every(({ label }) => /^[A-Z]/.test(label))).toBe(true)
    })

    it('computes its own example, with steps and their sources', () => {
      const { steps } = valueOf(calculator.run(calculator.example))
      expect(steps.length).toBeGreaterThan(0)
      expect(
        steps.every(({ value, source, label }) => Number.isFinite(value) && source.where !== '' && label !== ''),
      ).toBe(true)
    })

    it('shows the defaults that its schema fills in', () => {
      const withDefaults = calculator.fields.filter(({ default: own }) => own !== undefined)
      const given = Object.fromEntries(withDefaults.map(({ key, default: own }) => [key, own]))
      const example = typeof calculator.example === 'object' ? calculator.example : {}
      expect(valueOf(calculator.run({ ...given, ...example }))).toEqual(valueOf(calculator.run(calculator.example)))
    })

    it('refuses an unknown field in Dutch', () => {
      expect(refusalOf(calculator.run({ ...Object(calculator.example), verzonnen: 1 }))).toBe('input')
    })
  },
)

describe('the catalogue', () => {
  it('has unique names and finds by name', () => {
    expect(new Set(calculators.map(({ name }) => name)).size).toBe(calculators.length)
    expect(findCalculator('rsc')?.title).toBe('Regionaal servicecentrum (RSC)')
    expect(findCalculator('verzonnen')).toBeNull()
  })

  it('says which values are not in the report', () => {
    const open = (fields: readonly Field[]): string[] =>
      fields.flatMap((field) => [...(field.open ? [field.key] : []), ...open(field.columns ?? [])])
    expect(open(findCalculator('rsc')?.fields ?? [])).toEqual(['rule', 'serviceShare'])
    expect(open(findCalculator('opsporing-lokaal')?.fields ?? [])).toEqual(['normHours', 'uplift', 'hoursPerFte'])
  })

  it.each([
    ['wijkagent', { inhabitants: 'veel' }, { inhabitants: '"Inwoners" moet een getal zijn.' }],
    ['wijkagent', {}, { inhabitants: '"Inwoners" is niet ingevuld.' }],
    ['wijkagent', { inhabitants: 0 }, { inhabitants: '"Inwoners" is groter dan 0.' }],
    [
      'wijkagent',
      { inhabitants: 5, deductedShare: 2 },
      { deductedShare: '"Deel dat bij Incidentenafhandeling wordt afgetrokken" is hoogstens 1.' },
    ],
    [
      'cyber',
      { capacityFte: 1, units: [{ name: 'A', work: -1 }] },
      { 'units.0.work': '"Eenheden", regel 1, "Werk van de basisteams" is minstens 0.' },
    ],
    ['cyber', { capacityFte: 1, units: [] }, { units: '"Eenheden" heeft minstens 1 regels nodig.' }],
    [
      'rsc',
      { callsPerHour: [1, 2] },
      { callsPerHour: '"Gesprekken per uur" heeft 168 uren nodig (of 24, voor elke dag gelijk).' },
    ],
    ['rsc', 3, { '': 'De invoer moet uit velden bestaan.' }],
    [
      'rsc',
      { callsPerHour: Array<number>(24).fill(Number.POSITIVE_INFINITY) },
      expect.objectContaining({ 'callsPerHour.0': '"Gesprekken per uur", regel 1 moet een getal zijn.' }),
    ],
  ])('%s explains a wrong input in Dutch', (name, input, fields) => {
    expect(findCalculator(name)?.run(input)).toMatchObject({ ok: false, code: 'input', fields })
  })
})
