import { describe, expect, it } from 'vitest'
import { rscSchema, rscStaffing } from '@/lib/allocation/workload/rsc'

const rounded = (values: readonly number[], decimals: number) => values.map((value) => Number(value.toFixed(decimals)))

describe('RSC', () => {
  const day = [...Array<number>(8).fill(10), ...Array<number>(10).fill(60), ...Array<number>(6).fill(30)]

  it('needs 83.345 fte in the example', () => {
    const { result } = rscStaffing(
      rscSchema.parse({ callsPerHour: day, internetReports: 40_000, telephoneReports: 12_000 }),
    )
    expect(result.agentHoursPerWeek * 52).toBe(58_240)
    expect(
      rounded(
        [
          result.callFte,
          result.internetFte,
          result.telephoneFte,
          result.productionFte,
          result.leaderFte,
          result.totalFte,
        ],
        3,
      ),
    ).toEqual([58.24, 8.333, 5, 71.573, 4.772, 83.345])
    expect([...new Set(result.agents)]).toEqual([3, 10, 6])
  })

  it('gives the same for 168 hours as for 24 that repeat', () => {
    const week = Array.from({ length: 7 }, () => day).flat()
    expect(rscStaffing(rscSchema.parse({ callsPerHour: week })).result.totalFte).toBeCloseTo(
      rscStaffing(rscSchema.parse({ callsPerHour: day })).result.totalFte,
      10,
    )
  })
})
