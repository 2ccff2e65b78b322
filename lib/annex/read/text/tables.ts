import type { TableRow } from '@/lib/annex/blocks'
import { isTableHeader } from '@/lib/annex/layout'
import { inlineOf } from '@/lib/annex/read/text/marks'
import type { Paragraph } from '@/lib/annex/read/text/rejoin'

/** Whether a paragraph is (a part of) a table: cells parted by tabs or by Markdown's bars, or a cell on a line of its own after a tab. */
export function isTableLine(part: Paragraph | undefined): boolean {
  return (
    part !== undefined &&
    (part.tab || /\S\t+\S/.test(part.text) || /^\|.*\|$/.test(part.text)) &&
    !/^\S{1,5}\t[^\t]*$/.test(part.text)
  )
}

/** The rows of consecutive table lines. Cells that stand one to a line are put into rows of as many cells as the header has. */
export function tableFrom(parts: Paragraph[]): TableRow[] {
  const rows = parts.filter((part) => !/^\|[\s:|-]+\|$/.test(part.text)).map((part) => cellsOf(part.text))
  const headed = rows.every((cells) => cells.length === 1) ? inRows(rows.flat()) : rows
  return headed.map((cells, index) => ({
    header: index === 0 && isHeaderRow(cells),
    cells: cells.map((cell) => inlineOf(cell)),
  }))
}

function cellsOf(text: string): string[] {
  if (text.startsWith('|'))
    return text
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
  return text
    .replace(/^\t/, '')
    .split('\t')
    .map((cell) => cell.trim())
}

function inRows(cells: string[]): string[][] {
  let columns = 0
  while (columns < cells.length && isTableHeader(cells[columns] ?? '')) columns += 1
  if (columns < 2) return cells.map((cell) => [cell])
  return Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  )
}

function isHeaderRow(cells: string[]): boolean {
  return cells.some((cell) => isTableHeader(cell)) || cells.every((cell) => !/\d/.test(cell))
}
