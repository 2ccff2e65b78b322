import { addUp } from '@/lib/allocation/add'
import type { Allocation } from '@/lib/allocation/allocate'
import type { AreaRow } from '@/lib/allocation/area'
import { type Characteristic, type CharacteristicKey, characteristics } from '@/lib/allocation/characteristics'
import { type UnitCode, unitCodes } from '@/lib/allocation/units'

export type CharacteristicPart = {
  characteristic: Characteristic
  fte: number
  /** Part of the unit's fte by the formula. */ share: number
}

export type MunicipalityPart = {
  code: string
  name: string
  value: number
  fte: number
  /** Part of the unit's fte for this characteristic. */ share: number
}

export type Difference = { characteristic: Characteristic; fte: number }

/**
 * Why a unit gets what it gets: each known characteristic with its fte in this division (normalised when the division
 * is), the largest first. The parts add up to the unit's fte without its tasks.
 */
export function explainUnit(allocation: Allocation, unit: UnitCode): CharacteristicPart[] {
  const parts = known(allocation).map((characteristic) => ({
    characteristic,
    fte: contribution(allocation, unit, characteristic.key),
  }))
  const total = addUp(parts.map(({ fte }) => fte))
  return bySize(parts.map((part) => ({ ...part, share: part.fte / total })))
}

/** The same one level deeper: the municipalities of the unit with their part of one characteristic, the largest first. */
export function explainCharacteristic(
  allocation: Allocation,
  rows: readonly AreaRow[],
  unit: UnitCode,
  characteristic: Characteristic,
): MunicipalityPart[] {
  const factor = scaleOf(allocation) * (allocation.asked / 1000) * characteristic.coefficient
  const total = contribution(allocation, unit, characteristic.key)
  const parts = rows.flatMap(({ code, name, unit: own, values }) => {
    const value = values[characteristic.key]
    return own !== unit || value === undefined
      ? []
      : [{ code, name, value, fte: factor * value, share: (factor * value) / total }]
  })
  return bySize(parts)
}

/**
 * Why a unit gets more or less in division `to` than in `from` (other data, other N, other tasks), per characteristic,
 * the largest first. The differences add up to the difference in fte without tasks.
 */
export function explainChange(from: Allocation, to: Allocation, unit: UnitCode): Difference[] {
  return bySize(
    characteristics
      .map((characteristic) => ({
        characteristic,
        fte: contribution(to, unit, characteristic.key) - contribution(from, unit, characteristic.key),
      }))
      .filter(({ fte }) => fte !== 0),
  )
}

/**
 * Why a unit gets more or less under the model than under a key that gives it a fixed `share` (0 to 1): a
 * characteristic counts for it when the unit has more of it than its share of the country, and against it when it has
 * less. The differences add up to (fte by the formula) - share x (fte by the formula of all units). Not in the report;
 * it follows from the formula.
 * @example explainAgainstShare(allocation, 'ON', 0.15137)[0] // the characteristic that weighs most
 */
export function explainAgainstShare(allocation: Allocation, unit: UnitCode, share: number): Difference[] {
  return bySize(
    known(allocation).map((characteristic) => {
      const national = addUp(unitCodes.map((code) => contribution(allocation, code, characteristic.key)))
      return { characteristic, fte: contribution(allocation, unit, characteristic.key) - share * national }
    }),
  )
}

/** Fte per characteristic in the whole country, before normalising: what the report's order of characteristics shows. */
export function nationalContributions(allocation: Allocation): Partial<Record<CharacteristicKey, number>> {
  return Object.fromEntries(
    known(allocation).map(({ key }) => [key, addUp(unitCodes.map((unit) => allocation.contributions[unit][key] ?? 0))]),
  )
}

function known(allocation: Allocation): Characteristic[] {
  return characteristics.filter(({ key }) => allocation.contributions.NN[key] !== undefined)
}

function contribution(allocation: Allocation, unit: UnitCode, key: CharacteristicKey): number {
  return scaleOf(allocation) * (allocation.contributions[unit][key] ?? 0)
}

function scaleOf(allocation: Allocation): number {
  if (allocation.method === 'raw') return 1
  return (allocation.asked - addUp(allocation.perUnit.map(({ taskFte }) => taskFte))) / allocation.rawTotal
}

function bySize<Part extends { fte: number }>(parts: Part[]): Part[] {
  return parts.toSorted((a, b) => Math.abs(b.fte) - Math.abs(a.fte))
}
