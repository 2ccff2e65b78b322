/** A source of chance that gives the same sequence for the same seed (mulberry32). */
export type Chance = {
  /** A number from 0 up to but without 1. */
  next: () => number
  pick: <Value>(values: readonly Value[]) => Value
  whether: (share: number) => boolean
  between: (low: number, high: number) => number
  some: <Value>(values: readonly Value[], count: number) => Value[]
}

/** @example chance(1).between(1, 6) */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(next() * values.length)]
    if (value === undefined) throw new Error('nothing to pick from')
    return value
  }
  const some = <Value>(values: readonly Value[], count: number): Value[] => {
    const left = [...values]
    return Array.from({ length: Math.min(count, values.length) }, () =>
      left.splice(Math.floor(next() * left.length), 1),
    ).flat()
  }
  return {
    next,
    pick,
    some,
    whether: (share) => next() < share,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
  }
}
