import type { Draft } from '@/lib/annex/read/pdf/draft'
import { lineOf } from '@/lib/annex/read/pdf/pieces'
import type { Line, Piece } from '@/lib/annex/read/pdf/pieces'

type Row = Line[]
type Table = Extract<Draft, { table: unknown }>

/**
 * Tables by their columns: from a row with several parts, as long as what follows starts where those parts start.
 * One such row by itself is no table.
 */
export function takeTables(lines: Line[]): ({ text: Line[] } | Table)[] {
  const rows = rowsOf(lines)
  const parts: ({ text: Line[] } | Table)[] = []
  let text: Line[] = []
  for (let at = 0; at < rows.length;) {
    const region = regionFrom(rows, at)
    if (region.length > 1 && region.filter((row) => row.length > 1).length > 1) {
      if (text.length > 0) parts.push({ text })
      text = []
      parts.push(tableOf(region))
      at += region.length
    } else {
      for (const line of rows[at] ?? []) text.push(line)
      at += 1
    }
  }
  if (text.length > 0) parts.push({ text })
  return parts
}

/** Lines at the same height of the same page. */
function rowsOf(lines: Line[]): Row[] {
  const rows: Row[] = []
  for (const line of lines) {
    const row = rows.at(-1)
    const last = row?.[0]
    if (row && last && last.page === line.page && Math.abs(last.y - line.y) < 2.5) row.push(line)
    else rows.push([line])
  }
  return rows.map((row) => row.toSorted((one, other) => one.x0 - other.x0))
}

function regionFrom(rows: Row[], start: number): Row[] {
  const uncutFirst = rows[start]
  if (!uncutFirst || uncutFirst.length < 2) return []
  const columns = finer(uncutFirst, rows.slice(start + 1, start + 1 + LOOKAHEAD))
  const first = cutAtColumns(uncutFirst, columns)
  const region: Row[] = [first]
  for (const uncut of rows.slice(start + 1)) {
    const row = cutAtColumns(uncut, columns)
    const last = region.at(-1)?.[0]
    const line = row[0]
    if (!last || !line || !row.every((part) => columnAt(part, columns) !== -1)) break
    const distance =
      line.page === last.page
        ? line.y - last.y
        : line.page === last.page + 1 && row.length > 1
          ? 0
          : Number.POSITIVE_INFINITY
    if (distance > last.size * 3.2) break
    if (row.length === 1 && columnAt(line, columns) === 0 && line.x1 > (columns[1] ?? 0)) break
    region.push(row)
  }
  return region
}

/** In a narrow table the white between two cells is no wider than between words; a piece that starts where a column does starts a cell. */
function cutAtColumns(row: Row, columns: number[]): Row {
  return row.flatMap((line) => {
    const cells: Piece[][] = []
    for (const piece of line.pieces) {
      const last = cells.at(-1)
      if (last && !columns.some((x) => Math.abs(x - piece.x) < 1.5)) last.push(piece)
      else cells.push([piece])
    }
    return cells.length > 1 ? cells.map((pieces) => lineOf(pieces, line.page)) : [line]
  })
}

/** How many rows tell where the columns of a header begin that stand too close together to be parted by their white. */
const LOOKAHEAD = 8

/** Where the parts of a row begin, and the pieces inside them under which two lines or more begin too: "Nr." beside "Toezegging". */
function finer(row: Row, below: readonly Row[]): number[] {
  const own = columnsOf(row)
  const starts = below.flatMap(columnsOf)
  const inside = row
    .flatMap(({ pieces }) => pieces.map(({ x }) => x))
    .filter((x) => !own.some((known) => Math.abs(known - x) < 8))
    .filter((x) => starts.filter((start) => Math.abs(start - x) < 2).length > 1)
  return [...own, ...inside].toSorted((one, other) => one - other)
}

function columnsOf(row: Row): number[] {
  return row.map(({ x0 }) => x0)
}

/** Which column a part stands in, by where it starts; -1 for none. */
function columnAt(line: Line, columns: number[]): number {
  return columns.findIndex((x) => Math.abs(x - line.x0) < 5)
}

function tableOf(region: Row[]): Table {
  const columns = columnsOf(region[0] ?? [])
  const table: Table['table'] = []
  let last: Row | undefined
  const usual = smallestDistance(region)
  for (const row of region) {
    const cells = table.at(-1)?.cells
    const isNew = !cells || !last || startsRow(row, last, cells, columns, usual)
    const target = isNew ? columns.map((): Line[] => []) : cells
    if (isNew) table.push({ header: false, cells: target })
    for (const part of row) target[columnAt(part, columns)]?.push(part)
    last = row
  }
  return { table, page: region[0]?.[0]?.page ?? 1 }
}

function smallestDistance(region: Row[]): number {
  const distances = region.flatMap((row, index) => {
    const [one, other] = [row[0], region[index + 1]?.[0]]
    return one && other && one.page === other.page ? [other.y - one.y] : []
  })
  return distances
    .filter((distance) => distance > 1)
    .reduce((least, distance) => Math.min(least, distance), Number.POSITIVE_INFINITY)
}

/** A row begins with something in the first column: after more white than between lines, or where the cell above had room left. */
function startsRow(row: Row, last: Row, cells: Line[][], columns: number[], usual: number): boolean {
  const [first] = row
  if (!first || columnAt(first, columns) !== 0) return false
  const above = last[0]
  if (!above || first.page !== above.page) return true
  if (first.y - above.y > Math.max(usual * 1.12, first.size * 1.45)) return true
  const cell = cells[0]?.at(-1)
  if (!cell) return true
  const word = /^\S+/.exec(first.text)?.[0].length ?? 0
  const perLetter = (first.x1 - first.x0) / Math.max(1, first.text.length)
  return row.length > 1 && cell.x1 + (word + 1) * perLetter < (columns[1] ?? 0) - first.size
}
