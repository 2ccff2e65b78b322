import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactFromText } from '@/lib/allocation/exact'
import { laws, wholeShares } from '@/lib/allocation/largest-remainder'
import { units } from '@/lib/allocation/units'
import { naiveWhole } from '@/test/allocation/naive'
import { refusalOf, valueOf } from '@/test/allocation/outcome'
import { randomFrom } from '@/test/allocation/random'

const wholes = (weights: readonly number[], fte: number) => valueOf(wholeShares(weights, fte)).map(({ whole }) => whole)

describe('whole fte by largest remainder', () => {
  it('divides 1,000 fte by the Besluit as the specification says', () => {
    expect(
      wholes(
        units.map(({ besluit }) => besluit),
        1000,
      ),
    ).toEqual([87, 151, 106, 75, 116, 128, 132, 74, 70, 61])
  })

  it('shows quota, floor, remainder and the extra fte', () => {
    expect(valueOf(wholeShares([6, 6, 2], 10))[2]).toEqual({
      quota: 1 + 3 / 7,
      floor: 1,
      remainder: expect.closeTo(3 / 7, 12),
      extra: 1,
      whole: 2,
    })
  })

  it('breaks a tie by the fixed order', () => {
    expect(wholes([1, 1, 1], 2)).toEqual([1, 1, 0])
    expect(wholes([1, 1], 1)).toEqual([1, 0])
  })

  it('is not misled by a tie that only exists in doubles', () => {
    const weights = ['0.1', '0.2', '0.3'].map(exactFromText)
    expect(
      valueOf(wholeShares([weights[0] ?? 0, weights[1] ?? 0, weights[2] ?? 0], 6)).map(({ whole }) => whole),
    ).toEqual([1, 2, 3])
    expect(wholes([0.1, 0.2, 0.3], 6)).toEqual([1, 2, 3])
  })

  it('does not keep growth of the total: one fte more costs the third unit one (Alabama)', () => {
    expect(wholes([6, 6, 2], 10)).toEqual([4, 4, 2])
    expect(wholes([6, 6, 2], 11)).toEqual([5, 5, 1])
    expect(laws.find(({ law }) => law === 'Groei van het totaal')?.kept).toBe(false)
  })

  it('keeps the sum with weights below zero', () => {
    expect(wholes([-1, 4, 7], 10).reduce((sum, own) => sum + own, 0)).toBe(10)
  })

  it('refuses fte that are not whole and weights without a sum', () => {
    expect(refusalOf(wholeShares([1], 1.5))).toBe('fte-not-whole')
    expect(refusalOf(wholeShares([1], -1))).toBe('fte-not-whole')
    expect(refusalOf(wholeShares([0, 0], 3))).toBe('no-weight')
    expect(refusalOf(wholeShares([], 3))).toBe('no-weight')
  })

  it('keeps sum, quota, order and scale, and agrees with the naive division, on 100,000 random inputs', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = randomFrom(seed)
        const weights = Array.from({ length: 1 + Math.floor(random() * 10) }, () => Math.floor(random() ** 3 * 1000))
        weights[0] = (weights[0] ?? 0) + 1
        const fte = Math.floor(random() * 200)
        const shares = valueOf(wholeShares(weights, fte))
        const own = shares.map(({ whole }) => whole)
        const naive = naiveWhole(weights, fte)
        const agrees = own.every((whole, index) => whole === naive[index])
        const keepsQuota = shares.every(({ whole, floor }) => whole === floor || whole === floor + 1)
        const keepsSum = own.reduce((sum, whole) => sum + whole, 0) === fte
        const keepsOrder = weights.every((a, first) =>
          weights.every((b, second) => a <= b || (own[first] ?? 0) >= (own[second] ?? 0)),
        )
        const keepsScale =
          seed % 8 !== 0 ||
          wholes(
            weights.map((weight) => weight / 8),
            fte,
          ).every((whole, index) => whole === own[index])
        return agrees && keepsQuota && keepsSum && keepsOrder && keepsScale
      }),
      { seed: 63, numRuns: 100_000 },
    )
  }, 60_000)
})
