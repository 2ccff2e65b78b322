import { plain, type Block, type ReadDocument } from '@/lib/annex/blocks'
import { checkItems } from '@/lib/annex/parse/checks'
import type { Finding, ReadAnnex, ReadItem, ReadReport } from '@/lib/annex/parse/schema'
import type { CellContext } from '@/lib/intake/sheet/cells'
import type { Mapping, SheetField } from '@/lib/intake/sheet/columns'
import { sheetFinding } from '@/lib/intake/sheet/findings'
import { readRow } from '@/lib/intake/sheet/read-row'

/** A sheet with the field of each column. `head`: the row with the headings, from 0, or -1 without one; rows above it are left alone. */
export type MappedSheet = { rows: readonly (readonly string[])[]; head: number; mapping: Mapping }

/** The sheet as the review takes it: one table block for each row, and what each row says. */
export type SheetReading = { document: ReadDocument; annex: ReadAnnex }

/** Cells of one row by field, as they are; of several columns with one field in a row. */
export type RowCells = Partial<Record<SheetField, string[]>>

/**
 * Reads every row under the headings as one item. Nothing disappears: a cell that is not understood becomes a finding with its words,
 * a row without title and text one finding, and rows above the headings stand with what was left out. Pure; terms count from `today`.
 */
export function rowsToItems(sheet: MappedSheet, context: Omit<CellContext, 'block'>): SheetReading {
  const head = sheet.rows[sheet.head] ?? []
  const items: ReadItem[] = []
  const blocks: Block[] = []
  const findings: Finding[] = []
  for (const [at, row] of sheet.rows.entries()) {
    if (at <= sheet.head || row.every((cell) => cell.trim() === '')) continue
    const block = blocks.length
    blocks.push(blockOfRow(row, head, at))
    const read = readRow(cellsOf(row, sheet.mapping), { ...context, block })
    if (read) {
      items.push(read.item)
      findings.push(...read.findings)
    } else
      findings.push(
        sheetFinding(
          'W127',
          block,
          row
            .filter((cell) => cell !== '')
            .join(' | ')
            .slice(0, 200),
        ),
      )
  }
  const document: ReadDocument = {
    blocks,
    notes: {},
    dropped: droppedOf(sheet),
    warnings: [],
    meta: { format: 'sheet' },
  }
  const checks = checkItems(document, items, { report: NO_REPORT, printed: context.today, listed: false })
  const all = [...findings, ...checks].toSorted((one, other) => one.block - other.block)
  return { document, annex: { report: NO_REPORT, items, findings: all } }
}

const NO_REPORT: ReadReport = { title: null, date: null, reference: null, chamber: 'TK', annex: null }

/** A row upright, as a person reads a record: heading beside value, empty cells left out. The line counts from 1, as in Excel. */
function blockOfRow(row: readonly string[], head: readonly string[], at: number): Block {
  const rows = row.flatMap((cell, column) =>
    cell.trim() === '' ? [] : [{ header: false, cells: [plain(head[column] || columnLetters(column)), plain(cell)] }],
  )
  return { type: 'table', rows, caption: `Regel ${at + 1}`, place: { line: at + 1 } }
}

/** @example columnLetters(27) // 'Kolom AB' */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? `Kolom ${letter}` : `${columnLetters(Math.floor(column / 26) - 1)}${letter}`
}

function cellsOf(row: readonly string[], mapping: Mapping): RowCells {
  const cells: RowCells = {}
  mapping.forEach((field, column) => {
    const cell = row[column]?.trim() ?? ''
    if (field !== '' && cell !== '') cells[field] = [...(cells[field] ?? []), cell]
  })
  return cells
}

/** What stands above the headings: the name of the list, a date. */
function droppedOf({ rows, head }: MappedSheet): ReadDocument['dropped'] {
  return rows.slice(0, Math.max(0, head)).flatMap((row) => {
    const text = row.filter((cell) => cell.trim() !== '').join(' | ')
    return text === '' ? [] : [{ reason: 'header' as const, text }]
  })
}
