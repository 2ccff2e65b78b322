import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addUp, meanOf } from '@/lib/allocation/add'
import {
  addExact,
  divideDown,
  exactFromText,
  exactOf,
  multiplyExact,
  negateExact,
  sumExact,
  toCommonScale,
} from '@/lib/allocation/exact'

describe('exact decimals', () => {
  it.each([
    ['8.665', 8665n, 3],
    ['-0.000081006', -81006n, 9],
    ['1e-7', 1n, 7],
    ['1.5e21', 1500000000000000000000n, 0],
    ['0', 0n, 0],
  ])('read %s', (text, units, scale) => {
    expect(exactFromText(text)).toEqual({ units, scale })
  })

  it('refuse what is no decimal', () => {
    expect(() => exactOf(Number.NaN)).toThrow()
    expect(() => exactOf(Number.POSITIVE_INFINITY)).toThrow()
    expect(() => exactFromText('1,5')).toThrow()
  })

  it('add and multiply without rounding, where doubles round', () => {
    expect(0.1 + 0.2).not.toBe(0.3)
    expect(addExact(exactOf(0.1), exactOf(0.2))).toEqual(exactOf(0.3))
    expect(multiplyExact(exactOf(1.1), exactOf(1.1))).toEqual({ units: 121n, scale: 2 })
    expect(negateExact(exactOf(2.5))).toEqual({ units: -25n, scale: 1 })
    expect(toCommonScale([exactOf(1), exactOf(0.25)])).toEqual([100n, 25n])
    expect(sumExact([])).toEqual({ units: 0n, scale: 0 })
  })

  it('divide down, also below zero', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.bigInt({ min: 1n, max: 10n ** 10n }),
        (dividend, divisor) => {
          const [quotient, remainder] = divideDown(dividend, divisor)
          return quotient * divisor + remainder === dividend && remainder >= 0n && remainder < divisor
        },
      ),
      { seed: 61, numRuns: 5000 },
    )
  })

  it('keep every double that is read and written', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        const { units, scale } = exactOf(value)
        return Number(`${units}e${-scale}`) === (value === 0 ? 0 : value)
      }),
      { seed: 62, numRuns: 5000 },
    )
  })
})

describe('adding up', () => {
  it('keeps what plain addition loses', () => {
    expect(addUp([1, 1e100, 1, -1e100])).toBe(2)
    expect(addUp(Array.from({ length: 10 }, () => 0.1))).toBe(1)
    expect(addUp([])).toBe(0)
    expect(meanOf([1, 2, 6])).toBe(3)
  })
})
