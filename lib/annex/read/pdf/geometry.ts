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
import { joinRuledTables, takeRuledTables, type RuledTable } from '@/lib/annex/read/pdf/ruled'
import { commonest } from '@/lib/annex/read/pdf/pieces'
import type { Line, PdfPage } from '@/lib/annex/read/pdf/pieces'

export type PdfReading = Pick<ReadDocument, 'blocks' | 'notes' | 'dropped'>

/** Reads a PDF without tags by where its letters stand. */
export function readByGeometry(pages: PdfPage[]): PdfReading {
  const ruled = takeRuledTables(pages)
  const { kept, dropped } = linesWithoutFurniture(ruled.pages)
  const { main, beside } = withoutSidebar(kept)
  const bodySize = commonest(main.map((line) => [line.size, line.text.length]))
  const hyphens = hyphenRule(main)
  const { text, notes } = splitNotes(main, bodySize, hyphens)
  const drafts = withTables(text, joinRuledTables(ruled.tables, text)).flatMap((part) =>
    'table' in part
      ? [part]
      : takeTables(part.lines).flatMap((piece): Draft[] =>
          'text' in piece ? groupLines(piece.text).map((lines) => ({ lines, role: null })) : [piece],
        ),
  )
  const blocks = blocksOfDrafts(drafts, hyphens, markRule(new Set(Object.keys(notes))))
  return {
    blocks: findGluedMarks(blocks, notes),
    notes,
    dropped: [...dropped, ...beside.map(({ text: words }) => ({ reason: 'header' as const, text: words }))],
  }
}

/** Pages of one size have their furniture in one place: an overview on its side has its own. */
function linesWithoutFurniture(pages: PdfPage[]): ReturnType<typeof withoutFurniture> {
  const heights = [...new Set(pages.map(({ height }) => Math.round(height)))]
  const parts = heights.map((height) => {
    const alike = pages.filter((page) => Math.round(page.height) === height)
    return withoutFurniture(alike.flatMap(linesOf), alike.length, height)
  })
  return {
    kept: parts.flatMap(({ kept }) => kept).toSorted((one, other) => one.page - other.page),
    dropped: parts.flatMap(({ dropped }) => dropped),
  }
}

/** The text cut where tables stand, with those in their places. */
function withTables(text: Line[], tables: RuledTable[]): ({ lines: Line[] } | RuledTable)[] {
  const parts: ({ lines: Line[] } | RuledTable)[] = []
  let from = 0
  for (const table of tables) {
    const at = text.findIndex(
      ({ page, y }, index) => index >= from && (page > table.page || (page === table.page && y > table.y)),
    )
    const to = at === -1 ? text.length : at
    parts.push({ lines: text.slice(from, to) }, table)
    from = to
  }
  return [...parts, { lines: text.slice(from) }]
}

/** An address block stands right of the column that most long lines share. */
function withoutSidebar(lines: Line[]): { main: Line[]; beside: Line[] } {
  const long = lines.filter(({ text }) => text.length > 60)
  if (long.length < lines.length * 0.3) return { main: lines, beside: [] }
  const right = long.map(({ x1 }) => x1).toSorted((one, other) => one - other)[Math.floor(long.length * 0.95)] ?? 0
  return { main: lines.filter(({ x0 }) => x0 <= right - 4), beside: lines.filter(({ x0 }) => x0 > right - 4) }
}
