import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bbb, bbbSchema } from '@/lib/allocation/workload/bbb'
import { bureau, bureauSchema } from '@/lib/allocation/workload/bureau'
import { cyber, cyberSchema } from '@/lib/allocation/workload/cyber'
import { demonstrations, demonstrationsSchema } from '@/lib/allocation/workload/demonstrations'
import { emergencyCars, emergencyCarsSchema } from '@/lib/allocation/workload/emergency-cars'
import { events, eventsSchema } from '@/lib/allocation/workload/events'
import { football, footballSchema, footballScore, footballScoreSchema } from '@/lib/allocation/workload/football'
import { freeTime, freeTimeSchema } from '@/lib/allocation/workload/free-time'
import { intelligence, intelligenceSchema } from '@/lib/allocation/workload/intelligence'
import { meldkamer, meldkamerSchema } from '@/lib/allocation/workload/meldkamer'
import { opsporingLokaal, opsporingLokaalSchema } from '@/lib/allocation/workload/opsporing-lokaal'
import { opsporingRegionaal, opsporingRegionaalSchema } from '@/lib/allocation/workload/opsporing-regionaal'
import { registrations, registrationsSchema } from '@/lib/allocation/workload/registrations'
import { rscSchema, rscStaffing } from '@/lib/allocation/workload/rsc'
import { toezicht, toezichtSchema } from '@/lib/allocation/workload/toezicht'
import { wijkagentNorm, wijkagentSchema } from '@/lib/allocation/workload/wijkagent'
import { weighYears, yearWeightsSchema } from '@/lib/allocation/workload/year-weights'
import { zRule, zRuleSchema } from '@/lib/allocation/workload/z-rule'

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

  it('spares nothing from 60% busy on, and 60% when idle', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), (busy) => {
        const { spareShare } = freeTime(freeTimeSchema.parse({ capacityFte: 10, workloadHours: busy * 12_000 })).result
        return busy >= 0.6000001 ? spareShare === 0 : Math.abs(spareShare - (0.6 - busy)) < 1e-6
      }),
      { seed: 73, numRuns: 2000 },
    )
    expect(freeTime(freeTimeSchema.parse({ capacityFte: 10, workloadHours: 0 })).result.spareShare).toBe(0.6)
  })
})

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
    expect(rounded(result.areas.map(({ registered }) => registered), 4)).toEqual([1.2937, 0.6582, 0.3858]) // prettier-ignore
    expect(rounded(result.areas.map(({ victims }) => victims), 4)).toEqual([1.1525, 0.8644, 0.5763]) // prettier-ignore
    expect(rounded(result.areas.map(({ index }) => index), 4)).toEqual([1.4911, 0.569, 0.2224]) // prettier-ignore
    expect(rounded(result.areas.map(({ allocatedFte }) => allocatedFte), 3)).toEqual([81.926, 15.631, 2.443]) // prettier-ignore
    expect(rounded(result.areas.map(({ fte }) => fte), 3)).toEqual([71.926, 9.631, 1]) // prettier-ignore
    expect(findings.map(({ message }) => message)).toEqual([
      'Bij C is de toewijzing niet groter dan de vrije ruimte; de ondergrens geldt.',
    ])
  })

  it('multiplies the two parts of the index, as in 1.2 x 1.3 = 1.56', () => {
    const { areas } = toezicht(toezichtSchema.parse({ capacityFte: 1, areas: [{ name: 'A', inhabitants: 1000, incidents: 120, highImpact: 0, victimShare: 0.13 }, { name: 'B', inhabitants: 1000, incidents: 80, highImpact: 0, victimShare: 0.07 }] })).result // prettier-ignore
    expect(areas[0]?.index).toBeCloseTo(1.56, 12)
  })
})

