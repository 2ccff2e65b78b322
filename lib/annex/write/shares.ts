import type { TableRow } from '@/lib/annex/blocks'

/** The widths of the columns of a table in percent: its own, or all equal. */
export function sharesOf({ rows, shares }: { rows: TableRow[]; shares?: readonly number[] }): readonly number[] {
  const columns = rows[0]?.cells.length ?? 1
  return shares?.length === columns ? shares : Array.from({ length: columns }, () => 100 / columns)
}
