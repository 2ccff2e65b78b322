import { strFromU8, strToU8, unzipSync } from 'fflate'
import { writeXlsx as write } from 'hucre/xlsx'
import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import { cleanText } from '@/lib/annex/compose/clean'
import { packZip } from '@/lib/annex/write/zip'
import { toDatabaseDate } from '@/lib/calendar/date'
import { cellText, columnName, tabName, type ExportSheet, type SheetCell } from '@/lib/export/sheet'

export const XLSX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * The sheet as an Excel file: a heading row that stays in sight and prints on every page, filters, links, days as days,
 * text always as text. The same sheet gives the same bytes.
 */
export async function writeXlsx(sheet: ExportSheet): Promise<Uint8Array<ArrayBuffer>> {
  const moment = toDatabaseDate(sheet.day)
  const bytes = await write({
    sheets: [worksheet(sheet)],
    properties: { title: cleanText(sheet.title), creator: 'Gestand', created: moment, modified: moment },
    defaultFont: { name: 'Arial', size: 10 },
  })
  return repacked(bytes)
}

const HEADING: CellStyle = {
  font: { name: 'Arial', size: 10, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEFF0' } },
  alignment: { vertical: 'top', wrapText: true },
  border: { bottom: { style: 'thin', color: { rgb: '8C8C8C' } } },
}
const BODY: CellStyle = { font: { name: 'Arial', size: 10 }, alignment: { vertical: 'top', wrapText: true } }
const LINK: CellStyle = { ...BODY, font: { name: 'Arial', size: 10, underline: true, color: { rgb: '0B4F6C' } } }
const DAY: CellStyle = { ...BODY, numFmt: 'dd-mm-yyyy' }

function worksheet(sheet: ExportSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  sheet.columns.forEach((_, column) => cells.set(`0,${column}`, { style: HEADING }))
  sheet.rows.forEach((row, index) => row.forEach((cell, column) => cells.set(`${index + 1},${column}`, cellOf(cell))))
  const heights = sheet.rows.map((row, index) => [index + 1, { height: heightOf(row, sheet) }] as const)
  const last = `${columnName(sheet.columns.length - 1)}${sheet.rows.length + 1}`
  return {
    name: tabName(cleanText(sheet.name)),
    columns: sheet.columns.map(({ width }) => ({ width })),
    rows: [sheet.columns.map(({ heading }) => cleanText(heading)), ...sheet.rows.map((row) => row.map(valueOf))],
    cells,
    rowDefs: new Map(heights),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
  }
}

function valueOf(cell: SheetCell): CellValue {
  if (typeof cell === 'number') return cell
  if (cell !== null && typeof cell === 'object' && 'day' in cell) return toDatabaseDate(cell.day)
  return cell === null ? null : cleanText(cellText(cell))
}

function cellOf(cell: SheetCell): Partial<Cell> {
  if (cell === null || typeof cell !== 'object') return { style: BODY }
  return 'day' in cell ? { style: DAY } : { style: LINK, hyperlink: { target: cell.url } }
}

/** Wrapped rows have no height of their own in LibreOffice: the tallest cell, at 13 points a line. */
function heightOf(row: SheetCell[], sheet: ExportSheet): number {
  const lines = row.map((cell, column) =>
    Math.ceil(cellText(cell).length / ((sheet.columns[column]?.width ?? 10) * 1.1)),
  )
  return Math.min(409, 13 * Math.max(1, ...lines) + 3)
}

/** The library dates the entries of its zip with the clock, and writes the colour of a font before its size; the schema has them the other way. */
function repacked(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => ({ path, bytes: content }))
  const styles = parts.find((part) => part.path === 'xl/styles.xml')
  if (styles) {
    const xml = strFromU8(styles.bytes)
    styles.bytes = strToU8(xml.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, '$2$1'))
  }
  return packZip(parts)
}
