import type { Draft } from '@/lib/annex/read/pdf/draft'
import { linesOf } from '@/lib/annex/read/pdf/lines'
import type { Line, PdfPage, Piece } from '@/lib/annex/read/pdf/pieces'
import type { Rule } from '@/lib/annex/read/pdf/rules'

type Table = Extract<Draft, { table: unknown }>

/** A table between drawn lines: the place where it begins on its page, its columns, and where it ends. */
export type RuledTable = Table & { y: number; columns: number[]; ends: { page: number; y: number } }

/** Tables whose rows and columns are drawn, and the pages without what stands in them. */
export function takeRuledTables(pages: PdfPage[]): { tables: RuledTable[]; pages: PdfPage[] } {
  const tables: RuledTable[] = []
  const left = pages.map((page) => {
    const taken = new Set<Piece>()
    for (const grid of gridsOf(page.rules)) {
      const table = tableIn(page, grid, taken)
      if (table) tables.push(table)
    }
    return taken.size === 0 ? page : { ...page, pieces: page.pieces.filter((piece) => !taken.has(piece)) }
  })
  return { tables, pages: left }
}

/** A row of cells: its top and bottom, and the lines between its columns. */
type GridRow = { top: number; bottom: number; xs: number[] }

/** Stretches of the page that horizontal lines cut into rows and vertical ones, over the whole height of a row, into columns. */
function gridsOf(rules: readonly Rule[]): GridRow[][] {
  const levels = merged(rules.filter(({ y0, y1 }) => y0 === y1).map(({ y0 }) => y0))
  const upright = rules.filter(({ x0, x1, y0, y1 }) => x0 === x1 && y1 > y0)
  const places = merged(upright.map(({ x0 }) => x0)).map((x) => ({
    x,
    lines: upright.filter(({ x0 }) => Math.abs(x0 - x) < 3),
  }))
  const grids: GridRow[][] = []
  levels.slice(1).forEach((bottom, index) => {
    const top = levels[index] ?? 0
    const xs = places.filter(({ lines }) => reach(lines, top, bottom)).map(({ x }) => x)
    const grid = grids.at(-1)
    const joins = grid?.at(-1)?.bottom === top
    if (xs.length < 3 && !(joins && xs.length === 2)) return
    if (grid && joins) grid.push({ top, bottom, xs })
    else grids.push([{ top, bottom, xs }])
  })
  return grids.filter((grid) => grid.length > 1)
}

/** Places that lie closer together than a line is thick are one. */
function merged(places: number[]): number[] {
  const sorted = places.toSorted((one, other) => one - other)
  return sorted.filter((place, index) => index === 0 || place - (sorted[index - 1] ?? 0) > 3)
}

/** Whether one of the lines reaches from top to bottom, or nearly. */
function reach(lines: readonly Rule[], top: number, bottom: number): boolean {
  return lines.some(({ y0, y1 }) => Math.min(y1, bottom) - Math.max(y0, top) >= (bottom - top) * 0.8)
}

function tableIn(page: PdfPage, grid: GridRow[], taken: Set<Piece>): RuledTable | null {
  const widest = grid.reduce<number[]>((most, row) => (row.xs.length > most.length ? row.xs : most), [])
  const table = grid.map(({ top, bottom, xs }) => {
    const cells = widest.slice(1).map((): Line[] => [])
    xs.slice(1).forEach((right, index) => {
      const left = xs[index] ?? 0
      const inside = page.pieces.filter((piece) => isInside(piece, { x0: left, x1: right, y0: top, y1: bottom }))
      inside.forEach((piece) => taken.add(piece))
      const column = Math.max(
        0,
        widest.findIndex((x) => Math.abs(x - left) < 3),
      )
      cells[Math.min(column, cells.length - 1)]?.push(...linesOf({ ...page, pieces: inside }))
    })
    return { header: false, cells }
  })
  const rows = table.filter(({ cells }) => cells.some((lines) => lines.length > 0))
  return rows.length > 0
    ? {
        table: rows,
        page: page.number,
        y: grid[0]?.top ?? 0,
        columns: widest,
        ends: { page: page.number, y: grid.at(-1)?.bottom ?? 0 },
      }
    : null
}

/** By its middle, a little above the baseline. */
function isInside({ x, width, y, size }: Piece, { x0, x1, y0, y1 }: Rule): boolean {
  const [middle, height] = [x + Math.min(width, 20) / 2, y - size * 0.3]
  return middle >= x0 && middle <= x1 && height >= y0 && height <= y1
}

/** A table that goes on at the top of the next page is one; its header there is no row, and a row that was cut is made whole. `text` is what stands on the pages besides. */
export function joinRuledTables(tables: readonly RuledTable[], text: readonly Line[]): RuledTable[] {
  const whole: RuledTable[] = []
  for (const table of tables) {
    const before = whole.at(-1)
    if (!before || !goesOn(before, table, text)) {
      whole.push(table)
      continue
    }
    const [first, ...others] = table.table
    const repeats = first !== undefined && textOfRow(first) === textOfRow(before.table[0])
    const [cut, ...rest] = repeats ? others : table.table
    const last = before.table.at(-1)
    if (cut && last && (cut.cells[0]?.length ?? 0) === 0)
      cut.cells.forEach((lines, at) => last.cells[at]?.push(...lines))
    else if (cut) before.table.push(cut)
    before.table.push(...rest)
    before.ends = table.ends
  }
  return whole
}

/** The same columns on the next page, with no text between. */
function goesOn({ ends, columns }: RuledTable, table: RuledTable, text: readonly Line[]): boolean {
  return (
    table.page === ends.page + 1 &&
    table.columns.length === columns.length &&
    table.columns.every((x, at) => Math.abs(x - (columns[at] ?? 0)) < 4) &&
    !text.some(({ page, y }) => (page === ends.page && y > ends.y) || (page === table.page && y < table.y))
  )
}

function textOfRow(row: Table['table'][number] | undefined): string {
  return (row?.cells ?? []).map((lines) => lines.map(({ text }) => text).join(' ')).join('|')
}
