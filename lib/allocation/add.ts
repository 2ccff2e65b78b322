/**
 * Sum with Neumaier's correction: the rounding of each addition is kept and added at the end, so that parts and whole
 * agree to the last digits, in whatever order the rows stand.
 * @example addUp([1, 1e100, 1, -1e100]) // 2
 */
export function addUp(values: Iterable<number>): number {
  let total = 0
  let lost = 0
  for (const value of values) {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}

/** The mean; NaN for no values. @example meanOf([1, 2, 6]) // 3 */
export function meanOf(values: readonly number[]): number {
  return addUp(values) / values.length
}
