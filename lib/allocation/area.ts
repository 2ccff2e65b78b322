import type { CharacteristicKey } from '@/lib/allocation/characteristics'
import type { UnitCode } from '@/lib/allocation/units'

/**
 * One municipality (or one unit, when a data set is summed per unit) with the characteristics that are known.
 * A key that is absent is unknown; zero is a value.
 */
export type AreaRow = {
  code: string
  name: string
  unit: UnitCode
  values: Partial<Record<CharacteristicKey, number>>
}
