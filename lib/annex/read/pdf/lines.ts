import { readBullet } from '@/lib/annex/grammar/bullet'
import { lineOf } from '@/lib/annex/read/pdf/pieces'
import type { Line, PdfPage, Piece } from '@/lib/annex/read/pdf/pieces'

/**
 * The lines of a page from top to bottom, each cut at wide gaps: what stands beside the text (an address, a table cell)
 * becomes a line of its own. Raised digits stay with their line.
 */
export function linesOf(page: PdfPage): Line[] {
  const pieces = page.pieces.filter(({ text, tag }) => text.trim() !== '' && tag !== 'Artifact')
  return rowsOf(pieces)
    .flatMap((row) => cutAtGaps(row).map((part) => lineOf(part, page.number)))
    .toSorted((one, other) => (Math.abs(one.y - other.y) < 2 ? one.x0 - other.x0 : one.y - other.y))
}

/** Pieces on one baseline make a row. The largest go first, so that a small mark finds the row it is raised above. */
function rowsOf(pieces: Piece[]): Piece[][] {
  const rows: Piece[][] = []
  const near = new Map<number, Piece[][]>()
  const bySize = pieces.toSorted(
    (one, other) => Math.round(other.size) - Math.round(one.size) || one.y - other.y || one.x - other.x,
  )
  for (const piece of bySize) {
    const height = Math.round(piece.y / BAND)
    const candidates = [-2, -1, 0, 1, 2].flatMap((step) => near.get(height + step) ?? [])
    const row =
      candidates.find((other) => isLevel(piece, other)) ?? candidates.find((other) => isRaisedOn(piece, other))
    if (row) {
      row.push(piece)
      continue
    }
    const fresh = [piece]
    rows.push(fresh)
    const band = near.get(height)
    if (band) band.push(fresh)
    else near.set(height, [fresh])
  }
  return rows
}

/** Rows are looked up by height, in bands of this many points. */
const BAND = 6

function isLevel(piece: Piece, row: Piece[]): boolean {
  const first = row[0]
  return first !== undefined && Math.abs(piece.y - first.y) <= Math.max(piece.size, first.size) * 0.2
}

/** A small mark up to half a letter above (or just below) its row, right behind or before one of its words. */
function isRaisedOn(piece: Piece, row: Piece[]): boolean {
  const first = row[0]
  if (!first || piece.size > first.size * 0.8 || Math.abs(first.y - piece.y) > first.size * 0.6) return false
  return row.some(
    (other) => isNear(piece.x, other.x + other.width, first.size) || isNear(other.x, piece.x + piece.width, first.size),
  )
}

function isNear(start: number, end: number, size: number): boolean {
  return start - end > -size * 0.3 && start - end < size
}

function cutAtGaps(row: Piece[]): Piece[][] {
  const parts: Piece[][] = []
  let end = Number.NaN
  for (const piece of row.toSorted((one, other) => one.x - other.x)) {
    const last = parts.at(-1)
    const isWide = piece.x - end > Math.max(piece.size * 1.7, 12)
    if (last && (!isWide || isLabel(last))) last.push(piece)
    else parts.push([piece])
    end = piece.x + piece.width
  }
  return parts
}

/** A bullet or a number stands apart from its text. */
function isLabel(part: Piece[]): boolean {
  const text = part
    .map((piece) => piece.text)
    .join('')
    .trim()
  return text.length < 8 && (readBullet(`${text} x`) !== null || /^\d+(?:\.\d+)+\.?$/.test(text))
}
