import type { ReadDocument } from '@/lib/annex/blocks'
import { markRule } from '@/lib/annex/read/pdf/assemble'
import { takeTables } from '@/lib/annex/read/pdf/columns'
import { blocksOfDrafts, findGluedMarks } from '@/lib/annex/read/pdf/draft'
import type { Draft } from '@/lib/annex/read/pdf/draft'
import { withoutFurniture } from '@/lib/annex/read/pdf/furniture'
import { hyphenRule } from '@/lib/annex/read/pdf/hyphens'
import { linesOf } from '@/lib/annex/read/pdf/lines'
import { splitNotes } from '@/lib/annex/read/pdf/notes'
import { groupLines } from '@/lib/annex/read/pdf/paragraphs'
import { commonest } from '@/lib/annex/read/pdf/pieces'
import type { Line, PdfPage } from '@/lib/annex/read/pdf/pieces'

export type PdfReading = Pick<ReadDocument, 'blocks' | 'notes' | 'dropped'>

/** Reads a PDF without tags by where its letters stand. */
export function readByGeometry(pages: PdfPage[]): PdfReading {
  const height = commonest(pages.map((page) => [page.height, 1]))
  const { kept, dropped } = withoutFurniture(pages.flatMap(linesOf), pages.length, height)
  const { main, beside } = withoutSidebar(kept)
  const bodySize = commonest(main.map((line) => [line.size, line.text.length]))
  const hyphens = hyphenRule(main)
  const { text, notes } = splitNotes(main, bodySize, hyphens)
  const drafts = takeTables(text).flatMap((part): Draft[] =>
    'text' in part ? groupLines(part.text).map((lines) => ({ lines, role: null })) : [part],
  )
  const blocks = blocksOfDrafts(drafts, hyphens, markRule(new Set(Object.keys(notes))))
  return {
    blocks: findGluedMarks(blocks, notes),
    notes,
    dropped: [...dropped, ...beside.map(({ text: words }) => ({ reason: 'header' as const, text: words }))],
  }
}

/** An address block stands right of the column that most long lines share. */
function withoutSidebar(lines: Line[]): { main: Line[]; beside: Line[] } {
  const long = lines.filter(({ text }) => text.length > 60)
  if (long.length < lines.length * 0.3) return { main: lines, beside: [] }
  const right = long.map(({ x1 }) => x1).toSorted((one, other) => one - other)[Math.floor(long.length * 0.95)] ?? 0
  return { main: lines.filter(({ x0 }) => x0 <= right - 4), beside: lines.filter(({ x0 }) => x0 > right - 4) }
}
