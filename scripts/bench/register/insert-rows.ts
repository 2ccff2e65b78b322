import type pg from 'pg'

type Cell = string | number | boolean | null | readonly string[] | Cell[] | { [key: string]: Cell }
export type Row = Record<string, Cell>

const AT_ONCE = 2_000

/** Adds rows to a table, a batch per statement; all rows have the columns of the first. The names are ours, the values data. */
export async function insertRows(pool: pg.Pool, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ')
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await pool.query(
      `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(null::"${table}", $1::jsonb)`,
      [JSON.stringify(rows.slice(from, from + AT_ONCE))],
    )
  }
}

/** The id of row `number` of a kind of row: the same at every run, and in the order of the numbers, as ids by time are. */
export function idOf(kind: number, number: number): string {
  const counted = number.toString(16).padStart(12, '0')
  return `${counted.slice(0, 8)}-${counted.slice(8)}-7000-8000-${kind.toString(16).padStart(12, '0')}`
}
