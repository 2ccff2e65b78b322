import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emergencyCars, emergencyCarsSchema } from '@/lib/allocation/workload/emergency-cars'
import { freeTime, freeTimeSchema } from '@/lib/allocation/workload/free-time'
import { wijkagentNorm, wijkagentSchema } from '@/lib/allocation/workload/wijkagent'

const rounded = (values: readonly number[], decimals: number) => values.map((value) => Number(value.toFixed(decimals)))

describe('emergency aid', () => {
  it('takes 19,710 hours and 16.425 fte per car', () => {
    const { result } = emergencyCars(emergencyCarsSchema.parse({ landKm2: 300 }))
    expect(result).toMatchObject({ hoursPerCarYear: 19_710, ftePerCar: 16.425, isFloor: true })
    expect(result.floorFte).toBeCloseTo(21, 12)
  })

  it('has a national floor of 2,357 fte and 147.7 cars', () => {
    const { result } = emergencyCars(emergencyCarsSchema.parse({ landKm2: 33_671 }))
    expect(rounded([result.floorFte], 0)).toEqual([2357])
    expect(rounded([result.floorCars], 1)).toEqual([147.7])
  })

  it('has an exact floor that is 2.9% higher', () => {
    const { result } = emergencyCars(emergencyCarsSchema.parse({ landKm2: 228, floor: 'exact' }))
    expect(result.fte).toBeCloseTo(16.425, 12)
    expect(rounded([result.floorPerKm2, (result.floorPerKm2 / 0.07 - 1) * 100], 4)).toEqual([0.072, 2.9135])
  })

  it('follows the formula above the floor', () => {
    expect(emergencyCars(emergencyCarsSchema.parse({ landKm2: 100, formulaFte: 30 })).result).toMatchObject({
      fte: 30,
      isFloor: false,
    })
  })

  it('has 6.3 fte to spare in the example', () => {
    const { result } = freeTime(freeTimeSchema.parse({ capacityFte: 21, workloadHours: 7560 }))
    expect(rounded([result.busyShare, result.spareShare, result.spareFte], 9)).toEqual([0.3, 0.3, 6.3])
    expect(21 - wijkagentNorm(wijkagentSchema.parse({ inhabitants: 40_000 })).result.deductionFte).toBeCloseTo(19.4, 12)
  })

  it('spares nothing from 60% busy on, and 60% when idle, on 100,000 inputs', () => {
    const settings = freeTimeSchema.parse({ capacityFte: 10, workloadHours: 0 })
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), (busy) => {
        const { spareShare } = freeTime({ ...settings, workloadHours: busy * 12_000 }).result
        return busy >= 0.6000001 ? spareShare === 0 : Math.abs(spareShare - (0.6 - busy)) < 1e-6
      }),
      { seed: 73, numRuns: 100_000 },
    )
    expect(freeTime(settings).result.spareShare).toBe(0.6)
    expect(freeTime({ ...settings, workloadHours: 0.6 * 12_000 }).result.spareShare).toBe(0)
  }, 60_000)
})
