import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type BarRow, placeRows, placeStacked } from '@/components/allocation/unit-bars-geometry'

const row = (label: string, ...values: number[]): BarRow => ({
  label,
  bars: values.map((value) => ({ value, text: String(value), fill: 'faint' })),
})

it('draws bars of a row under each other, all from the same zero and to one scale', () => {
  const { rows, height } = placeRows([row('A', 100, 50), row('B', 25, 0)], 'beside')
  expect(rows.map(({ bars }) => bars.map(({ x, width }) => [x, width]))).toEqual([
    [
      [29, 47],
      [29, 23.5],
    ],
    [
      [29, 11.75],
      [29, 0],
    ],
  ])
  expect(rows.map(({ top }) => top)).toEqual([0, 3.45])
  expect(height).toBe(6.9)
})

it('draws parts of a whole behind each other, so that the whole is to scale', () => {
  const { rows } = placeStacked([row('A', 90, 10), row('B', 40, 10)], 'above')
  expect(rows.map(({ bars }) => bars.map(({ x, width }) => [x, width]))).toEqual([
    [
      [0, 55.8],
      [55.8, 6.2],
    ],
    [
      [0, 24.8],
      [24.8, 6.2],
    ],
  ])
})

it('never leaves the room it has, and keeps rows apart', () => {
  const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 2 })
  fc.assert(
    fc.property(fc.array(values, { minLength: 1, maxLength: 12 }), fc.boolean(), (all, stacked) => {
      const rows = all.map((own, place) => row(`rij ${place}`, ...own))
      const placed = stacked ? placeStacked(rows, 'beside') : placeRows(rows, 'beside')
      for (const { bars } of placed.rows) for (const { x, width } of bars) expect(x + width).toBeLessThanOrEqual(76.05)
      placed.rows.forEach((own, place) => {
        expect((placed.rows[place + 1]?.top ?? placed.height) - own.top).toBeCloseTo(own.height, 1)
      })
    }),
    { numRuns: 200, seed: 6 },
  )
})

it('draws nothing to the left of zero', () => {
  expect(placeRows([row('A', -5, 10)], 'beside').rows[0]?.bars.map(({ width }) => width)).toEqual([0, 47])
})
