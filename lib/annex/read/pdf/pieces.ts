import type { Rule } from '@/lib/annex/read/pdf/rules'

/** A run of text as the PDF draws it. `y` is the baseline counted from the top of the page, sizes are in points. */
export type Piece = {
  text: string
  x: number
  y: number
  width: number
  size: number
  bold: boolean
  url: string | null
  /** Id of the marked content it stands in, and the name the writer gave that ("Heading 1", "Span", "Artifact"). */
  content: string | null
  tag: string | null
}

/** A node of the structure tree of one page. */
export type TagNode = { role: string; children: TagNode[]; content: string | null }

/** `rules`: the lines it draws, where it may hold a table and has no tags to say so. */
export type PdfPage = {
  number: number
  width: number
  height: number
  pieces: Piece[]
  rules: Rule[]
  tree: TagNode | null
}

/** A line on the page, or the part of it between two wide gaps. `size` is that of most of its letters. */
export type Line = {
  pieces: Piece[]
  text: string
  x0: number
  x1: number
  y: number
  size: number
  bold: boolean
  page: number
}

/** Makes a line of pieces that stand next to each other, in reading order. */
export function lineOf(pieces: Piece[], page: number): Line {
  const sorted = pieces.toSorted((one, other) => one.x - other.x)
  const size = commonest(sorted.map((piece) => [piece.size, piece.text.trim().length]))
  const written = sorted.filter(({ text }) => text.trim() !== '')
  const baseline = commonest(
    written.filter((piece) => Math.abs(piece.size - size) < 0.6).map((piece) => [piece.y, piece.text.length]),
  )
  return {
    pieces: sorted,
    text: textOf(sorted),
    x0: written.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
    x1: written.reduce((most, { x, width }) => Math.max(most, x + width), 0),
    y: baseline,
    size,
    bold: written.length > 0 && written.every(({ bold }) => bold),
    page,
  }
}

/** The text of pieces on one line, with a space wherever there is room for one. */
export function textOf(pieces: Piece[]): string {
  const words: string[] = []
  let end = Number.NaN
  for (const piece of pieces) {
    words.push(isGap(end, piece) ? ` ${piece.text}` : piece.text)
    end = piece.x + piece.width
  }
  return words.join('').replace(/\s+/g, ' ').trim()
}

/** Whether a piece stands far enough from the one before it to be another word. */
export function isGap(end: number, piece: Piece): boolean {
  return Number.isFinite(end) && piece.x - end > piece.size * 0.17
}

/** The value with the greatest weight together, rounded to a tenth; 0 for nothing. */
export function commonest(weighted: [number, number][]): number {
  const weights = new Map<number, number>()
  for (const [value, weight] of weighted) {
    const rounded = Math.round(value * 10) / 10
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight)
  }
  let best = 0
  let most = -1
  for (const [value, weight] of weights) {
    if (weight > most) {
      best = value
      most = weight
    }
  }
  return best
}
