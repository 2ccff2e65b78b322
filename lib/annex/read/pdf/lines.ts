import { readBullet } from '@/lib/annex/grammar/bullet'
import { lineOf } from '@/lib/annex/read/pdf/pieces'
import type { Line, PdfPage, Piece } from '@/lib/annex/read/pdf/pieces'

/**
 * The lines of a page from top to bottom, each cut at wide gaps: what stands beside the text (an address, a table cell)
 * becomes a line of its own. Raised digits stay with their line.
 */
export function linesOf(page: PdfPage): Line[] {
  const rows: Piece[][] = []
  const pieces = page.pieces.filter(({ text, tag }) => text.trim() !== '' && tag !== 'Artifact')
  for (const piece of pieces.toSorted((one, other) => one.y - other.y || one.x - other.x)) {
    const row = rows.findLast((pieces) => belongs(piece, pieces))
    if (row) row.push(piece)
    else rows.push([piece])
  }
  return rows
    .flatMap((row) => cutAtGaps(row).map((part) => lineOf(part, page.number)))
    .toSorted((one, other) => (Math.abs(one.y - other.y) < 2 ? one.x0 - other.x0 : one.y - other.y))
}

/** On the same baseline, or a small mark raised above it; rows far up the page are not looked at again. */
function belongs(piece: Piece, row: Piece[]): boolean {
  return row.some((other) => {
    const largest = Math.max(piece.size, other.size)
    const offset = Math.abs(piece.y - other.y)
    if (offset <= largest * 0.2) return true
    const isRaised = Math.min(piece.size, other.size) < largest * 0.8 && offset < largest * 0.6
    return isRaised && Math.abs(piece.x - (other.x + other.width)) < largest * 3
  })
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
