import { type Outcome, refused } from '@/lib/outcome'
import type { AllocationInput } from '@/lib/allocation/allocate'
import { characteristicKeys, characteristics } from '@/lib/allocation/characteristics'
import {
  type Exact,
  addExact,
  exactFromText,
  exactOf,
  multiplyExact,
  negateExact,
  sumExact,
} from '@/lib/allocation/exact'
import { type WholeShare, wholeShares } from '@/lib/allocation/largest-remainder'
import { perUnit } from '@/lib/allocation/unit-sums'
import { unitCodes } from '@/lib/allocation/units'

const printed = characteristics.map(({ printed: text }) => exactFromText(text))

/**
 * The normalised division in whole fte, in the fixed order of the units: the formula, the tasks and the largest
 * remainder all in exact decimals, so that the order of rows and the rounding of doubles never decide.
 * Refuses what `wholeShares` refuses.
 */
export function allocateWhole(input: AllocationInput): Outcome<WholeShare[]> {
  if (input.rows.length === 0) return refused('no-rows', 'De gegevensset bevat geen gemeenten.')
  const strength = exactStrength(input)
  const total = sumExact(strength)
  if (total.units <= 0n) return refused('no-weight', 'De uitkomsten van alle eenheden samen zijn niet groter dan nul.')
  const tasks = unitCodes.map((unit) => exactOf(input.tasks?.[unit] ?? 0))
  const byFormula = addExact(exactOf(input.fte), negateExact(sumExact(tasks)))
  const weights = strength.map((value, index) =>
    addExact(multiplyExact(byFormula, value), multiplyExact(tasks[index] ?? zero, total)),
  )
  return wholeShares(weights, input.fte)
}

const zero: Exact = { units: 0n, scale: 0 }

function exactStrength({ rows }: AllocationInput): Exact[] {
  const sums = perUnit(() => characteristicKeys.map(() => zero))
  for (const row of rows) {
    const sum = sums[row.unit]
    characteristicKeys.forEach((key, index) => {
      const value = row.values[key]
      if (value !== undefined) sum[index] = addExact(sum[index] ?? zero, exactOf(value))
    })
  }
  return unitCodes.map((unit) => sumExact(sums[unit].map((sum, index) => multiplyExact(sum, printed[index] ?? zero))))
}
