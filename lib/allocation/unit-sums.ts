import { addUp } from '@/lib/allocation/add'
import type { AreaRow } from '@/lib/allocation/area'
import { type CharacteristicKey, characteristicKeys, characteristics } from '@/lib/allocation/characteristics'
import { type UnitCode, unitCodes, unitIndex } from '@/lib/allocation/units'

const coefficients = characteristics.map(({ coefficient }) => coefficient)

export type UnitSums = {
  /** Per unit the sum of each characteristic over its areas, in the order of `characteristicKeys`. */
  perUnit: Readonly<Record<UnitCode, readonly number[]>>
  /** Per characteristic the codes of the areas that lack it; characteristics that nobody lacks are not listed. */
  missing: ReadonlyMap<CharacteristicKey, readonly string[]>
}

/**
 * Adds the areas up to units, per characteristic, with the rounding of each addition kept. An average
 * (median wealth, mean WOZ) is added up as well: it counts once per municipality (spec 2.1, point 1).
 */
export function sumPerUnit(rows: readonly AreaRow[]): UnitSums {
  const width = characteristicKeys.length
  const totals = new Float64Array(unitCodes.length * width)
  const lost = new Float64Array(unitCodes.length * width)
  const missing = new Map<CharacteristicKey, string[]>()
  for (const row of rows) {
    let place = unitIndex(row.unit) * width
    for (const key of characteristicKeys) {
      const value = row.values[key]
      if (value === undefined) note(missing, key, row.code)
      else addAt(totals, lost, place, value)
      place += 1
    }
  }
  const sums = Array.from(totals, (total, index) => total + (lost[index] ?? 0))
  return { perUnit: perUnit((index) => sums.slice(index * width, (index + 1) * width)), missing }
}

/** The formula on the sums of each unit, for `fte` fte divided, before anything is brought to a total; what is missing adds nothing. */
export function strengthPerUnit({ perUnit: sums }: UnitSums, fte: number): Record<UnitCode, number> {
  return perUnit((_, unit) => (fte / 1000) * addUp(sums[unit].map((sum, index) => (coefficients[index] ?? 0) * sum)))
}

/** A record with one value per unit, in the fixed order. */
export function perUnit<Value>(valueOf: (index: number, code: UnitCode) => Value): Record<UnitCode, Value> {
  const [NN, ON, MN, NH, AM, DH, RO, ZB, OB, LI] = unitCodes
  const at = (code: UnitCode) => valueOf(unitIndex(code), code)
  return {
    NN: at(NN),
    ON: at(ON),
    MN: at(MN),
    NH: at(NH),
    AM: at(AM),
    DH: at(DH),
    RO: at(RO),
    ZB: at(ZB),
    OB: at(OB),
    LI: at(LI),
  }
}

/** Knuth's two-sum: the rounding of the addition, exactly, without a branch. */
function addAt(totals: Float64Array, lost: Float64Array, place: number, value: number): void {
  const total = totals[place] ?? 0
  const next = total + value
  const moved = next - total
  totals[place] = next
  lost[place] = (lost[place] ?? 0) + (total - (next - moved)) + (value - moved)
}

function note(missing: Map<CharacteristicKey, string[]>, key: CharacteristicKey, code: string): void {
  const codes = missing.get(key)
  if (codes) codes.push(code)
  else missing.set(key, [code])
}
