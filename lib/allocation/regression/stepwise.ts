import { type StandardColumn, at, correlation, dot, sumOfSquares } from '@/lib/allocation/regression/column'
import { reflect, reflectionOf } from '@/lib/allocation/regression/householder'
import { DEPENDENT } from '@/lib/allocation/regression/least-squares'
import type { RegressionSettings } from '@/lib/allocation/regression/settings'

export type Candidate = { key: string; category: string; column: StandardColumn }

export type Exclusion = {
  candidate: string
  reason: 'category' | 'correlation' | 'constant' | 'dependent' | 'banned'
  /** The chosen characteristic that keeps it out, and their correlation. */
  because?: string
  r?: number
}

export type Trial = { candidate: string; rss: number; r2: number; bic: number }

export type PathStep = {
  /** The candidate with the highest R2 of this round, or null when none was left. */
  best: string | null
  /** True when it was added, false when the path stopped here. */
  isAdded: boolean
  r2: number
  bic: number
  /** Fall of the BIC against the step before. */
  drop: number
  trials: Trial[]
  excluded: Exclusion[]
}

export type Path = {
  startBic: number
  steps: PathStep[]
  selected: string[]
  stopped: 'no-candidates' | 'threshold' | 'perfect' | 'too-few-rows'
}

/** A path with the check on multicollinearity that follows it. */
export type Run = Path & {
  /** Variance inflation of each chosen characteristic at the end of the path. */
  vif: Record<string, number>
  /** The characteristic that was banned because of it, or null when the model stands. */
  banned: string | null
}

/** Two fits whose residual sums differ by less than this part are a tie; the first in input order wins. */
const TIE = 1e-12

/** A residual sum below this part of the total is rounding: the fit is perfect and the BIC minus infinity. */
const PERFECT = 1e-22

/**
 * Forward selection as in appendix E: each round adds the allowed candidate with the highest R2 when it lowers the BIC
 * enough. All candidates are carried through the same Householder reflections as the target, so that what each would
 * still explain is one inner product away; the cost is rows x candidates per round.
 */
export function forwardStepwise(
  candidates: readonly Candidate[],
  y: StandardColumn,
  banned: readonly string[],
  settings: RegressionSettings,
): Path {
  const rows = y.values.length
  const working = new Map(candidates.map(({ key, column }) => [key, column.values.slice()]))
  const target = y.values.slice()
  const tss = sumOfSquares(y.values)
  const startBic = bicOf(tss * y.deviation ** 2, rows, 1)
  const steps: PathStep[] = []
  const selected: Candidate[] = []
  const out = new Map(banned.map((candidate): [string, Exclusion] => [candidate, { candidate, reason: 'banned' }]))
  const finish = (stopped: Path['stopped']): Path => ({
    startBic,
    steps,
    selected: selected.map(({ key }) => key),
    stopped,
  })
  if (tss === 0) return finish('perfect')
  for (let bic = startBic; ;) {
    const size = selected.length
    if (rows <= size + 2) return finish('too-few-rows')
    exclude(out, candidates, selected, working, settings)
    const open = candidates.filter((own) => !out.has(own.key) && !selected.includes(own))
    const trials = open.map(({ key }) => tryOut(key, remaining(columnOf(working, key), target, size), tss, y, size + 2))
    const best = bestOf(trials)
    const drop = best ? fall(bic, best.bic) : 0
    const isAdded = best !== null && isEnough(drop, settings)
    steps.push({
      best: best?.candidate ?? null,
      isAdded,
      r2: best?.r2 ?? 1 - sumOfSquares(target, size) / tss,
      bic: best?.bic ?? bic,
      drop,
      trials,
      excluded: candidates.flatMap(({ key }) => out.get(key) ?? []),
    })
    if (!best) return finish('no-candidates')
    if (!isAdded) return finish('threshold')
    selected.push(...candidates.filter(({ key }) => key === best.candidate))
    if (best.bic === Number.NEGATIVE_INFINITY) return finish('perfect')
    bic = best.bic
    carry(columnOf(working, best.candidate), size, open, working, target)
  }
}

/** `n ln(RSS/n) + k ln n`, k with the intercept; constants and the variance cancel in differences. */
export function bicOf(rss: number, rows: number, coefficients: number): number {
  return rss <= 0 ? Number.NEGATIVE_INFINITY : rows * Math.log(rss / rows) + coefficients * Math.log(rows)
}

/** Adds to `out` who cannot join any more; only the characteristic chosen last can have changed that. */
function exclude(
  out: Map<string, Exclusion>,
  candidates: readonly Candidate[],
  selected: readonly Candidate[],
  working: ReadonlyMap<string, Float64Array>,
  settings: RegressionSettings,
): void {
  for (const candidate of candidates) {
    if (out.has(candidate.key) || selected.includes(candidate)) continue
    const left = sumOfSquares(columnOf(working, candidate.key), selected.length)
    const exclusion = exclusionOf(candidate, selected.at(-1), left, settings)
    if (exclusion) out.set(candidate.key, exclusion)
  }
}

function exclusionOf(
  { key, category, column }: Candidate,
  newest: Candidate | undefined,
  left: number,
  { maxCorrelation, correlation: sign }: RegressionSettings,
): Exclusion | null {
  if (column.deviation === 0) return { candidate: key, reason: 'constant' }
  if (!newest) return null
  const r = correlation(column, newest.column)
  if (newest.category === category) return { candidate: key, reason: 'category', because: newest.key, r }
  if ((sign === 'signed' ? r : Math.abs(r)) > maxCorrelation) {
    return { candidate: key, reason: 'correlation', because: newest.key, r }
  }
  return left <= DEPENDENT * column.values.length ? { candidate: key, reason: 'dependent' } : null
}

function tryOut(
  candidate: string,
  left: number,
  tss: number,
  { values, deviation }: StandardColumn,
  coefficients: number,
): Trial {
  const rss = (left <= PERFECT * tss ? 0 : left) * deviation ** 2
  return { candidate, rss, r2: 1 - rss / (tss * deviation ** 2), bic: bicOf(rss, values.length, coefficients) }
}

function bestOf(trials: readonly Trial[]): Trial | null {
  return trials.reduce<Trial | null>((best, trial) => (best && trial.rss >= best.rss * (1 - TIE) ? best : trial), null)
}

/** What the target keeps when this column joins, computed from the residuals themselves: a difference of sums would cancel. */
function remaining(column: Float64Array, target: Float64Array, from: number): number {
  const slope = dot(column, target, from) / sumOfSquares(column, from)
  let sum = 0
  for (let index = from; index < target.length; index++) sum += (at(target, index) - slope * at(column, index)) ** 2
  return sum
}

function fall(from: number, to: number): number {
  return to === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : from - to
}

function isEnough(drop: number, { threshold, rule }: RegressionSettings): boolean {
  return rule === 'at-least' ? drop >= threshold : drop > threshold
}

/** Reflects the target and every candidate that was still open; the others never come back. */
function carry(
  column: Float64Array,
  from: number,
  open: readonly Candidate[],
  working: ReadonlyMap<string, Float64Array>,
  target: Float64Array,
): void {
  const reflection = reflectionOf(column, from)
  if (!reflection) throw new Error('a chosen column has nothing left to explain')
  for (const { key } of open) reflect(reflection, columnOf(working, key))
  reflect(reflection, target)
}

function columnOf(working: ReadonlyMap<string, Float64Array>, key: string): Float64Array {
  const column = working.get(key)
  if (!column) throw new Error(`no candidate ${key}`)
  return column
}
