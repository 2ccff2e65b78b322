import { describe, expect, it } from 'vitest'
import { toezicht, toezichtSchema } from '@/lib/allocation/workload/toezicht'

const rounded = (values: readonly number[], decimals: number) => values.map((value) => Number(value.toFixed(decimals)))

describe('toezicht', () => {
  it('gives the example of the specification', () => {
    const { result, findings } = toezicht(
      toezichtSchema.parse({
        capacityFte: 100,
        areas: [
          { name: 'A', inhabitants: 100_000, incidents: 9000, highImpact: 600, victimShare: 0.2, spareFte: 10 },
          { name: 'B', inhabitants: 50_000, incidents: 2500, highImpact: 100, victimShare: 0.15, spareFte: 6 },
          { name: 'C', inhabitants: 20_000, incidents: 600, highImpact: 20, victimShare: 0.1, spareFte: 5 },
        ],
      }),
    )
    expect(
      rounded(
        result.areas.map(({ registered }) => registered),
        4,
      ),
    ).toEqual([1.2937, 0.6582, 0.3858])
    expect(
      rounded(
        result.areas.map(({ victims }) => victims),
        4,
      ),
    ).toEqual([1.1525, 0.8644, 0.5763])
    expect(
      rounded(
        result.areas.map(({ index }) => index),
        4,
      ),
    ).toEqual([1.4911, 0.569, 0.2224])
    expect(
      rounded(
        result.areas.map(({ allocatedFte }) => allocatedFte),
        3,
      ),
    ).toEqual([81.926, 15.631, 2.443])
    expect(
      rounded(
        result.areas.map(({ fte }) => fte),
        3,
      ),
    ).toEqual([71.926, 9.631, 1])
    expect(findings.map(({ message }) => message)).toEqual([
      'Bij C is de toewijzing niet groter dan de vrije ruimte; de ondergrens geldt.',
    ])
  })

  it('multiplies the two parts of the index, as in 1.2 x 1.3 = 1.56', () => {
    const { areas } = toezicht(
      toezichtSchema.parse({
        capacityFte: 1,
        areas: [
          { name: 'A', inhabitants: 1000, incidents: 120, highImpact: 0, victimShare: 0.13 },
          { name: 'B', inhabitants: 1000, incidents: 80, highImpact: 0, victimShare: 0.07 },
        ],
      }),
    ).result
    expect(areas[0]?.index).toBeCloseTo(1.56, 12)
  })
})
