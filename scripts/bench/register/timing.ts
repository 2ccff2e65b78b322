/** What a row of the table says: how often it was measured, and the half and the slowest twentieth, in milliseconds. */
export type Timing = { runs: number; p50: number; p95: number }

/** Runs a deed over and over, one at a time, the first few times without counting. */
export async function measure(runs: number, deed: (turn: number) => Promise<unknown>): Promise<Timing> {
  const warm = Math.min(5, Math.ceil(runs / 4))
  const taken: number[] = []
  for (let turn = 0; turn < warm + runs; turn += 1) {
    const started = performance.now()
    await deed(turn)
    if (turn >= warm) taken.push(performance.now() - started)
  }
  return { runs, p50: quantile(taken, 0.5), p95: quantile(taken, 0.95) }
}

/** @example quantile([3, 1, 2], 0.5) // 2 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** @example milliseconds(12.345) // '12,3' */
export function milliseconds(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0).replace('.', ',')
}
