/**
 * A second implementation of the divisions and estimates, as plainly as it can be written, for the differential tests.
 * It shares no code with lib: its own table of coefficients, plain sums, fractions, normal equations.
 */
export const naiveCoefficients: Record<string, number> = {
  inw: -0.000081006, inw2564: 0.000123083, bijstand: 0.00078482, bedrijven: 0.000132355, hh: 0.000023618, verhuis: 0.000043142,
  land: 0.001695244, ongeval: 0.000415536, minor120: 0.165978783, huur: 0.000011101, uitk: 0.000026908, landb: -0.000370086,
  demo: 0.018847589, woning: 0.000002274, grens: 0.000215918, ww: 0.000119577, kernen: -0.004049539, hh105: 0.021097324,
  ambas: 0.052246571, verm: 0.000061149, ao: 0.000005171, hh1: 0.00000103, centrum: 0.000000143, banen: 0.000225136,
  ggz: 0.000002947, stadion: 0.000000307, woz: 0.000001077,
} // prettier-ignore

type Row = { unit: string; values: Record<string, number | undefined> }

const coefficients = Object.entries(naiveCoefficients)

/** Formula outcome per unit for `fte` fte, unknown characteristics left out. */
export function naiveRaw(rows: readonly Row[], fte: number): Map<string, number> {
  const result = new Map<string, number>()
  for (const { unit, values } of rows) {
    let strength = 0
    for (const [key, coefficient] of coefficients) strength += coefficient * (values[key] ?? 0)
    result.set(unit, (result.get(unit) ?? 0) + (strength * fte) / 1000)
  }
  return result
}

/** What a unit gets when exactly `fte` fte are divided, `tasks` of them outside the formula. */
export function naiveNormalised(
  rows: readonly Row[],
  fte: number,
  tasks: Record<string, number>,
  unit: string,
): number {
  const raw = naiveRaw(rows, 1000)
  let total = 0
  for (const own of raw.values()) total += own
  let outside = 0
  for (const own of Object.values(tasks)) outside += own
  return ((fte - outside) * (raw.get(unit) ?? 0)) / total + (tasks[unit] ?? 0)
}

export type NaiveCluster = { key: string; weight: number; values?: readonly number[]; parts?: readonly string[] }

/** Fte per area out of clusters, each share worked out anew from its parts whenever it is asked. */
export function naiveClusters(clusters: readonly NaiveCluster[], fte: number, areas: number): number[] {
  const weightOf = (key: string) => clusters.find((own) => own.key === key)?.weight ?? 0
  const valueAt = (key: string, area: number): number => {
    const own = clusters.find((cluster) => cluster.key === key)
    if (own?.values) return own.values[area] ?? 0
    let sum = 0
    for (const part of own?.parts ?? []) sum += weightOf(part) * shareAt(part, area)
    return sum
  }
  const shareAt = (key: string, area: number): number => {
    let total = 0
    for (let other = 0; other < areas; other++) total += valueAt(key, other)
    return valueAt(key, area) / total
  }
  let weights = 0
  for (const { weight } of clusters) weights += weight
  const result: number[] = []
  for (let area = 0; area < areas; area++) {
    let sum = 0
    for (const { key, weight } of clusters) sum += (weight / weights) * shareAt(key, area)
    result.push(fte * sum)
  }
  return result
}

/** Mean of what remains when every value more than two sample deviations away is dropped, again and again. */
export function naiveNorm(values: readonly number[]): { norm: number; kept: number } {
  const norm = mean(values)
  const deviation = Math.sqrt(values.reduce((sum, own) => sum + (own - norm) ** 2, 0) / (values.length - 1))
  const rest = values.filter((own) => deviation === 0 || Math.abs(own - norm) / deviation <= 2)
  return rest.length === values.length || values.length < 2 ? { norm, kept: values.length } : naiveNorm(rest)
}

/** Largest remainder with whole-number weights, one seat at a time. */
export function naiveWhole(weights: readonly number[], seats: number): number[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  const result = weights.map((weight) => Number((BigInt(seats) * BigInt(weight)) / total))
  const rest = weights.map((weight) => (BigInt(seats) * BigInt(weight)) % total)
  while (result.reduce((sum, own) => sum + own, 0) < seats) {
    let best = 0
    rest.forEach((own, index) => {
      if (own > (rest[best] ?? 0n)) best = index
    })
    result[best] = (result[best] ?? 0) + 1
    rest[best] = -1n
  }
  return result
}

