import { describe, expect, it } from 'vitest'
import { addUp } from '@/lib/allocation/add'
import { exampleRows } from '@/lib/allocation/example'
import { allocateByKey, compareKeys } from '@/lib/allocation/keys'
import { perUnit } from '@/lib/allocation/unit-sums'
import { refusalOf, valueOf } from '@/test/allocation/outcome'

const rounded = (key: 'besluit' | 'establishment' | 'inhabitants' | 'model', decimals: number, rows = exampleRows) =>
  valueOf(allocateByKey(key, { rows, fte: 1000 })).perUnit.map(({ fte }) =>
    Number((decimals === 2 ? fte : fte / 10).toFixed(decimals === 2 ? 2 : decimals / 10)),
  )

describe('the keys', () => {
  it('divide 1,000 fte by the Besluit', () => {
    expect(rounded('besluit', 2)).toEqual([86.65, 151.37, 105.79, 75.31, 116, 128.18, 131.67, 73.51, 70.42, 61.1])
    expect(
      valueOf(allocateByKey('besluit', { rows: [], fte: 1000, whole: true })).perUnit.map(({ whole }) => whole?.whole),
    ).toEqual([87, 151, 106, 75, 116, 128, 132, 74, 70, 61])
  })

  it('divide by the occupancy of 2021 when no establishment is given, and warn', () => {
    expect(rounded('establishment', 20)).toEqual([8.65, 15.05, 10.44, 7.43, 11.64, 13.52, 12.94, 7.49, 6.59, 6.24])
    expect(valueOf(allocateByKey('establishment', { rows: [], fte: 1000 })).findings.map(({ code }) => code)).toEqual([
      'W611',
    ])
  })

  it('divide by the establishment that is given', () => {
    const establishment = perUnit((index) => index + 1)
    const own = valueOf(allocateByKey('establishment', { rows: [], fte: 55, establishment }))
    expect(own.perUnit.map(({ fte }) => fte)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(own.findings).toEqual([])
    expect(refusalOf(allocateByKey('establishment', { rows: [], fte: 55, establishment: { NN: 3 } }))).toBe('no-weight')
  })

  it('divide by the inhabitants of 2024 without a data set, and by those of the data set with one', () => {
    expect(rounded('inhabitants', 20, [])).toEqual([9.85, 18.6, 11.68, 8.88, 6.35, 11.17, 10.23, 8.64, 8.28, 6.32])
    expect(valueOf(allocateByKey('inhabitants', { rows: exampleRows, fte: 1000 })).perUnit[0]?.share).toBeCloseTo(
      1_733_143 / 17_475_415,
      12,
    )
  })

  it('give the partial shares of the specification under the model', () => {
    expect(rounded('model', 20)).toEqual([10.57, 16.03, 10.99, 7.49, 11.15, 11.04, 12.22, 7.61, 6.98, 5.91])
  })

  it('stand side by side, each adding up to the fte', () => {
    const compared = compareKeys({ rows: exampleRows, fte: 1000, whole: true })
    expect(compared.map(({ key }) => key)).toEqual(['model', 'besluit', 'establishment', 'inhabitants'])
    for (const { outcome } of compared) {
      const own = valueOf(outcome)
      expect(own.total).toBeCloseTo(1000, 9)
      expect(addUp(own.perUnit.map(({ whole }) => whole?.whole ?? NaN))).toBe(1000)
      expect(own.steps.at(-1)?.source.where).toBe('niet in het rapport: afronden op hele fte')
    }
  })

  it('carry their own refusal when one cannot be computed', () => {
    expect(compareKeys({ rows: [], fte: 1000 }).map(({ outcome }) => outcome.ok)).toEqual([false, true, true, true])
    expect(refusalOf(allocateByKey('besluit', { rows: [], fte: -1 }))).toBe('fte')
    expect(refusalOf(allocateByKey('besluit', { rows: [], fte: 1.5, whole: true }))).toBe('fte-not-whole')
  })
})