describe('events, demonstrations and football', () => {
  it('cost 50 hours per B and 750 per C event in the example', () => {
    expect(
      events(eventsSchema.parse({ unitYears: [{ name: '2023', hours: 30_000, eventsB: 300, eventsC: 20 }] })).result,
    ).toEqual({ hoursPerB: 50, hoursPerC: 750, riotHoursPerC: 0 })
  })

  it('leave out an outlier among unit-years, unless that is not wanted', () => {
    const unitYears = Array.from({ length: 10 }, (_, index) => ({
      name: `J${index}`,
      hours: index === 9 ? 90_000 : 3000,
      eventsB: 100,
      eventsC: 10,
      riotHours: 100,
    }))
    expect(events(eventsSchema.parse({ unitYears })).result).toEqual({
      hoursPerB: 15,
      hoursPerC: 150,
      riotHoursPerC: expect.closeTo(1.2, 12),
    })
    expect(events(eventsSchema.parse({ unitYears, outliers: 'keep' })).result.hoursPerB).toBeCloseTo(58.5, 12)
  })

  it('give 23 hours per medium or large demonstration in the example', () => {
    const { result } = demonstrations(
      demonstrationsSchema.parse({ total: 120, large: 10, mediumPerLarge: 3, hours: 1000 }),
    )
    expect(result).toMatchObject({ small: 80, medium: 30, large: 10, hoursPerOther: 23 })
    expect(result.incidentDemonstrations).toBeCloseTo(1.2, 12)
  })

  it('round both incident counts down before the riot hours are split', () => {
    const { result } = demonstrations(
      demonstrationsSchema.parse({
        total: 250,
        large: 10,
        mediumPerLarge: 3,
        hours: 1000,
        footballIncidents: 3.9,
        riotHours: 1000,
      }),
    )
    expect(result.riotHoursPerIncident).toBeCloseTo(860 / 5, 12)
  })

  it('warn when there are fewer demonstrations than large and medium ones', () => {
    expect(
      demonstrations(demonstrationsSchema.parse({ total: 10, large: 10, mediumPerLarge: 3, hours: 1000 })).findings.map(
        ({ code }) => code,
      ),
    ).toEqual(['W654'])
  })

  it('weigh matches 10 and 30, with incidents .08 and .72', () => {
    const { areas } = football(footballSchema.parse({ areas: [{ name: 'A', matches: 20, score: 1 }, { name: 'B', matches: 20, score: 3 }] })).result // prettier-ignore
    expect(areas.map(({ weighted }) => weighted)).toEqual([10, 30])
    expect(rounded(areas.map(({ incidents }) => incidents), 12)).toEqual([0.08, 0.72]) // prettier-ignore
  })

  it('score a club without its highest year, and only with a large stadium', () => {
    const { result } = footballScore(footballScoreSchema.parse({ clubs: [{ name: 'A', seats: 12_000, deployments: [400, 650, 500] }, { name: 'B', seats: 7499, deployments: [1, 2] }] })) // prettier-ignore
    expect(result).toEqual({ score: 450, clubs: [{ name: 'A', mean: 450 }] })
  })

  it('count registrations times norm', () => {
    expect(
      registrations(registrationsSchema.parse({ kinds: [{ name: 'E33', registrations: 300, normHours: 4 }] })).result,
    ).toEqual({ hours: 1200, fte: 1 })
  })
})

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
    const { areas } = opsporingRegionaal(opsporingRegionaalSchema.parse({ capacityFte: 100, areas: [{ name: 'A', inhabitants: 1000, teamHours: 300 }, { name: 'B', inhabitants: 1000, teamHours: 100 }] })).result // prettier-ignore
    expect(areas.map(({ index }) => index)).toEqual([expect.closeTo(1.5, 12), expect.closeTo(0.5, 12)])
    expect(areas[0]?.fte).toBeCloseTo((100 * Math.E) / (Math.E + 1), 10)
    expect(areas.reduce((sum, { fte }) => sum + fte, 0)).toBeCloseTo(100, 10)
  })

  it('splits cyber 37.5, 32.5 and 30.0 over three units', () => {
    const { units } = cyber(cyberSchema.parse({ capacityFte: 100, units: [{ name: 'A', work: 0.5 }, { name: 'B', work: 0.3 }, { name: 'C', work: 0.2 }] })).result // prettier-ignore
    expect(rounded(units.map(({ fte }) => fte), 9)).toEqual([37.5, 32.5, 30]) // prettier-ignore
  })
})

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
    expect(weighYears(yearWeightsSchema.parse({ years: [{ year: 2019, value: 960 }, { year: 2022, value: 1080 }, { year: 2023, value: 1200 }] })).result.value).toBe(1120) // prettier-ignore
  })

  it('give the weight of a missing year to the others, and say so', () => {
    const { result, findings } = weighYears(yearWeightsSchema.parse({ years: [{ year: 2022, value: 1080 }, { year: 2023, value: 1200 }] })) // prettier-ignore
    expect(result.value).toBe(1152)
    expect(findings.map(({ message }) => message)).toEqual([
      'Jaar 2019 ontbreekt; de overige jaren zijn naar rato zwaarder geteld.',
    ])
    expect(yearWeightsSchema.safeParse({ years: [{ year: 2020, value: 1 }] }).success).toBe(false)
  })

  it('fund 13 fte per unit for BBB and count the larger of establishment and occupancy', () => {
    const { result } = bbb(bbbSchema.parse({ tasks: [{ name: 'a', establishment: 12, occupancy: 10.5 }, { name: 'b', establishment: 4, occupancy: 6 }], adviserFte: 45 })) // prettier-ignore
    expect(result).toEqual({ taskFte: 18, basePerUnit: 13, baseFte: 13, adviserFte: 45, totalFte: 76 })
  })

  it('give intelligence a minimum and the rest pro rata', () => {
    const { result } = intelligence(intelligenceSchema.parse({ rticFte: 60, otherFte: 140, rticMinimum: 15, otherMinimum: 20, units: [{ name: 'A', urgentIncidents: 2000, opsporing: 300 }, { name: 'B', urgentIncidents: 1000, opsporing: 100 }] })) // prettier-ignore
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

  it('shifts with a constant and drops the same units', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 12 }),
        fc.integer({ min: -500, max: 500 }),
        (numbers, shift) => {
          const own = zRule(
            zRuleSchema.parse({ values: numbers.map((value, index) => ({ name: `${index}`, value })) }),
          ).result
          const moved = zRule(
            zRuleSchema.parse({ values: numbers.map((value, index) => ({ name: `${index}`, value: value + shift })) }),
          ).result
          expect(moved.norm).toBeCloseTo(own.norm + shift, 8)
          expect(moved.kept).toEqual(own.kept)
        },
      ),
      { seed: 74, numRuns: 2000 },
    )
  })

  it('cannot drop one of ten above 2.85 (sample) or 3.00 (population)', () => {
    const ten = Array.from({ length: 10 }, (_, index) => ({ name: `${index}`, value: index === 0 ? 1e6 : 0 }))
    expect(zRule(zRuleSchema.parse({ values: ten })).result.rounds[0]?.dropped[0]?.z).toBeCloseTo(2.85, 2)
    expect(
      zRule(zRuleSchema.parse({ values: ten, deviation: 'population' })).result.rounds[0]?.dropped[0]?.z,
    ).toBeCloseTo(3, 10)
  })
})
