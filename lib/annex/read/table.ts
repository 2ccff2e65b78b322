import type { Block, Inline, Place, TableRow } from '@/lib/annex/blocks'
import { plain } from '@/lib/annex/blocks'

/**
 * The blocks of a table. One that is only there for the layout (a single column) is no table: its content stands in the text.
 * Rows get the same number of cells; without a marked header row a first row that is all bold is one.
 */
export function tableBlocks(rows: { row: TableRow; blocks: Block[][] }[], place: Place, caption?: string): Block[] {
  const filled = rows.filter(({ row }) => row.cells.some(({ text }) => text !== ''))
  const width = Math.min(
    MOST_COLUMNS,
    filled.reduce((most, { row }) => Math.max(most, row.cells.length), 0),
  )
  if (width <= 1) return filled.flatMap(({ blocks }) => blocks.flat())
  const even = filled.map(({ row }) => ({
    ...row,
    cells: Array.from({ length: width }, (_, at) => row.cells[at] ?? plain('')),
  }))
  return [{ type: 'table', rows: withHeader(even), ...(caption ? { caption } : {}), place }]
}

/** More columns than this no page can show; what lies beyond is cut off. */
export const MOST_COLUMNS = 60

/** A cell over several columns stands in the first of them; the others stay empty, so that columns keep their place. */
export function spreadCells(cells: { inline: Inline; span: number }[]): Inline[] {
  const spread: Inline[] = []
  for (const { inline, span } of cells) {
    spread.push(inline)
    for (let more = 1; more < span && spread.length < MOST_COLUMNS; more += 1) spread.push(plain(''))
  }
  return spread
}

function withHeader(rows: TableRow[]): TableRow[] {
  const [first, ...others] = rows
  if (!first || others.length === 0 || rows.some(({ header }) => header)) return rows
  const isBold = first.cells.every(({ text, bold }) => text === '' || bold)
  return isBold ? [{ ...first, header: true }, ...others] : rows
}
