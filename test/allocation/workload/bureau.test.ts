import { describe, expect, it } from 'vitest'
import { bbb, bbbSchema } from '@/lib/allocation/workload/bbb'
import { bureau, bureauSchema } from '@/lib/allocation/workload/bureau'
import { intelligence, intelligenceSchema } from '@/lib/allocation/workload/intelligence'
import { meldkamer, meldkamerSchema } from '@/lib/allocation/workload/meldkamer'
import { weighYears, yearWeightsSchema } from '@/lib/allocation/workload/year-weights'

const rounded = (values: readonly number[], decimals: number) => values.map((value) => Number(value.toFixed(decimals)))

describe('the other calculators', () => {
  it('need 20 fte for 10,000 reports at the desk', () => {
    expect(bureau(bureauSchema.parse({ nationalHours: 0, inhabitants: 1, reports: 10_000 })).result.fte).toBe(20)
  })

  it('need 2.73 fte in the example of a desk', () => {
    const { result } = bureau(bureauSchema.parse({ nationalHours: 500_000, inhabitants: 40_000, reports: 900 }))
    expect(rounded([result.openingHours, result.reportHours, result.hours], 1)).toEqual([1114.6, 2160, 3274.6])
    expect(result.fte).toBeCloseTo(2.73, 2)
  })

  it('weigh the years to 1,120', () => {
    expect(
      weighYears(
        yearWeightsSchema.parse({
          years: [
            { year: 2019, value: 960 },
            { year: 2022, value: 1080 },
            { year: 2023, value: 1200 },
          ],
        }),
      ).result.value,
    ).toBe(1120)
  })

  it('give the weight of a missing year to the others, and say so', () => {
    const { result, findings } = weighYears(
      yearWeightsSchema.parse({
        years: [
          { year: 2022, value: 1080 },
          { year: 2023, value: 1200 },
        ],
      }),
    )
    expect(result.value).toBe(1152)
    expect(findings.map(({ message }) => message)).toEqual([
      'Jaar 2019 ontbreekt; de overige jaren zijn naar rato zwaarder geteld.',
    ])
    expect(yearWeightsSchema.safeParse({ years: [{ year: 2020, value: 1 }] }).success).toBe(false)
  })

  it('fund 13 fte per unit for BBB and count the larger of establishment and occupancy', () => {
    const { result } = bbb(
      bbbSchema.parse({
        tasks: [
          { name: 'a', establishment: 12, occupancy: 10.5 },
          { name: 'b', establishment: 4, occupancy: 6 },
        ],
        adviserFte: 45,
      }),
    )
    expect(result).toEqual({ taskFte: 18, basePerUnit: 13, baseFte: 13, adviserFte: 45, totalFte: 76 })
  })

  it('give intelligence a minimum and the rest pro rata', () => {
    const { result } = intelligence(
      intelligenceSchema.parse({
        rticFte: 60,
        otherFte: 140,
        rticMinimum: 15,
        otherMinimum: 20,
        units: [
          { name: 'A', urgentIncidents: 2000, opsporing: 300 },
          { name: 'B', urgentIncidents: 1000, opsporing: 100 },
        ],
      }),
    )
    expect(result.units).toEqual([
      { name: 'A', rticFte: 35, otherFte: 95, fte: 130 },
      { name: 'B', rticFte: 25, otherFte: 45, fte: 70 },
    ])
  })

  it('build a control room from intake, fixed seats, a floor and other tasks', () => {
    const units = [0, 4, 8, 12, 16].map((connectionFte, index) => ({
      name: `U${index}`,
      intake: Array<number>(24).fill(30),
      connectionFte,
      otherFte: index === 0 ? 0 : 2,
    }))
    const { result } = meldkamer(meldkamerSchema.parse({ units, intakeSeconds: 390 }))
    expect(result.connectionFloor).toBe(4)
    const intakeFte = (52 * 168 * 6) / 1200
    expect(result.units[0]?.intakeFte).toBeCloseTo(intakeFte, 10)
    expect(result.units[0]?.coordinationFte).toBeCloseTo(17.3, 10)
    expect(result.units[0]?.otherFte).toBeCloseTo(2, 10)
    expect(result.units[0]?.fte).toBeCloseTo(intakeFte + 17.3 + 4 + 2, 10)
    expect(8760 / 7.65).toBeCloseTo(1145, 0)
  })
})
