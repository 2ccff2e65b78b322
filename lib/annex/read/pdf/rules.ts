import type { Piece } from '@/lib/annex/read/pdf/pieces'

/** A drawn line: the edge of a cell. In points, `y` counted from the top of the page; a horizontal one has y0 = y1. */
export type Rule = { x0: number; x1: number; y0: number; y1: number }

/** The numbers that pdf.js gives the drawing instructions that matter here (its OPS). */
export type DrawingCodes = { save: number; restore: number; transform: number; constructPath: number; stroke: number }

type Matrix = [number, number, number, number, number, number]

/** No line of a table is thicker, no cell smaller, and a page with more lines than this is a drawing. */
const THIN = 2.5
const SMALL = 5
const MOST = 4_000

/**
 * The horizontal and vertical lines that a page draws, also those drawn as thin boxes, and the edges of stroked boxes. `operators`
 * is what pdf.js answers; what it does not say as expected is left out.
 */
export function rulesOf(
  operators: { fnArray: number[]; argsArray: unknown[] },
  codes: DrawingCodes,
  height: number,
): Rule[] {
  const rules: Rule[] = []
  const saved: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  operators.fnArray.forEach((code, index) => {
    const args = operators.argsArray[index]
    if (code === codes.save) saved.push(matrix)
    else if (code === codes.restore) matrix = saved.pop() ?? matrix
    else if (code === codes.transform) matrix = times(matrix, numbersOf(args))
    else if (code === codes.constructPath && Array.isArray(args)) {
      const box = numbersOf(args[2])
      if (box.length >= 4) rules.push(...edgesOf(placed(box, matrix, height), args[0] === codes.stroke))
    }
  })
  return rules.length > MOST ? [] : rules
}

/** Whether lines of the page have wide gaps, as rows of a table do; asking for drawings costs time, and most pages have none. */
export function mayHoldTable(pieces: readonly Piece[]): boolean {
  const ends = new Map<number, number>()
  let gaps = 0
  for (const piece of pieces.toSorted((one, other) => one.x - other.x)) {
    if (piece.text.trim() === '') continue
    const row = Math.round(piece.y)
    const end = ends.get(row)
    if (end !== undefined && piece.x - end > 8) gaps += 1
    ends.set(row, piece.x + piece.width)
  }
  return gaps > 2
}

function numbersOf(value: unknown): number[] {
  if (Array.isArray(value)) return value.map(Number)
  return value instanceof Float32Array || value instanceof Float64Array ? [...value] : []
}

function times([a, b, c, d, e, f]: Matrix, [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: number[]): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function placed([left = 0, low = 0, right = 0, high = 0]: number[], [a, b, c, d, e, f]: Matrix, height: number): Rule {
  const xs = [a * left + c * low + e, a * right + c * high + e]
  const ys = [b * left + d * low + f, b * right + d * high + f].map((y) => height - y)
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) }
}

function edgesOf({ x0, x1, y0, y1 }: Rule, stroked: boolean): Rule[] {
  const [wide, tall] = [x1 - x0, y1 - y0]
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
  if (!Number.isFinite(wide + tall)) return []
  if (tall <= THIN && wide > SMALL) return [{ x0, x1, y0: y, y1: y }]
  if (wide <= THIN && tall > SMALL) return [{ x0: x, x1: x, y0, y1 }]
  if (!stroked || wide < SMALL || tall < SMALL) return []
  return [
    { x0, x1, y0, y1: y0 },
    { x0, x1, y0: y1, y1 },
    { x0, x1: x0, y0, y1 },
    { x0: x1, x1, y0, y1 },
  ]
}
