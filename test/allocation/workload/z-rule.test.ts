import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropOutliers, zRule, zRuleSchema } from '@/lib/allocation/workload/z-rule'
import { naiveNorm } from '@/test/allocation/naive'
import { randomFrom } from '@/test/allocation/random'

describe('the Z rule', () => {
  const percentages = { NN: 4.1, ON: 2.1, MN: 2.0, NH: 1.9, AM: 2.3, DH: 2.2, RO: 2.1, ZB: 1.8, OB: 3.0, LI: 2.0 }
  const values = Object.entries(percentages).map(([name, value]) => ({ name, value }))

  it('gives norm 2.05 in three rounds', () => {
    const { result } = zRule(zRuleSchema.parse({ values }))
    expect(
      result.rounds.map(({ mean, deviation, dropped }) => [
        Number(mean.toFixed(4)),
        Number(deviation.toFixed(4)),
        dropped.map(({ name, z }) => `${name} ${z.toFixed(3)}`),
      ]),
    ).toEqual([
      [2.35, 0.698, ['NN 2.507']],
      [2.1556, 0.3504, ['OB 2.410']],
      [2.05, expect.any(Number), []],
    ])
    expect(result.norm).toBeCloseTo(2.05, 12)
    expect(result.uplifts).toEqual([
      { name: 'NN', uplift: expect.closeTo(2.05, 12) },
      { name: 'OB', uplift: expect.closeTo(0.95, 12) },
    ])
  })

  it('shifts with a constant, drops the same units then, and agrees with the naive twin, on 100,000 inputs', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = randomFrom(seed)
        const shift = Math.floor(random() * 1000) - 500
        const numbers = Array.from({ length: 3 + Math.floor(random() * 10) }, () => Math.floor(random() ** 4 * 1000))
        const named = (by: number) => numbers.map((value, index) => ({ name: `${index}`, value: value + by }))
        const own = dropOutliers(named(0), 2, 'sample')
        const moved = dropOutliers(named(shift), 2, 'sample')
        const naive = naiveNorm(numbers)
        return (
          Math.abs(moved.norm - own.norm - shift) < 1e-8 &&
          Math.abs(own.norm - naive.norm) < 1e-8 &&
          own.kept.length === naive.kept &&
          own.kept.map(({ name }) => name).join() === moved.kept.map(({ name }) => name).join()
        )
      }),
      { seed: 74, numRuns: 100_000 },
    )
  }, 60_000)

  it('cannot drop one of ten above 2.85 (sample) or 3.00 (population)', () => {
    const ten = Array.from({ length: 10 }, (_, index) => ({ name: `${index}`, value: index === 0 ? 1e6 : 0 }))
    expect(zRule(zRuleSchema.parse({ values: ten })).result.rounds[0]?.dropped[0]?.z).toBeCloseTo(2.85, 2)
    expect(
      zRule(zRuleSchema.parse({ values: ten, deviation: 'population' })).result.rounds[0]?.dropped[0]?.z,
    ).toBeCloseTo(3, 10)
  })
})
