/** A spreadsheet as read: rows of one width, without empty rows at the end. `sheets` names every tab there is. */
export type ReadSheet = {
  format: 'xlsx' | 'ods' | 'csv' | 'paste'
  rows: string[][]
  sheet?: string
  sheets: string[]
  /** Dutch sentences for the person: what was cut off. */
  warnings: string[]
}

/** What one sheet may hold; more is cut off with a warning. */
export const SHEET_LIMITS = { rows: 20_000, columns: 250, letters: 32_767 } as const

/** Rows of one width within the limits, white space at the ends of cells taken away. */
export function tidyRows(rows: string[][]): { rows: string[][]; warnings: string[] } {
  const kept = rows
    .slice(0, SHEET_LIMITS.rows)
    .map((row) => row.slice(0, SHEET_LIMITS.columns).map((cell) => cell.trim().slice(0, SHEET_LIMITS.letters)))
  const last = kept.findLastIndex((row) => row.some((cell) => cell !== ''))
  const width = kept.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== '') + 1), 0)
  const warnings: string[] = []
  if (rows.length > SHEET_LIMITS.rows) warnings.push('Alleen de eerste 20.000 regels zijn gelezen.')
  if (
    rows.some(
      (row) => row.length > SHEET_LIMITS.columns && row.slice(SHEET_LIMITS.columns).some((cell) => cell.trim() !== ''),
    )
  ) {
    warnings.push(`Alleen de eerste ${SHEET_LIMITS.columns} kolommen zijn gelezen.`)
  }
  return {
    rows: kept.slice(0, last + 1).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')),
    warnings,
  }
}
