import { at, dot, sumOfSquares } from '@/lib/allocation/regression/column'

/**
 * A Householder reflection that makes everything below `from` of one column zero. Reflections lose nothing to rounding
 * beyond the last digits, unlike the normal equations, which square the condition of the data.
 */
export type Reflection = { from: number; direction: Float64Array; twice: number }

/** The reflection that turns `column` into one number at `from`; null when there is nothing left to turn. */
export function reflectionOf(column: Float64Array, from: number): Reflection | null {
  const length = Math.sqrt(sumOfSquares(column, from))
  if (length === 0) return null
  const direction = column.slice()
  direction.fill(0, 0, from)
  const head = at(column, from)
  direction[from] = head + (head < 0 ? -length : length)
  return { from, direction, twice: 2 / sumOfSquares(direction, from) }
}

/** Applies the reflection to a column, in place. */
export function reflect({ from, direction, twice }: Reflection, column: Float64Array): void {
  const factor = twice * dot(direction, column, from)
  for (let index = from; index < column.length; index++)
    column[index] = at(column, index) - factor * at(direction, index)
}

/** Solves R x = y, where column j of R stands in the first j + 1 numbers of `columns[j]`. */
export function backSubstitute(columns: readonly Float64Array[], y: Float64Array): number[] {
  const solution = new Float64Array(columns.length)
  for (let row = columns.length - 1; row >= 0; row--) {
    const known = columns.reduce(
      (sum, column, index) => (index > row ? sum + at(column, row) * at(solution, index) : sum),
      0,
    )
    const diagonal = columns[row]
    if (!diagonal) throw new Error(`no column ${row}`)
    solution[row] = (at(y, row) - known) / at(diagonal, row)
  }
  return [...solution]
}
