import { refused, type Outcome, done } from '@/lib/outcome'
import { SHEET_MOST } from '@/lib/intake/sheet/schema'
import { blockOf } from '@/lib/intake/sheet/block'
import { readSheet } from '@/lib/sheet/read-sheet'
import { readSheetSafely } from '@/lib/sheet/read-sheet-safely'
import type { ReadSheet } from '@/lib/sheet/rows'

/** The rows of a sheet with what the reader says of them, and the same rows as a block of text. */
export type RowsRead = { rows: string[][]; warnings: string[]; block: string; sheet: string; sheets: string[] }

/** Rows as pasted or as they came back with the form. Refuses: too-many-rows, too-large, and as `readSheet`. */
export async function readPasted(block: string): Promise<Outcome<RowsRead>> {
  return bounded(await readSheet(block))
}

/** Rows of one tab of an uploaded file, of the first that shows something when none is named; read in a process of its own. Refuses: too-many-rows, too-large, and as `readSheetSafely`. */
export async function readUploaded(bytes: Uint8Array, sheet: string): Promise<Outcome<RowsRead>> {
  return bounded(await readSheetSafely(bytes, { sheet }))
}

function bounded(read: Outcome<ReadSheet>): Outcome<RowsRead> {
  if (!read.ok) return read
  const { warnings, sheet, sheets } = read.value
  const rows = read.value.rows.map((row) => row.map(storable))
  if (rows.length > SHEET_MOST.rows)
    return refused(
      'too-many-rows',
      'Dit blad heeft meer dan 2.000 regels. Verdeel het en lees de delen na elkaar in; er is niets opgeslagen.',
    )
  const block = blockOf(rows)
  if (block.length > SHEET_MOST.letters)
    return refused('too-large', 'In dit blad staat te veel tekst: hooguit een miljoen tekens. Verdeel het in delen.')
  return done({ rows, block, warnings, sheet: sheet ?? '', sheets })
}

/** Without signs that the database cannot hold; in one Unicode form. */
function storable(cell: string): string {
  return cell
    .replaceAll('\r\n', '\n')
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, ' ')
    .normalize('NFC')
    .trim()
}