/** Chance to wait by the textbook formula with powers and factorials; for loads up to about 100. */
export function naiveWaitChance(load: number, agents: number): number {
  let term = 1
  let sum = 1
  for (let count = 1; count < agents; count++) {
    term *= load / count
    sum += term
  }
  const last = ((term * load) / agents) * (agents / (agents - load))
  return last / (sum + last)
}

export type NaiveStep = { added: string; r2: number; bic: number; drop: number }

type NaiveCandidate = { key: string; category: string; values: readonly number[] }

/** Forward selection of appendix E, refitting every candidate from scratch by normal equations on standardised columns. */
export function naiveStepwise(
  workload: readonly number[],
  inhabitants: readonly number[],
  candidates: readonly NaiveCandidate[],
  threshold = 10,
  most = 0.8,
): NaiveStep[] {
  const perHead = (values: readonly number[]) => values.map((value, index) => value / (inhabitants[index] ?? NaN))
  const y = perHead(workload)
  const columns = candidates.map(({ key, category, values }) => ({ key, category, z: unit(perHead(values)) }))
  const total = naiveRss([], y)
  const steps: NaiveStep[] = []
  const chosen: typeof columns = []
  let current = bic(total, y.length, 1)
  for (;;) {
    const allowed = columns.filter(
      (own) =>
        !chosen.includes(own) &&
        chosen.every(
          (other) =>
            other.category !== own.category &&
            Math.abs(mean(own.z.map((value, index) => value * (other.z[index] ?? NaN)))) <= most,
        ),
    )
    let best: (typeof columns)[number] | null = null
    let least = Infinity
    for (const own of allowed) {
      const rss = naiveRss(
        [...chosen, own].map(({ z }) => z),
        y,
      )
      if (rss < least * (1 - 1e-10)) {
        best = own
        least = rss
      }
    }
    if (!best) return steps
    const next = bic(least, y.length, chosen.length + 2)
    if (current - next < threshold) return steps
    steps.push({ added: best.key, r2: 1 - least / total, bic: next, drop: current - next })
    chosen.push(best)
    current = next
  }
}

/** Residual sum of squares of y on an intercept and the columns. */
export function naiveRss(columns: readonly (readonly number[])[], y: readonly number[]): number {
  const solution = naiveSolve(columns, y)
  return y.reduce(
    (sum, own, row) =>
      sum +
      (own -
        solution.reduce(
          (fit, value, index) => fit + value * (index === 0 ? 1 : (columns[index - 1]?.[row] ?? NaN)),
          0,
        )) **
        2,
    0,
  )
}

/** Coefficients with the intercept first, by normal equations and elimination with pivots. */
export function naiveSolve(columns: readonly (readonly number[])[], y: readonly number[]): number[] {
  const design = [y.map(() => 1), ...columns]
  const rows = design.map((a) => [...design.map((b) => inner(a, b)), inner(a, y)])
  for (let pivot = 0; pivot < rows.length; pivot++) {
    const best = rows
      .slice(pivot)
      .reduce(
        (own, row, index) => (Math.abs(row[pivot] ?? 0) > Math.abs(rows[own]?.[pivot] ?? 0) ? index + pivot : own),
        pivot,
      )
    const [a = [], b = []] = [rows[pivot], rows[best]]
    rows[pivot] = b
    rows[best] = a
    rows.forEach((row, index) => {
      if (index === pivot) return
      const factor = (row[pivot] ?? 0) / (b[pivot] ?? NaN)
      rows[index] = row.map((value, column) => value - factor * (b[column] ?? NaN))
    })
  }
  return rows.map((row, index) => (row.at(-1) ?? NaN) / (row[index] ?? NaN))
}

function inner(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? NaN), 0)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function unit(values: readonly number[]): number[] {
  const centre = mean(values)
  const deviation = Math.sqrt(mean(values.map((value) => (value - centre) ** 2)))
  return values.map((value) => (value - centre) / deviation)
}

function bic(rss: number, rows: number, coefficients: number): number {
  return rows * Math.log(rss / rows) + coefficients * Math.log(rows)
}
