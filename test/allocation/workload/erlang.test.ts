import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agentsFor, erlangB, trafficOf } from '@/lib/allocation/workload/erlang'
import { naiveWaitChance } from '@/test/allocation/naive'
import { randomFrom } from '@/test/allocation/random'

const rule = { handlingSeconds: 390, answerSeconds: 20, rule: 'share', serviceShare: 0.8 } as const

describe('Erlang C', () => {
  it.each([
    [30, 3.25, 6, 0.1348, 0.8829, 19.12],
    [60, 6.5, 10, 0.1537, 0.8715, 17.13],
    [120, 13, 17, 0.2185, 0.822, 21.31],
  ])('staffs %d calls an hour as the specification', (calls, load, agents, wait, level, seconds) => {
    const traffic = agentsFor(calls, rule)
    expect([traffic.load, traffic.agents]).toEqual([load, agents])
    expect(traffic.waitChance).toBeCloseTo(wait, 4)
    expect(traffic.serviceLevel).toBeCloseTo(level, 4)
    expect(traffic.meanWait).toBeCloseTo(seconds, 2)
  })

  it('gives the other checks of the specification', () => {
    expect(agentsFor(120, { ...rule, serviceShare: 0.9 }).agents).toBe(19)
    expect(agentsFor(120, { ...rule, rule: 'mean' }).agents).toBe(18)
    expect(agentsFor(5, rule)).toMatchObject({ agents: 2, serviceLevel: expect.closeTo(0.8929, 4) })
    expect(agentsFor(0, rule).agents).toBe(0)
    expect(erlangB(1, 1)).toBe(0.5)
  })

  it('never needs fewer agents for more calls, never fewer than the load, and serves better with one more, on 100,000 loads', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = randomFrom(seed)
        const calls = random() * 200
        const own = agentsFor(calls, rule)
        const more = agentsFor(calls + random() * 20, rule)
        const extra = own.agents === 0 ? own : trafficOf(own.load, own.agents + 1, rule)
        return own.agents >= Math.ceil(own.load) && more.agents >= own.agents && extra.serviceLevel >= own.serviceLevel
      }),
      { seed: 71, numRuns: 100_000 },
    )
  }, 60_000)

  it('agrees with powers and factorials', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 60, noNaN: true }), fc.integer({ min: 1, max: 40 }), (load, extra) => {
        const agents = Math.floor(load) + extra
        expect(trafficOf(load, agents, rule).waitChance).toBeCloseTo(naiveWaitChance(load, agents), 9)
      }),
      { seed: 72, numRuns: 2000 },
    )
  })

  it('answers for a load that powers and factorials cannot hold', () => {
    const { agents, load, serviceLevel } = agentsFor(20_000, rule)
    expect(agents).toBeGreaterThan(load)
    expect(serviceLevel).toBeGreaterThanOrEqual(0.8)
  })
})
