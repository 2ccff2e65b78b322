import { allocate } from '@/lib/allocation/allocate'
import { allocateWhole } from '@/lib/allocation/allocate-whole'
import type { AreaRow } from '@/lib/allocation/area'
import { characteristicKeys } from '@/lib/allocation/characteristics'
import { municipalities } from '@/lib/allocation/municipalities'
import { type RegressionInput, regress } from '@/lib/allocation/regression/regress'

/** Times of the calculator against its targets, in milliseconds and as part of the target; figures are made from a fixed seed. */
const random = seeded(2026)
const rows = municipalities.map((municipality): AreaRow => ({
  ...municipality,
  values: Object.fromEntries(
    characteristicKeys.map((key) => [key, Math.round(random() * (key === 'inw' ? 500 : 100_000))]),
  ),
}))
const wide = regressionOf(114)

report('verdelen: 342 gemeenten x 27 kenmerken', 1, 200, () => allocate({ rows, fte: 1000 }))
report('verdelen in hele fte, exact', 50, 20, () => allocateWhole({ rows, fte: 1000 }))
report('regressie: 342 gemeenten x 114 kenmerken', 1000, 5, () => regress(wide))

/** Median of `runs` measurements after a warm-up of the same length. */
function report(name: string, target: number, runs: number, work: () => unknown): void {
  for (let run = 0; run < runs; run++) work()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  const median = times[Math.floor(times.length / 2)] ?? Number.NaN
  console.log(`${name}: ${median.toFixed(3)} ms, doel ${target} ms, verhouding ${(median / target).toFixed(3)}`)
}

/** A workload that 25 of the candidates explain in part, so that the selection takes many steps. */
function regressionOf(count: number): RegressionInput {
  const inhabitants = municipalities.map(() => 1000 + Math.round(random() * 100_000))
  const candidates = Array.from({ length: count }, (_, index) => ({
    key: `k${index}`,
    values: inhabitants.map((people) => people * random()),
  }))
  const workload = inhabitants.map((people, row) =>
    candidates.slice(0, 25).reduce((sum, { values }) => sum + (values[row] ?? 0), people * random()),
  )
  return { workload, inhabitants, candidates }
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
