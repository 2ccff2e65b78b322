import { type Outcome, done, refused } from '@/lib/outcome'
import { leastSquares } from '@/lib/allocation/regression/least-squares'

/** One cluster after its regression: workload and characteristics per inhabitant, and what it chose. */
export type ClusterFit = { cluster: string; workload: readonly number[]; selected: readonly string[] }

export type Swap = {
  category: string
  from: string
  to: string
  cluster: string
  /** R2 before minus R2 after. */ cost: number
}

/**
 * Last step of appendix E: when two clusters hold different characteristics of one category, one characteristic serves
 * both. For each such category the characteristic is kept that costs least R2 over all clusters together.
 * `columns` are per inhabitant; `categories` names the category of each. Refuses a swap that cannot be solved.
 */
export function harmonise(
  clusters: readonly ClusterFit[],
  columns: ReadonlyMap<string, readonly number[]>,
  categories: ReadonlyMap<string, string>,
): Outcome<{ clusters: ClusterFit[]; swaps: Swap[] }> {
  let current = [...clusters]
  const swaps: Swap[] = []
  for (const [category, held] of contested(clusters, categories)) {
    const options = held.map((to) => swapsTo(current, to, category, columns, categories))
    const possible = options.filter((option) => option !== null)
    const cheapest = possible.reduce<Swap[] | null>(
      (best, option) => (best && costOf(best) <= costOf(option) ? best : option),
      null,
    )
    if (!cheapest) return refused('harmonise', `Voor de categorie ${category} is geen gezamenlijk kenmerk te kiezen.`)
    swaps.push(...cheapest)
    current = current.map((fit) => cheapest.filter(({ cluster }) => cluster === fit.cluster).reduce(applySwap, fit))
  }
  return done({ clusters: current, swaps })
}

function contested(clusters: readonly ClusterFit[], categories: ReadonlyMap<string, string>): [string, string[]][] {
  const held = new Map<string, Set<string>>()
  for (const key of clusters.flatMap(({ selected }) => selected)) {
    const category = categories.get(key) ?? key
    held.set(category, (held.get(category) ?? new Set()).add(key))
  }
  return [...held].filter(([, keys]) => keys.size > 1).map(([category, keys]) => [category, [...keys]])
}

function swapsTo(
  clusters: readonly ClusterFit[],
  to: string,
  category: string,
  columns: ReadonlyMap<string, readonly number[]>,
  categories: ReadonlyMap<string, string>,
): Swap[] | null {
  const swaps: Swap[] = []
  for (const fit of clusters) {
    const from = fit.selected.find((key) => key !== to && (categories.get(key) ?? key) === category)
    if (from === undefined) continue
    const before = r2Of(fit, columns)
    const after = r2Of(applySwap(fit, { category, from, to, cluster: fit.cluster, cost: 0 }), columns)
    if (before === null || after === null) return null
    swaps.push({ category, from, to, cluster: fit.cluster, cost: before - after })
  }
  return swaps
}

function applySwap(fit: ClusterFit, { from, to }: Swap): ClusterFit {
  return { ...fit, selected: fit.selected.map((key) => (key === from ? to : key)) }
}

function r2Of({ workload, selected }: ClusterFit, columns: ReadonlyMap<string, readonly number[]>): number | null {
  const own = selected.map((key) => columns.get(key) ?? [])
  return leastSquares(own, workload)?.r2 ?? null
}

function costOf(swaps: readonly Swap[]): number {
  return swaps.reduce((sum, { cost }) => sum + cost, 0)
}
