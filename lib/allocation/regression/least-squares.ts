import { type StandardColumn, at, standardise, sumOfSquares } from '@/lib/allocation/regression/column'
import { backSubstitute, reflect, reflectionOf } from '@/lib/allocation/regression/householder'

export type Fit = {
  intercept: number
  coefficients: number[]
  /** Sum of squared residuals and of squared deviations from the mean. */
  rss: number
  tss: number
  r2: number
}

/** A column that keeps less than this part of its spread beside the others is computed from them. */
export const DEPENDENT = 1e-12

/**
 * Ordinary least squares with an intercept, each row counting equally, by Householder QR on standardised columns.
 * Null when the columns are dependent or constant, or there are not more rows than coefficients.
 * @example leastSquares([[1, 2, 3, 4]], [3, 5, 7, 9]) // { intercept: 1, coefficients: [2], r2: 1, ... }
 */
export function leastSquares(columns: readonly (readonly number[])[], y: readonly number[]): Fit | null {
  if (y.length <= columns.length + 1) return null
  return fitStandard(columns.map(standardise), standardise(y))
}

/** The same on columns that are already standardised. */
export function fitStandard(columns: readonly StandardColumn[], y: StandardColumn): Fit | null {
  const working = columns.map(({ values }) => values.slice())
  const target = y.values.slice()
  for (const [index, column] of working.entries()) {
    const left = sumOfSquares(column, index)
    const reflection = reflectionOf(column, index)
    if (!reflection || left <= DEPENDENT * column.length) return null
    for (const later of working.slice(index)) reflect(reflection, later)
    reflect(reflection, target)
  }
  const scale = y.deviation ** 2
  const rss = sumOfSquares(target, working.length) * scale
  const tss = sumOfSquares(y.values) * scale
  const solution = backSubstitute(working, target)
  const coefficients = columns.map(({ deviation }, index) => (at(solution, index) * y.deviation) / deviation)
  const intercept = columns.reduce((value, { mean }, index) => value - mean * at(coefficients, index), y.mean)
  return { intercept, coefficients, rss, tss, r2: tss === 0 ? Number.NaN : 1 - rss / tss }
}

/**
 * Variance inflation factor of each column: 1 / (1 - R2) of that column on the others. One column gives 1; a column
 * that the others compute gives Infinity.
 */
export function varianceInflation(columns: readonly StandardColumn[]): number[] {
  return columns.map((column, index) => {
    const others = columns.filter((_, other) => other !== index)
    const fit = fitStandard(others, column)
    if (!fit || fit.rss <= DEPENDENT * fit.tss) return Number.POSITIVE_INFINITY
    return fit.tss / fit.rss
  })
}
