import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterFacts } from '@/lib/allocation/cluster-table'
import { type ClusterModel, combineClusters, removeCluster } from '@/lib/allocation/clusters'
import { naiveClusters } from '@/test/allocation/naive'
import { refusalOf, valueOf } from '@/test/allocation/outcome'
import { randomFrom } from '@/test/allocation/random'

const a: ClusterModel = { key: 'a', name: 'A', weight: 0.5, kind: 'own', values: [5, 3, 2] }
const b: ClusterModel = { key: 'b', name: 'B', weight: 0.3, kind: 'own', values: [20, 20, 60] }
const avim: ClusterModel = { key: 'avim', name: 'AVIM', weight: 0.2, kind: 'combined', parts: 'others' }

const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9))

describe('combining clusters', () => {
  it('gives the example of the specification: AVIM is the mix of all others', () => {
    expect(valueOf(combineClusters([avim, a, b], 1)).fte).toEqual(close([0.3875, 0.2625, 0.35]))
    expect(valueOf(combineClusters([a, b], 1)).fte).toEqual(close([0.3875, 0.2625, 0.35]))
  })

  it('takes a cluster out, rebuilding what contained it', () => {
    const rest = valueOf(removeCluster([a, b, avim], 'b'))
    expect(rest.map(({ weight }) => weight)).toEqual(close([0.5 / 0.7, 0.2 / 0.7]))
    expect(valueOf(combineClusters(rest, 1)).fte).toEqual(close([0.5, 0.3, 0.2]))
  })

  it('computes combined clusters after their parts, in whatever order they are given', () => {
    const steering: ClusterModel = { key: 'c', name: 'Sturing', weight: 0.1, kind: 'combined', parts: ['b', 'a'] }
    const given = [avim, steering, { ...b, weight: 0.2 }, a]
    const { clusters, fte } = valueOf(combineClusters(given, 100))
    expect(clusters.map(({ key }) => key).indexOf('c')).toBeGreaterThan(clusters.map(({ key }) => key).indexOf('b'))
    expect(clusters.at(-1)?.key).toBe('avim')
    expect(clusters.find(({ key }) => key === 'c')?.shares).toEqual(
      close([(0.2 * 0.2 + 0.5 * 0.5) / 0.7, (0.2 * 0.2 + 0.5 * 0.3) / 0.7, (0.2 * 0.6 + 0.5 * 0.2) / 0.7]),
    )
    expect(fte.reduce((sum, own) => sum + own, 0)).toBeCloseTo(100, 9)
  })

  it('brings weights to one and says so', () => {
    const { fte, findings } = valueOf(
      combineClusters(
        [
          { ...a, weight: 5 },
          { ...b, weight: 3 },
        ],
        1,
      ),
    )
    expect(fte).toEqual(close([0.3875, 0.2625, 0.35]))
    expect(findings.map(({ code }) => code)).toEqual(['W640'])
  })

  it.each<[string, ClusterModel[], string]>([
    ['nothing', [], 'cluster-areas'],
    ['unequal areas', [a, { ...b, values: [1, 2] }], 'cluster-areas'],
    ['a negative weight', [a, { ...b, weight: -0.1 }], 'cluster-weight'],
    ['no weight', [{ ...a, weight: 0 }], 'cluster-weight'],
    [
      'a circle',
      [
        a,
        { key: 'c', name: 'C', weight: 0.1, kind: 'combined', parts: ['d'] },
        { key: 'd', name: 'D', weight: 0.1, kind: 'combined', parts: ['c'] },
      ],
      'cluster-circle',
    ],
    ['an unknown part', [a, { key: 'c', name: 'C', weight: 0.1, kind: 'combined', parts: ['x'] }], 'cluster-circle'],
    ['a model of zeros', [{ ...a, values: [0, 0, 0] }], 'cluster-zero'],
  ])('refuses %s', (_, clusters, code) => {
    expect(refusalOf(combineClusters(clusters, 1))).toBe(code)
  })

  it('refuses to take out what is not there, the last one, and the only part of another', () => {
    const copy: ClusterModel = { key: 'c', name: 'C', weight: 0.1, kind: 'combined', parts: ['b'] }
    expect(refusalOf(removeCluster([a, b], 'x'))).toBe('cluster-unknown')
    expect(refusalOf(removeCluster([a], 'a'))).toBe('cluster-last')
    expect(refusalOf(removeCluster([a, b, copy], 'b'))).toBe('cluster-empty')
  })

  it('keeps the AVIM identity, the sum and the emptiness of a zero weight, and agrees with the naive twin, on 100,000 random models', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = randomFrom(seed)
        const areas = 1 + Math.floor(random() * 4)
        const own = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, index) => ({
          key: `k${index}`,
          name: `K${index}`,
          weight: 0.01 + random(),
          kind: 'own' as const,
          values: Array.from({ length: areas }, () => 0.1 + random()),
        }))
        const plain = valueOf(combineClusters(own, 100)).fte
        const withAvim = valueOf(combineClusters([{ ...avim, weight: random() * 2 }, ...own], 100)).fte
        const empty: ClusterModel = { key: 'leeg', name: 'Leeg', weight: 0, kind: 'own', values: plain }
        const emptied = seed % 2 === 0 ? [...own, empty] : valueOf(removeCluster([...own, empty], 'leeg'))
        return (
          isSame(withAvim, plain) &&
          isSame(valueOf(combineClusters(emptied, 100)).fte, plain) &&
          isSame([plain.reduce((sum, value) => sum + value, 0)], [100]) &&
          isSame(naiveClusters(own, 100, areas), plain)
        )
      }),
      { seed: 67, numRuns: 100_000 },
    )
  }, 120_000)

  it('agrees with the naive twin on mixes of mixes, on 2,000 random models', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = randomFrom(seed)
        const own = (key: string) => ({
          key,
          name: key,
          weight: 0.01 + random(),
          kind: 'own' as const,
          values: Array.from({ length: 4 }, random),
        })
        const mix = (key: string, parts: string[]) => ({
          key,
          name: key,
          weight: 0.01 + random(),
          kind: 'combined' as const,
          parts,
        })
        const models = [mix('z', ['y', 'a']), own('a'), mix('y', ['a', 'b']), own('b'), own('c')]
        return isSame(valueOf(combineClusters(models, 100)).fte, naiveClusters(models, 100, 4))
      }),
      { seed: 69, numRuns: 2_000 },
    )
  })
})

function isSame(values: readonly number[], others: readonly number[]): boolean {
  return (
    values.length === others.length && values.every((value, index) => Math.abs(value - (others[index] ?? NaN)) < 1e-9)
  )
}

describe('what the report says of clusters', () => {
  it('states 57% of the weights', () => {
    expect(clusterFacts.reduce((sum, { weight }) => sum + (weight ?? 0), 0)).toBeCloseTo(0.57, 12)
    expect(clusterFacts).toHaveLength(16)
  })

  it('stands in an order that can be computed, AVIM last', () => {
    const seen: string[] = []
    for (const { key, parts } of clusterFacts) {
      expect(seen).toEqual(expect.arrayContaining(parts === 'others' || parts === null ? [] : [...parts]))
      seen.push(key)
    }
    expect(clusterFacts.at(-1)).toMatchObject({ key: 'avim', parts: 'others' })
  })
})
