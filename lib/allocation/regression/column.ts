import { meanOf } from '@/lib/allocation/add'

/** The value at an index that is known to exist; a hole is a fault of ours and throws. */
export function at(values: ArrayLike<number>, index: number): number {
  const value = values[index]
  if (value === undefined) throw new Error(`no value at ${index}`)
  return value
}

/** A column around its mean, in standard deviations (population); `deviation` 0 = all values equal. */
export type StandardColumn = { mean: number; deviation: number; values: Float64Array }

/** Below this part of its own size a spread is rounding, not information. */
const NO_SPREAD = 1e-13

/** Centres and scales, so that sizes from 1e-4 to 1 do not trouble the solver. */
export function standardise(values: readonly number[]): StandardColumn {
  const mean = meanOf(values)
  const centred = Float64Array.from(values, (value) => value - mean)
  const deviation = Math.sqrt(sumOfSquares(centred) / values.length)
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (!(deviation > NO_SPREAD * largest)) return { mean, deviation: 0, values: centred.fill(0) }
  return { mean, deviation, values: centred.map((value) => value / deviation) }
}

/** Correlation of two standardised columns, -1 to 1. */
export function correlation(a: StandardColumn, b: StandardColumn): number {
  return a.deviation === 0 || b.deviation === 0 ? 0 : dot(a.values, b.values, 0) / a.values.length
}

export function dot(a: Float64Array, b: Float64Array, from: number): number {
  let sum = 0
  for (let index = from; index < a.length; index++) sum += at(a, index) * at(b, index)
  return sum
}

export function sumOfSquares(values: Float64Array, from = 0): number {
  return dot(values, values, from)
}
