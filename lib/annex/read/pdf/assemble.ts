import type { Inline } from '@/lib/annex/blocks'
import { inlineWriter } from '@/lib/annex/read/inline'
import type { HyphenRule } from '@/lib/annex/read/pdf/hyphens'
import { isGap } from '@/lib/annex/read/pdf/pieces'
import type { Line, Piece } from '@/lib/annex/read/pdf/pieces'

/** Says whether a piece is the mark of a note, and of which; `glued` when nothing stands between it and the text before it. */
export type MarkRule = (piece: Piece, line: Line, glued: boolean, before: string) => string | null

/** The lines of one paragraph as one text, words joined over line ends, note marks lifted out. */
export function inlineOf(lines: Line[], hyphens: HyphenRule, markOf: MarkRule | null): Inline {
  const writer = inlineWriter()
  let before = ''
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    const join = next ? hyphens(line, next) : { dropHyphen: false, space: false }
    const lastWritten = line.pieces.findLastIndex(({ text }) => text.trim() !== '')
    let end = Number.NaN
    for (const [at, piece] of line.pieces.entries()) {
      const isLast = at >= lastWritten
      const mark = markOf?.(piece, line, !isGap(end, piece), before)
      if (mark) writer.mark(mark)
      else {
        const text =
          join.dropHyphen && isLast
            ? piece.text.replace(/[-\u00ad‐]\s*$/, '')
            : isLast
              ? piece.text.trimEnd()
              : piece.text
        const spaced = isGap(end, piece) ? ` ${text}` : text
        writer.write(spaced, { bold: piece.bold, url: piece.url })
        before = text.trim() === '' ? before : text
      }
      end = piece.x + piece.width
    }
    if (join.space) writer.write(' ', { bold: true })
  }
  return writer.finish()
}

/**
 * Raised or small digits are marks. Full-size ones (Typst sets them so) are marks only when they are glued to the text before
 * and the number is due: that of a note, and no more than three on from the last mark.
 */
export function markRule(labels: Set<string>): MarkRule {
  let last = 0
  const found = (digits: string) => {
    last = Number(digits)
    return digits
  }
  return (piece, line, glued, before) => {
    const digits = piece.text.trim()
    if (!/^\d{1,3}$/.test(digits) || before === '') return null
    const isRaised = piece.size < line.size * 0.8 || piece.y < line.y - line.size * 0.2
    if (isRaised) return labels.size === 0 || labels.has(digits) ? found(digits) : null
    const isDue = labels.has(digits) && Number(digits) > last && Number(digits) <= last + 3
    return glued && isDue && /[\p{L}\d.,;:)’”"'?!]$/u.test(before) ? found(digits) : null
  }
}
