import { describe, expect, it } from 'vitest'
import { cyber, cyberSchema } from '@/lib/allocation/workload/cyber'
import { opsporingLokaal, opsporingLokaalSchema } from '@/lib/allocation/workload/opsporing-lokaal'
import { opsporingRegionaal, opsporingRegionaalSchema } from '@/lib/allocation/workload/opsporing-regionaal'

const rounded = (values: readonly number[], decimals: number) => values.map((value) => Number(value.toFixed(decimals)))

describe('opsporing', () => {
  const base = {
    categories: [{ name: 'Alle', incidents: 100, normHours: 1 }],
    suspectsElsewhere: 0.1,
    victimsElsewhere: 0.05,
  }

  it('raises 100 hours to 125, or to 126 when multiplied', () => {
    expect(opsporingLokaal(opsporingLokaalSchema.parse(base)).result.levelOneHours).toBeCloseTo(125, 10)
    expect(
      opsporingLokaal(opsporingLokaalSchema.parse({ ...base, uplift: 'multiplicative' })).result.levelOneHours,
    ).toBeCloseTo(126, 10)
  })

  it('makes 1,000 hours of 900 when 10% ended early', () => {
    expect(
      opsporingLokaal(
        opsporingLokaalSchema.parse({ categories: [{ name: 'Alle', incidents: 900, normHours: 1 }], endedEarly: 0.1 }),
      ).result.levelTwoHours,
    ).toBeCloseTo(1000, 10)
  })

  it('spreads regional work more to where there is more work per inhabitant', () => {
    const { areas } = opsporingRegionaal(
      opsporingRegionaalSchema.parse({
        capacityFte: 100,
        areas: [
          { name: 'A', inhabitants: 1000, teamHours: 300 },
          { name: 'B', inhabitants: 1000, teamHours: 100 },
        ],
      }),
    ).result
    expect(areas.map(({ index }) => index)).toEqual([expect.closeTo(1.5, 12), expect.closeTo(0.5, 12)])
    expect(areas[0]?.fte).toBeCloseTo((100 * Math.E) / (Math.E + 1), 10)
    expect(areas.reduce((sum, { fte }) => sum + fte, 0)).toBeCloseTo(100, 10)
  })

  it('splits cyber 37.5, 32.5 and 30.0 over three units', () => {
    const { units } = cyber(
      cyberSchema.parse({
        capacityFte: 100,
        units: [
          { name: 'A', work: 0.5 },
          { name: 'B', work: 0.3 },
          { name: 'C', work: 0.2 },
        ],
      }),
    ).result
    expect(
      rounded(
        units.map(({ fte }) => fte),
        9,
      ),
    ).toEqual([37.5, 32.5, 30])
  })
})
