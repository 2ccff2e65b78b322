import { stringify } from 'csv-stringify/sync'
import { cleanText } from '@/lib/annex/compose/clean'
import { cellText, type ExportSheet, type SheetCell } from '@/lib/export/sheet'

export const CSV_MEDIA_TYPE = 'text/csv; charset=utf-8'

/**
 * The sheet as Dutch Excel opens it: semicolons, everything quoted, with a byte order mark. Text that a spreadsheet would
 * take for a formula gets an apostrophe before it (OWASP, CSV injection), also behind spaces and in full width.
 * @example writeCsv(sheet) // '\ufeff"Kenmerk";"Termijn"\r\n"29628-1264";"18-06-2026"\r\n'
 */
export function writeCsv(sheet: ExportSheet): string {
  const heading = sheet.columns.map((column) => guarded(column.heading))
  return stringify([heading, ...sheet.rows.map((row) => row.map(csvCell))], {
    delimiter: ';',
    quoted: true,
    quoted_empty: true,
    record_delimiter: '\r\n',
    bom: true,
  })
}

/** Numbers and days cannot hold a formula; a negative number stays a number. */
function csvCell(cell: SheetCell): string {
  return typeof cell === 'number' ? cellText(cell).replace('.', ',') : guarded(cellText(cell))
}

function guarded(text: string): string {
  const clean = cleanText(text)
  return FORMULA.test(clean) ? `'${clean}` : clean
}

const FORMULA = /^[\s\ufeff]*[=+\-@|%＝＋－＠]|^[\t\r\n]/
