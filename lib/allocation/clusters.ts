import { type Outcome, done, refused } from '@/lib/outcome'
import { addUp } from '@/lib/allocation/add'
import { type Finding, dutch, finding } from '@/lib/allocation/finding'
import { type Step, inferred, step } from '@/lib/allocation/source'

/** One cluster of police work: with its own model (a value per area), or as the weighted mix of other clusters. */
export type ClusterModel = {
  key: string
  name: string
  /** Part of all strength, 0 or more. */
  weight: number
} & ({ kind: 'own'; values: readonly number[] } | { kind: 'combined'; parts: readonly string[] | 'others' })

export type ClusterAllocation = {
  /** Fte per area, in the order of `values`. */
  fte: number[]
  /** Per cluster its part of the whole, in the order of computing. */
  clusters: { key: string; weight: number; shares: number[] }[]
  steps: Step[]
  findings: Finding[]
}

/**
 * Combines user-supplied cluster models: each is brought to a national total of 1, a combined cluster is the weighted
 * mean of its parts, and area g gets N x sum of weight x share. Combined clusters are computed after their parts.
 * Refuses: no clusters, unequal numbers of areas, a total that is not above zero, an unknown or circular part.
 * Weights that do not add up to 1 are brought to it, with a warning.
 */
export function combineClusters(clusters: readonly ClusterModel[], fte: number): Outcome<ClusterAllocation> {
  const areas = areaCount(clusters)
  if (areas === null)
    return refused('cluster-areas', 'Elk cluster met een eigen model heeft een waarde voor elk gebied nodig.')
  const wrong = clusters.find(({ weight }) => !(weight >= 0))
  if (wrong) return refused('cluster-weight', `Het gewicht van ${wrong.name} is nul of meer.`)
  const total = addUp(clusters.map(({ weight }) => weight))
  if (!(total > 0)) return refused('cluster-weight', 'De gewichten van de clusters zijn samen niet groter dan nul.')
  const shares = sharesOf(clusters)
  if (!shares.ok) return shares
  const rows = [...shares.value].map(([key, own]) => ({ key, weight: weightOf(clusters, key) / total, shares: own }))
  const perArea = Array.from(
    { length: areas },
    (_, area) => fte * addUp(rows.map(({ weight, shares: own }) => weight * (own[area] ?? 0))),
  )
  const steps = rows.map(({ key, weight }) =>
    step(
      nameOf(clusters, key),
      `${dutch(fte)} x ${dutch(weight)} x aandeel van het gebied`,
      fte * weight,
      'fte',
      inferred('combineren van clusters'),
    ),
  )
  const findings = Math.abs(total - 1) > 1e-9 ? [finding('W640', { sum: total })] : []
  return done({ fte: perArea, clusters: rows, steps, findings })
}

/**
 * Takes a cluster out, as when its task moves to a national unit: the other weights grow to 1 again, and combined
 * clusters that contained it are rebuilt from what remains. Refuses an unknown cluster, the last one, and a combined
 * cluster that would be left without parts. Only for user-supplied models: the published 27 coefficients are one mix.
 */
export function removeCluster(clusters: readonly ClusterModel[], key: string): Outcome<ClusterModel[]> {
  const removed = clusters.find((cluster) => cluster.key === key)
  if (!removed) return refused('cluster-unknown', `Het cluster "${key}" bestaat niet.`)
  const total = addUp(clusters.map(({ weight }) => weight))
  const left = total - removed.weight
  if (!(left > 0)) return refused('cluster-last', 'Dit is het laatste cluster met een gewicht; het kan er niet uit.')
  const rest = clusters
    .filter((cluster) => cluster !== removed)
    .map((cluster): ClusterModel => {
      const weight = cluster.weight / left
      if (cluster.kind === 'own' || cluster.parts === 'others') return { ...cluster, weight }
      return { ...cluster, weight, parts: cluster.parts.filter((part) => part !== key) }
    })
  const empty = rest.find(
    (cluster) => cluster.kind === 'combined' && cluster.parts !== 'others' && cluster.parts.length === 0,
  )
  if (empty) return refused('cluster-empty', `Zonder ${removed.name} heeft ${empty.name} geen onderdelen meer.`)
  return done(rest)
}

function areaCount(clusters: readonly ClusterModel[]): number | null {
  const counts = new Set(clusters.flatMap((cluster) => (cluster.kind === 'own' ? [cluster.values.length] : [])))
  const [count] = counts
  return counts.size === 1 && count ? count : null
}

function sharesOf(clusters: readonly ClusterModel[]): Outcome<Map<string, number[]>> {
  const shares = new Map<string, number[]>()
  const waiting = new Set(clusters)
  while (waiting.size > 0) {
    const ready = [...waiting].find((cluster) => partsOf(cluster, clusters).every((part) => shares.has(part)))
    if (!ready)
      return refused(
        'cluster-circle',
        `Deze clusters verwijzen naar elkaar of naar een onbekend cluster: ${[...waiting].map(({ name }) => name).join(', ')}.`,
      )
    const own = ready.kind === 'own' ? portions(ready.values) : mixOf(partsOf(ready, clusters), clusters, shares)
    if (!own) return refused('cluster-zero', `De waarden van ${ready.name} zijn samen niet groter dan nul.`)
    shares.set(ready.key, own)
    waiting.delete(ready)
  }
  return done(shares)
}

function partsOf(cluster: ClusterModel, clusters: readonly ClusterModel[]): readonly string[] {
  if (cluster.kind === 'own') return []
  return cluster.parts === 'others'
    ? clusters.filter(({ key }) => key !== cluster.key).map(({ key }) => key)
    : cluster.parts
}

function mixOf(
  parts: readonly string[],
  clusters: readonly ClusterModel[],
  shares: ReadonlyMap<string, number[]>,
): number[] | null {
  const weighted = parts.map((part) => ({ weight: weightOf(clusters, part), own: shares.get(part) ?? [] }))
  const length = weighted.at(0)?.own.length ?? 0
  return portions(
    Array.from({ length }, (_, area) => addUp(weighted.map(({ weight, own }) => weight * (own[area] ?? 0)))),
  )
}

function portions(values: readonly number[]): number[] | null {
  const total = addUp(values)
  return total > 0 && Number.isFinite(total) ? values.map((value) => value / total) : null
}

function weightOf(clusters: readonly ClusterModel[], key: string): number {
  return clusters.find((cluster) => cluster.key === key)?.weight ?? 0
}

function nameOf(clusters: readonly ClusterModel[], key: string): string {
  return clusters.find((cluster) => cluster.key === key)?.name ?? key
}
