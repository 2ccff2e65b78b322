import { describe, expect, it } from 'vitest'
import { wijkagentNorm, wijkagentSchema } from '@/lib/allocation/workload/wijkagent'

const rounded = (values: readonly number[], decimals: number) => values.map((value) => Number(value.toFixed(decimals)))

describe('wijkagent', () => {
  it('agrees with the letters', () => {
    const end2021 = wijkagentNorm(wijkagentSchema.parse({ inhabitants: 17_591_394, occupancy: 3603 })).result
    expect(rounded([end2021.normFte, end2021.gapFte], 2)).toEqual([3518.28, 84.72])
    expect(3567 - Math.round(3603 - end2021.gapFte)).toBe(49)
    expect(wijkagentNorm(wijkagentSchema.parse({ inhabitants: 17_942_942 })).result.normFte).toBeCloseTo(3588.6, 1)
    const end2023 = wijkagentNorm(wijkagentSchema.parse({ inhabitants: 17_950_000, occupancy: 3481 })).result
    expect(end2023).toMatchObject({ normFte: 3590, gapFte: -109 })
    expect(rounded([((3596 - 3481) / 3596) * 100], 1)).toEqual([3.2])
  })

  it('deducts 20% of the norm', () => {
    expect(wijkagentNorm(wijkagentSchema.parse({ inhabitants: 40_000 })).result.deductionFte).toBeCloseTo(1.6, 12)
  })
})
