import { addUp } from '@/lib/allocation/add'
import type { AreaRow } from '@/lib/allocation/area'
import { type CharacteristicKey, characteristicOf, characteristics } from '@/lib/allocation/characteristics'
import { type Explained, inferred, step } from '@/lib/allocation/source'
import { type Finding, dutch, finding } from '@/lib/allocation/finding'

export type AreaStrength = { code: string; name: string; fte: number; perHundredThousand: number }

/**
 * What a unit gains by the formula when one characteristic changes by `change` (in its own unit), for `fte` fte divided.
 * Before normalising: the total moves along.
 * @example sensitivity('bijstand', 1000, 1000).value // 0.78482
 */
export function sensitivity(key: CharacteristicKey, change: number, fte: number): Explained<number> {
  const { name, printed, coefficient } = characteristicOf(key)
  const value = (fte / 1000) * coefficient * change
  return {
    value,
    steps: [
      step(
        `Gevoeligheid voor ${name}`,
        `${printed} x ${dutch(change)} x ${dutch(fte)} / 1.000`,
        value,
        'fte',
        inferred('lineaire formule'),
      ),
    ],
  }
}

/**
 * Fte by the formula of each area and per 100,000 inhabitants, most per inhabitant first. Areas without inhabitants
 * are left out. For the extremes that a reader asks about first (islands and large cities on top).
 */
export function strengthPerInhabitant(rows: readonly AreaRow[], fte: number): AreaStrength[] {
  return rows
    .flatMap(({ code, name, values }) => {
      if (!values.inw) return []
      const strength = strengthOf(values, fte)
      return [{ code, name, fte: strength, perHundredThousand: (strength / values.inw) * 100_000 }]
    })
    .sort((a, b) => b.perHundredThousand - a.perHundredThousand)
}

/** Areas whose formula ends below zero: shown and warned about, never raised to zero (spec 2.2, point 5). */
export function negativeAreas(rows: readonly AreaRow[], fte: number): Finding[] {
  return rows
    .map(({ code, name, values }) => ({ code, name, strength: strengthOf(values, fte) }))
    .filter(({ strength }) => strength < 0)
    .map(({ code, name, strength }) => finding('W606', { area: name, fte: strength }, { area: code }))
}

/** The formula for one area over the characteristics that are known. */
export function strengthOf(values: AreaRow['values'], fte: number): number {
  return (fte / 1000) * addUp(characteristics.map(({ key, coefficient }) => coefficient * (values[key] ?? 0)))
}
