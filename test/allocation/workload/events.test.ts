import { describe, expect, it } from 'vitest'
import { demonstrations, demonstrationsSchema } from '@/lib/allocation/workload/demonstrations'
import { events, eventsSchema } from '@/lib/allocation/workload/events'
import { football, footballSchema, footballScore, footballScoreSchema } from '@/lib/allocation/workload/football'
import { registrations, registrationsSchema } from '@/lib/allocation/workload/registrations'

const rounded = (values: readonly number[], decimals: number) => values.map((value) => Number(value.toFixed(decimals)))

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

  it('count 1% of 2,900 demonstrations as 29, not 28', () => {
    const input = demonstrationsSchema.parse({
      total: 2900,
      large: 10,
      mediumPerLarge: 3,
      hours: 1000,
      riotHours: 2900,
    })
    expect(demonstrations(input).result).toMatchObject({ incidents: 29, riotHoursPerIncident: expect.closeTo(86, 9) })
  })

  it('warn when there are fewer demonstrations than large and medium ones', () => {
    expect(
      demonstrations(demonstrationsSchema.parse({ total: 10, large: 10, mediumPerLarge: 3, hours: 1000 })).findings.map(
        ({ code }) => code,
      ),
    ).toEqual(['W654'])
  })

  it('weigh matches 10 and 30, with incidents .08 and .72', () => {
    const { areas } = football(
      footballSchema.parse({
        areas: [
          { name: 'A', matches: 20, score: 1 },
          { name: 'B', matches: 20, score: 3 },
        ],
      }),
    ).result
    expect(areas.map(({ weighted }) => weighted)).toEqual([10, 30])
    expect(
      rounded(
        areas.map(({ incidents }) => incidents),
        12,
      ),
    ).toEqual([0.08, 0.72])
  })

  it('score a club without its highest year, and only with a large stadium', () => {
    const { result } = footballScore(
      footballScoreSchema.parse({
        clubs: [
          { name: 'A', seats: 12_000, deployments: [400, 650, 500] },
          { name: 'B', seats: 7499, deployments: [1, 2] },
        ],
      }),
    )
    expect(result).toEqual({ score: 450, clubs: [{ name: 'A', mean: 450 }] })
  })

  it('count registrations times norm', () => {
    expect(
      registrations(registrationsSchema.parse({ kinds: [{ name: 'E33', registrations: 300, normHours: 4 }] })).result,
    ).toEqual({ hours: 1200, fte: 1 })
  })
})
