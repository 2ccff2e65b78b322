import { addUp } from '@/lib/allocation/add'
import { type Finding, finding } from '@/lib/allocation/finding'

/** A published table of strength per unit: begin, flows, saldo and end per row, and the row that says it is the sum. */
export type FlowTable = { columns: readonly string[]; rows: readonly FlowRow[]; total: FlowRow }

/** `values`: begin, the flows, saldo, end, in that order. */
export type FlowRow = { name: string; values: readonly number[] }

export type FlowTolerance = { row: number; column: number }

/** Published values are rounded to whole fte: one per row, two per column (the specification's choice). */
export const flowTolerance: FlowTolerance = { row: 1, column: 2 }

/**
 * Checks `end = begin + flows` and `saldo = end - begin` per row, and the sum of each column against the total row.
 * @example checkFlowTable(table) // [] when everything agrees within rounding
 */
export function checkFlowTable(
  { columns, rows, total }: FlowTable,
  tolerance: FlowTolerance = flowTolerance,
): Finding[] {
  return [
    ...[...rows, total].flatMap((row) => checkRow(row, tolerance.row)),
    ...columns.flatMap((column, index) => checkColumn(column, rows, total, index, tolerance.column)),
  ]
}

function checkRow({ name, values }: FlowRow, tolerance: number): Finding[] {
  const [begin = 0] = values
  const end = values.at(-1) ?? 0
  const saldo = values.at(-2) ?? 0
  const differences = [end - begin - addUp(values.slice(1, -2)), end - begin - saldo]
  return differences
    .filter((difference) => Math.abs(difference) > tolerance)
    .map((difference) => finding('W660', { row: name, difference }))
}

function checkColumn(
  column: string,
  rows: readonly FlowRow[],
  total: FlowRow,
  index: number,
  tolerance: number,
): Finding[] {
  const sum = addUp(rows.map(({ values }) => values[index] ?? 0))
  const stated = total.values[index] ?? 0
  return Math.abs(sum - stated) > tolerance ? [finding('W661', { column, sum, stated })] : []
}
