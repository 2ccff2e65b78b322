import { describe, expect, it } from 'vitest'
import { correlation, standardise } from '@/lib/allocation/regression/column'
import { harmonise } from '@/lib/allocation/regression/harmonise'
import { leastSquares, varianceInflation } from '@/lib/allocation/regression/least-squares'
import { refusalOf, valueOf } from '@/test/allocation/outcome'
import { randomFrom } from '@/test/allocation/random'

describe('least squares', () => {
  it('finds a line', () => {
    const fit = leastSquares([[1, 2, 3, 4]], [3, 5, 7, 9])
    expect(fit?.intercept).toBeCloseTo(1, 12)
    expect(fit?.coefficients[0]).toBeCloseTo(2, 12)
    expect(fit?.r2).toBeCloseTo(1, 12)
  })

  it('stays accurate for columns that differ only in the fifth decimal (Läuchli)', () => {
    const small = 1e-5
    const columns = [
      [1 + small, 1, 1, 1, 2],
      [1, 1 + small, 1, 1, 2],
      [1, 1, 1 + small, 1, 2],
    ]
    const y = [0, 1, 2, 3, 4].map(
      (_, row) => 2 + columns.reduce((sum, column, index) => sum + (index + 1) * (column[row] ?? 0), 0),
    )
    const fit = leastSquares(columns, y)
    expect(fit?.coefficients.map((value) => Number(value.toFixed(5)))).toEqual([1, 2, 3])
  })

  it('has no answer for dependent columns, constants and too few rows', () => {
    expect(
      leastSquares(
        [
          [1, 2, 3, 4],
          [2, 4, 6, 8],
        ],
        [1, 2, 1, 2],
      ),
    ).toBeNull()
    expect(leastSquares([[5, 5, 5, 5]], [1, 2, 1, 2])).toBeNull()
    expect(leastSquares([[1, 2]], [1, 2])).toBeNull()
  })

  it('treats rounding around a large constant as no spread', () => {
    expect(standardise([1e6, 1e6 + 1e-9, 1e6]).deviation).toBe(0)
    expect(correlation(standardise([1, 1, 1]), standardise([1, 2, 3]))).toBe(0)
  })

  it('gives variance inflation 1 / (1 - r2) for two columns', () => {
    const [a, b] = [standardise([1, 2, 3, 4, 6]), standardise([2, 1, 4, 3, 5])]
    const r = correlation(a, b)
    expect(varianceInflation([a, b])).toEqual([
      expect.closeTo(1 / (1 - r * r), 10),
      expect.closeTo(1 / (1 - r * r), 10),
    ])
    expect(varianceInflation([a])).toEqual([1])
    expect(varianceInflation([a, a])).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])
  })
})

describe('one characteristic per category over clusters', () => {
  const random = randomFrom(12)
  const column = () => Array.from({ length: 30 }, () => random())
  const [x, y, z] = [column(), column(), column()]
  const near = x.map((value) => value + 0.5 * random())
  const columns = new Map([
    ['x', x],
    ['near', near],
    ['z', z],
  ])
  const categories = new Map([
    ['x', 'een'],
    ['near', 'een'],
  ])
  const strong = {
    cluster: 'sterk',
    workload: x.map((value, index) => 4 * value + 0.1 * (y[index] ?? 0)),
    selected: ['x', 'z'],
  }
  const weak = { cluster: 'zwak', workload: x.map((value, index) => value + 2 * (y[index] ?? 0)), selected: ['near'] }

  it('keeps the one that costs least R2', () => {
    const { clusters, swaps } = valueOf(harmonise([strong, weak], columns, categories))
    expect(clusters.map(({ selected }) => selected)).toEqual([['x', 'z'], ['x']])
    expect(swaps).toHaveLength(1)
    expect(swaps[0]).toMatchObject({ category: 'een', from: 'near', to: 'x', cluster: 'zwak' })
  })

  it('changes nothing when no category is contested', () => {
    expect(valueOf(harmonise([strong], columns, categories))).toEqual({ clusters: [strong], swaps: [] })
  })

  it('refuses a swap that cannot be solved', () => {
    const flat = new Map([...columns, ['x', x.map(() => 1)], ['near', x.map(() => 2)]])
    expect(refusalOf(harmonise([strong, weak], flat, categories))).toBe('harmonise')
  })
})
