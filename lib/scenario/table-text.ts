import { stringify } from 'csv-stringify/sync'
import { finding } from '@/lib/allocation/finding'
import { MOST_ROWS, type TextTable, readCsv } from '@/lib/allocation/read-csv'
import { sniff } from '@/lib/annex/read/sniff'
import { done, refused, type Outcome } from '@/lib/outcome'
import { readSheetSafely } from '@/lib/sheet/read-sheet-safely'

/** A file as one text to look at, map and check: CSV with the delimiter of the file, and what was noted while reading. */
export type TableText = { text: string; rows: number; warnings: string[] }

/**
 * Reads an uploaded table. XLSX and ODS are read in a process of their own with limits on time and memory; CSV is
 * measured before it is taken apart. Refuses what is no table, is too large, or has more rows than a data set can have.
 */
export async function readTableText(bytes: Uint8Array): Promise<Outcome<TableText>> {
  const sniffed = sniff(bytes)
  const isText = sniffed.ok && sniffed.value !== 'zip' && sniffed.value !== 'pdf'
  if (isText) {
    const table = readCsv(bytes)
    return table.ok ? done(textOf(table.value)) : table
  }
  const sheet = await readSheetSafely(bytes)
  if (!sheet.ok) return sheet
  const { rows, warnings } = sheet.value
  if (rows.length - 1 > MOST_ROWS) return refused('F602', finding('F602', { most: MOST_ROWS }).message)
  return done({ text: stringify(rows, { delimiter: ',' }), rows: rows.length - 1, warnings })
}

/** Empty lines stay, so that the number of a row is the number in the file. */
function textOf({ heading, rows, delimiter, findings }: TextTable): TableText {
  const last = rows.at(-1)?.number ?? 1
  const lines: string[][] = Array.from({ length: Math.max(last, rows.length + 1) }, () => [''])
  lines[0] = heading
  rows.forEach(({ number, cells }) => {
    lines[number - 1] = cells
  })
  return {
    text: stringify(lines, { delimiter }),
    rows: rows.length,
    warnings: findings.map(({ message }) => message),
  }
}
