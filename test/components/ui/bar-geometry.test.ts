import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLabel, placeBars } from '@/components/ui/bar-geometry'

describe('bars beside their labels', () => {
  test('start at zero and are as long as their value', () => {
    const { bars, zero } = placeBars(
      [
        { label: 'Noord', value: 40 },
        { label: 'Zuid', value: 10 },
      ],
      'beside',
    )
    expect(zero).toBe(37)
    expect(bars.map(({ x, width, valueAt, valueSide }) => ({ x, width, valueAt, valueSide }))).toEqual([
      { x: 37, width: 50, valueAt: 87, valueSide: 'start' },
      { x: 37, width: 12.5, valueAt: 49.5, valueSide: 'start' },
    ])
  })

  test('run to the left of zero below it, with the value on that side', () => {
    const { bars, zero } = placeBars(
      [
        { label: 'Meer', value: 10 },
        { label: 'Minder', value: -20 },
      ],
      'beside',
    )
    expect(zero).toBe(74)
    expect(bars[1]).toMatchObject({ x: 48, width: 26, valueAt: 48, valueSide: 'end' })
  })

  test('have no width when all is zero', () => {
    const { bars } = placeBars([{ label: 'Niets', value: 0 }], 'beside')
    expect(bars[0]).toMatchObject({ width: 0, valueAt: 37 })
  })

  test('take a higher row for a label of two lines', () => {
    const { bars, height } = placeBars(
      [
        { label: 'Kort', value: 1 },
        { label: 'Een naam die langer is dan er past', value: 1 },
      ],
      'beside',
    )
    expect(bars.map(({ top, height }) => [top, height])).toEqual([
      [0, 1.9],
      [1.9, 3.1],
    ])
    expect(height).toBe(5)
  })
})

test('bars under their labels use the full width', () => {
  const { bars } = placeBars([{ label: 'Noord', value: 3 }], 'above')
  expect(bars[0]).toMatchObject({ x: 0, width: 82, firstLine: 0.6, middle: 1.8 })
})

test('no bar leaves the chart, whatever its value', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), fc.constantFrom('beside', 'above'), (values, layout) => {
      for (const { x, width } of placeBars(
        values.map((each) => ({ label: 'x', value: each })),
        layout,
      ).bars) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(87.02)
      }
    }),
    { seed: 26, numRuns: 200 },
  )
})

describe('a label', () => {
  test('breaks after a hyphen and keeps it', () => {
    expect(breakLabel('Zeeland-West-Brabant', 15)).toEqual(['Zeeland-West-', 'Brabant'])
  })

  test('breaks at a space when the next word does not fit', () => {
    expect(breakLabel('Internationale Politiesamenwerking', 26)).toEqual(['Internationale', 'Politiesamenwerking'])
  })

  test('keeps a hyphen with spaces around it', () => {
    expect(breakLabel('Rood - Blauw', 26)).toEqual(['Rood - Blauw'])
  })

  test('is kept when it has no letters', () => {
    expect(breakLabel('', 26)).toEqual([''])
  })
})
