import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import { cleanText } from '@/lib/annex/compose/clean'

/** A cell that is shown as it is, or computes: `result` is what a reader without a calculator shows. */
export type GridCell =
  | string
  | number
  | null
  | { formula: string; result: number | null; look?: Look }
  | { value: string | number; look: Look }

/** `input` may be changed by hand, `head` names, the others say how a number looks. */
export type Look = 'head' | 'title' | 'input' | 'fte' | 'share' | 'exact' | 'total'

/** A sheet of cells from A1 on; rows may have gaps (null). */
export type Grid = { name: string; widths: readonly number[]; rows: readonly (readonly GridCell[])[]; frozen?: number }

const arial = { name: 'Arial', size: 10 }

const looks: Record<Look, CellStyle> = {
  head: {
    font: { ...arial, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEFF0' } },
    alignment: { vertical: 'top', wrapText: true },
  },
  title: { font: { name: 'Arial', size: 14, bold: true } },
  input: { font: arial, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF7D6' } } },
  fte: { font: arial, numFmt: '#,##0.0' },
  share: { font: arial, numFmt: '0.0%' },
  exact: { font: arial, numFmt: '0.000000000' },
  total: {
    font: { ...arial, bold: true },
    numFmt: '#,##0.0',
    border: { top: { style: 'thin', color: { rgb: '8C8C8C' } } },
  },
}

/** The grid as the library takes it: formulas as formulas with their outcome, text never as a formula. */
export function worksheetOf({ name, widths, rows, frozen }: Grid): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  rows.forEach((row, line) =>
    row.forEach((cell, column) => {
      const own = cellOf(cell)
      if (own) cells.set(`${line},${column}`, own)
    }),
  )
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => row.map(valueOf)),
    cells,
    ...(frozen ? { freezePane: { rows: frozen } } : {}),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

function valueOf(cell: GridCell): CellValue {
  if (typeof cell === 'string') return cleanText(cell)
  if (cell === null || typeof cell === 'number') return cell
  if ('formula' in cell) return cell.result
  return typeof cell.value === 'string' ? cleanText(cell.value) : cell.value
}

function cellOf(cell: GridCell): Partial<Cell> | null {
  if (cell === null || typeof cell !== 'object') return { style: { font: arial } }
  if (!('formula' in cell)) return { style: looks[cell.look] }
  return {
    formula: cell.formula,
    formulaResult: cell.result,
    style: cell.look ? looks[cell.look] : { font: arial },
  }
}
