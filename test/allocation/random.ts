import type { AreaRow } from '@/lib/allocation/area'
import { type CharacteristicKey, characteristicKeys } from '@/lib/allocation/characteristics'
import { unitCodes } from '@/lib/allocation/units'

/** Numbers from a seed, the same on every machine (mulberry32); 0 <= x < 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A number that people write: up to six digits, with up to three decimals. */
export function plainNumber(random: () => number, most = 100_000): number {
  const decimals = Math.floor(random() * 4)
  return Math.round(random() * most * 10 ** decimals) / 10 ** decimals
}

/** One to three municipalities in random units; each characteristic is unknown everywhere with the given chance. */
export function randomRows(random: () => number, unknown = 0): AreaRow[] {
  const keys = characteristicKeys.filter(() => random() >= unknown)
  const count = 1 + Math.floor(random() * 3)
  return Array.from({ length: count }, (_, index) => ({
    code: `GM${1000 + index}`,
    name: `Gemeente ${index}`,
    unit: unitCodes[Math.floor(random() * unitCodes.length)] ?? 'NN',
    values: randomValues(random, keys),
  }))
}

/** The same municipalities with twice of everything. */
export function doubled(rows: readonly AreaRow[]): AreaRow[] {
  return rows.map((row) => {
    const values: AreaRow['values'] = {}
    for (const key of characteristicKeys) {
      const value = row.values[key]
      if (value !== undefined) values[key] = 2 * value
    }
    return { ...row, values }
  })
}

/** One municipality in each unit, with the characteristics of the first random row of each. */
export function rowsInEveryUnit(random: () => number): AreaRow[] {
  return unitCodes.map((unit, index) => ({
    code: `GM${2000 + index}`,
    name: unit,
    unit,
    values: randomValues(random, characteristicKeys),
  }))
}

/** Few inhabitants, so that the formula ends above zero. */
function randomValues(random: () => number, keys: readonly CharacteristicKey[]): AreaRow['values'] {
  const values: AreaRow['values'] = {}
  for (const key of keys) values[key] = plainNumber(random, key === 'inw' ? 500 : 100_000)
  return values
}
