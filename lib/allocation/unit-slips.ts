import { addUp } from '@/lib/allocation/add'
import type { AreaRow } from '@/lib/allocation/area'
import {
  type Characteristic,
  type CharacteristicKey,
  characteristicOf,
  characteristics,
} from '@/lib/allocation/characteristics'
import { isPerUnit } from '@/lib/allocation/data-set-checks'
import { type Finding, dutch, finding } from '@/lib/allocation/finding'

/** Bounds of the guard on units, in times the national mean; from the specification, not in the report. */
export type SlipBounds = { low: number; high: number; cell: number }

export const slipBounds: SlipBounds = { low: 0.2, high: 5, cell: 60 }

/** Characteristics that lie in a few places only: their spread says nothing about a slip of unit. */
const scarce: readonly CharacteristicKey[] = ['ambas', 'stadion', 'grens', 'demo', 'centrum', 'kernen', 'landb']

/** Municipalities in the division of 2023, by which the reference of an average is a sum. */
const MUNICIPALITIES = 342

/**
 * Looks for slips of unit (thousands, hectares for km2, euros for thousands) by the national mean per inhabitant:
 * one finding per characteristic whose national sum is out of bounds (W603), one per characteristic for areas outside
 * the bounds (W604), and one per cell that is more than `cell` times out (W605, with its area).
 */
export function unitSlips(rows: readonly AreaRow[], bounds: SlipBounds = slipBounds): Finding[] {
  return characteristics.flatMap((characteristic) => {
    const known = rows.flatMap((row) => ratioOf(row, characteristic))
    if (known.length === 0) return []
    const whole = nationalSlip(rows, characteristic, bounds)
    if (whole.length > 0 || isPerUnit(rows)) return whole
    return [...cellSlips(known, characteristic, bounds), ...spread(known, characteristic, bounds)]
  })
}

type Known = { row: AreaRow; ratio: number }

function ratioOf(row: AreaRow, { key, kind, national }: Characteristic): Known[] {
  const value = row.values[key]
  if (value === undefined) return []
  if (kind === 'average') return [{ row, ratio: value / (national / MUNICIPALITIES) }]
  return row.values.inw ? [{ row, ratio: value / row.values.inw / meanPerInhabitant(national) }] : []
}

function nationalSlip(
  rows: readonly AreaRow[],
  { key, name, unit, kind, national }: Characteristic,
  { low, high }: SlipBounds,
): Finding[] {
  const known = rows.filter(({ values }) => values[key] !== undefined)
  const sum = addUp(known.map(({ values }) => values[key] ?? 0))
  const inhabitants = addUp(known.map(({ values }) => values.inw ?? 0))
  const expected =
    kind === 'average'
      ? national * (isPerUnit(rows) ? 1 : known.length / MUNICIPALITIES)
      : meanPerInhabitant(national) * inhabitants
  const ratio = key === 'inw' ? 1 : sum / expected
  return ratio >= low && ratio <= high
    ? []
    : [finding('W603', { name, unit, ratio: rounded(ratio) }, { characteristic: key })]
}

function cellSlips(known: Known[], { name, unit, key }: Characteristic, { cell }: SlipBounds): Finding[] {
  if (scarce.includes(key)) return []
  return known
    .filter(({ ratio }) => ratio > cell || (ratio > 0 && ratio < 1 / cell))
    .map(({ row, ratio }) =>
      finding('W605', { name, unit, ratio: rounded(ratio) }, { area: row.code, characteristic: key }),
    )
}

function spread(known: Known[], { name, key }: Characteristic, { low, high }: SlipBounds): Finding[] {
  const outside = known.filter(({ ratio }) => ratio < low || ratio > high)
  const worst = outside.toSorted((a, b) => distance(b.ratio) - distance(a.ratio)).at(0)
  if (!worst || scarce.includes(key)) return []
  return [
    finding(
      'W604',
      { count: outside.length, name, low, high, worst: `${worst.row.name} (${rounded(worst.ratio)})` },
      { characteristic: key },
    ),
  ]
}

function meanPerInhabitant(national: number): number {
  return national / characteristicOf('inw').national
}

function distance(ratio: number): number {
  return ratio > 0 ? Math.abs(Math.log(ratio)) : Number.MAX_VALUE
}

function rounded(ratio: number): string {
  return dutch(Number(ratio.toPrecision(3)))
}
