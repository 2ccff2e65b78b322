import { type Outcome, done, refused } from '@/lib/outcome'
import { type Finding, finding } from '@/lib/allocation/finding'
import type { Step } from '@/lib/allocation/source'
import { type StandardColumn, at, standardise } from '@/lib/allocation/regression/column'
import { explainRegression } from '@/lib/allocation/regression/explain-regression'
import { type Fit, leastSquares, varianceInflation } from '@/lib/allocation/regression/least-squares'
import { type RegressionSettings, regressionDefaults } from '@/lib/allocation/regression/settings'
import { type Candidate, type Path, type Run, forwardStepwise } from '@/lib/allocation/regression/stepwise'

export type RegressionInput = {
  /** Workload per municipality, in fte or hours. */
  workload: readonly number[]
  /** Inhabitants per municipality, above zero. */
  inhabitants: readonly number[]
  /** Characteristics on offer, in the order that breaks ties; `category` defaults to the key itself. */
  candidates: readonly { key: string; category?: string; values: readonly number[] }[]
  settings?: Partial<RegressionSettings>
}

export type Regression = {
  /** The path that stands, and before it the paths that the after-check rejected. */
  runs: Run[]
  steps: Path['steps']
  selected: string[]
  startBic: number
  bic: number
  /** In the space per inhabitant. */
  r2: number
  /** Fte per inhabitant: the intercept, which becomes the coefficient of inhabitants. */
  inhabitants: number
  /** Fte per unit of each chosen characteristic. */
  coefficients: Record<string, number>
  vif: Record<string, number>
  /** Workload by the model, per municipality; the total need not be that of the workload. */
  fitted: number[]
  explanation: Step[]
  findings: Finding[]
}

/**
 * Re-estimates a cluster model by appendix E: divide everything by inhabitants, select forward on R2 with a fall of
 * the BIC as threshold, one characteristic per category and none that moves with a chosen one, check on
 * multicollinearity and start again without the offender chosen last, and multiply back by inhabitants.
 * Deterministic: the same input gives the same path. Refuses unequal columns, inhabitants that are not above zero,
 * numbers that are not finite, fewer than three rows and candidates that share a key.
 */
export function regress(input: RegressionInput): Outcome<Regression> {
  const problem = problemOf(input)
  if (problem) return problem
  const settings = { ...regressionDefaults, ...input.settings }
  const y = standardise(perInhabitant(input.workload, input.inhabitants))
  const candidates = input.candidates.map(({ key, category = key, values }): Candidate => ({
    key,
    category,
    column: standardise(perInhabitant(values, input.inhabitants)),
  }))
  const runs = runsOf(candidates, y, settings)
  const last = runs.at(-1)
  if (!last) throw new Error('a regression has at least one run')
  const fit = fitOf(input, last.selected)
  if (!fit) throw new Error('the chosen characteristics cannot be solved')
  const added = last.steps.filter(({ isAdded }) => isAdded)
  return done({
    runs,
    steps: last.steps,
    selected: last.selected,
    startBic: last.startBic,
    bic: added.at(-1)?.bic ?? last.startBic,
    r2: fit.r2,
    inhabitants: fit.intercept,
    coefficients: Object.fromEntries(last.selected.map((key, index) => [key, at(fit.coefficients, index)])),
    vif: last.vif,
    fitted: fittedOf(input, last.selected, fit),
    explanation: explainRegression(runs, fit, settings),
    findings: findingsOf(candidates, last),
  })
}

function problemOf({ workload, inhabitants, candidates }: RegressionInput): Outcome<never> | null {
  const columns = [workload, inhabitants, ...candidates.map(({ values }) => values)]
  if (columns.some(({ length }) => length !== workload.length))
    return refused('columns', 'Alle kolommen moeten even lang zijn.')
  if (workload.length < 3) return refused('rows', 'Voor een regressie zijn minstens drie gemeenten nodig.')
  if (columns.some((column) => column.some((value) => !Number.isFinite(value))))
    return refused('numbers', 'Elke cel moet een getal zijn.')
  if (inhabitants.some((value) => value <= 0))
    return refused('inhabitants', 'Elke gemeente moet meer dan nul inwoners hebben.')
  if (new Set(candidates.map(({ key }) => key)).size < candidates.length)
    return refused('candidates', 'Een kandidaat staat er twee keer in.')
  return null
}

function runsOf(candidates: readonly Candidate[], y: StandardColumn, settings: RegressionSettings): Run[] {
  const runs: Run[] = []
  const banned: string[] = []
  for (;;) {
    const path = forwardStepwise(candidates, y, banned, settings)
    const inflation = varianceInflation(
      path.selected
        .flatMap((key) => candidates.filter((candidate) => candidate.key === key))
        .map(({ column }) => column),
    )
    const offender = path.selected.findLast((_, index) => at(inflation, index) > settings.maxVif) ?? null
    runs.push({
      ...path,
      vif: Object.fromEntries(path.selected.map((key, index) => [key, at(inflation, index)])),
      banned: offender,
    })
    if (offender === null) return runs
    banned.push(offender)
  }
}

function perInhabitant(values: readonly number[], inhabitants: readonly number[]): number[] {
  return values.map((value, index) => value / at(inhabitants, index))
}

function fitOf({ workload, inhabitants, candidates }: RegressionInput, selected: readonly string[]): Fit | null {
  const chosen = selected.map((key) => perInhabitant(valuesOf(candidates, key), inhabitants))
  return leastSquares(chosen, perInhabitant(workload, inhabitants))
}

function fittedOf(
  { inhabitants, candidates }: RegressionInput,
  selected: readonly string[],
  { intercept, coefficients }: Fit,
): number[] {
  const columns = selected.map((key) => valuesOf(candidates, key))
  return inhabitants.map((count, row) =>
    columns.reduce((sum, column, index) => sum + at(coefficients, index) * at(column, row), intercept * count),
  )
}

function valuesOf(candidates: RegressionInput['candidates'], key: string): readonly number[] {
  const found = candidates.find((candidate) => candidate.key === key)
  if (!found) throw new Error(`no candidate ${key}`)
  return found.values
}

function findingsOf(candidates: readonly Candidate[], run: Run): Finding[] {
  const constant = candidates
    .filter(({ column }) => column.deviation === 0)
    .map(({ key }) => finding('W630', { name: key }))
  const dependent = (run.steps.at(-1)?.excluded ?? [])
    .filter(({ reason }) => reason === 'dependent')
    .map(({ candidate }) => finding('W631', { name: candidate }))
  return [...constant, ...dependent, ...(run.stopped === 'perfect' ? [finding('W633')] : [])]
}
