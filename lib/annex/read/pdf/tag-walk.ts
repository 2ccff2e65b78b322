import type { ReadDocument } from '@/lib/annex/blocks'
import type { Draft } from '@/lib/annex/read/pdf/draft'
import { lineOf } from '@/lib/annex/read/pdf/pieces'
import type { Line, Piece, TagNode } from '@/lib/annex/read/pdf/pieces'

/** What the walk through the tags of a PDF gathers, and the pieces of the page it is on. */
export type TagWalk = {
  drafts: Draft[]
  notes: { label: string; lines: Line[] }[]
  dropped: ReadDocument['dropped']
  /** Pieces that a tag calls the mark of a note. */
  marks: Set<Piece>
  pieces: Map<string, Piece[]>
  used: number
  page: number
}

/** The tags of a note. */
export const NOTES = /^(?:Note|FENote|Footnote|Endnote)$/

/** The pieces of a page by the content they are marked as. */
export function byContent(pieces: Piece[]): Map<string, Piece[]> {
  const groups = new Map<string, Piece[]>()
  for (const piece of pieces) {
    const group = groups.get(piece.content ?? '')
    if (group) group.push(piece)
    else groups.set(piece.content ?? '', [piece])
  }
  return groups
}

/** All text under a node in its order. Notes in between are taken out; what refers to them is remembered as a mark. */
export function piecesUnder(node: TagNode, walk: TagWalk): Piece[] {
  if (node.content !== null) {
    const pieces = walk.pieces.get(node.content) ?? []
    walk.used += pieces.reduce((sum, { text }) => sum + text.trim().length, 0)
    return pieces
  }
  return node.children.flatMap((child) => {
    if (NOTES.test(child.role)) {
      addNote(child, walk)
      return []
    }
    const pieces = piecesUnder(child, walk)
    const refers = child.role === 'Reference' || child.role === 'Lbl' || child.role === 'Link' || child.role === 'Sup'
    if (refers && /^\s*\d{1,3}\s*$/.test(pieces.map(({ text }) => text).join('')))
      for (const piece of pieces) walk.marks.add(piece)
    return pieces
  })
}

/** The tags give the order; where the next piece stands lower a new line begins. */
export function linesIn(pieces: Piece[], page: number): Line[] {
  const rows: Piece[][] = []
  for (const piece of pieces) {
    if (piece.text === '') continue
    const row = rows.at(-1)
    const last = row?.findLast(({ text }) => text.trim() !== '')
    const isLower = last && piece.y - last.y > Math.min(piece.size, last.size) * 0.7 && piece.x < last.x + last.width
    if (row && !isLower) row.push(piece)
    else rows.push([piece])
  }
  return rows.filter((row) => row.some(({ text }) => text.trim() !== '')).map((row) => lineOf(row, page))
}

/** A note without a number goes on with the last one, from the page before. */
export function addNote(node: TagNode, walk: TagWalk): void {
  const pieces = piecesUnder(node, walk)
  const digits = /^\s*(\d{1,3})/.exec(pieces.map(({ text }) => text).join(''))?.[1]
  const last = walk.notes.at(-1)
  if (digits) walk.notes.push({ label: digits, lines: linesIn(withoutLabel(pieces, digits), walk.page) })
  else if (last) last.lines.push(...linesIn(pieces, walk.page))
}

/** The pieces after a label that is typed in the text. */
export function withoutLabel(pieces: Piece[], label: string): Piece[] {
  const first = pieces.findIndex(({ text }) => text.trim() !== '')
  const piece = pieces[first]
  if (!piece) return pieces
  const rest = piece.text.trimStart().slice(label.length)
  return rest.trim() === '' ? pieces.slice(first + 1) : [{ ...piece, text: rest }, ...pieces.slice(first + 1)]
}
