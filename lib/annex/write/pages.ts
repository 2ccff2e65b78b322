import type { Block, Inline, Note } from '@/lib/annex/blocks'
import type { ComposedAnnex } from '@/lib/annex/compose'
import { sharesOf } from '@/lib/annex/write/shares'
import { lineStarts } from '@/lib/annex/write/text-width'
import {
  CELL_MARGIN,
  CONTENTS_INDENT,
  LANDSCAPE,
  LIST_INDENT,
  PORTRAIT,
  TYPE,
  TYPEFACE,
} from '@/lib/annex/write/typography'
import type { Page, TypeRole } from '@/lib/annex/write/typography'

/**
 * The page on which each block starts, by number of block, as far as can be told without Word: lines, spaces, notes at the
 * foot, headings that stay with their text. Meant for the contents page, where Word's own count replaces it when the field
 * is updated; mostly exact, sometimes one off. Pure, and takes milliseconds for 60 items.
 */
export function estimatePages(annex: ComposedAnnex): number[] {
  const turn = annex.landscapeFrom ?? annex.blocks.length
  const sheet = startSheet(turn === 0 ? LANDSCAPE : PORTRAIT)
  for (const chunk of frontOf(annex)) sheet.place(chunk)
  const pages: number[] = []
  annex.blocks.forEach((block, index) => {
    const page = index < turn ? PORTRAIT : LANDSCAPE
    if (annex.newPage.includes(index) || (index === turn && turn > 0)) sheet.turn(page)
    const chunks = chunksOf(block, annex.blocks[index + 1], annex.notes, page)
    pages.push(...chunks.slice(0, 1).map((chunk) => sheet.place(chunk)))
    for (const chunk of chunks.slice(1)) sheet.place(chunk)
  })
  return pages
}

/** A line or a row: its height, the notes it brings to the foot, the room above, and how much must follow on its page. */
type Chunk = { height: number; notes: number; before: number; after: number; needs: number }

const POINTS = 72 / 25.4
const SEPARATOR = 9

function widthOf(page: Page): number {
  return (page.width - page.left - page.right) * POINTS
}

/** Lays chunks under each other; `place` answers the page a chunk came on, `turn` starts a new page of another shape. */
function startSheet(first: Page): { place: (chunk: Chunk) => number; turn: (page: Page) => void } {
  let shape = first
  let number = 1
  let used = 0
  let notes = 0
  const room = () => (shape.height - shape.top - shape.bottom) * POINTS
  const fresh = () => {
    number += 1
    used = 0
    notes = 0
  }
  return {
    turn: (page) => {
      shape = page
      fresh()
    },
    place: (chunk) => {
      const foot = chunk.notes > 0 ? chunk.notes + (notes === 0 ? SEPARATOR : 0) : 0
      const before = used === 0 ? 0 : chunk.before
      if (used > 0 && used + before + chunk.height + chunk.needs + notes + foot > room()) fresh()
      used += (used === 0 ? 0 : before) + chunk.height + chunk.after
      notes += chunk.notes > 0 ? chunk.notes + (notes === 0 ? SEPARATOR : 0) : 0
      return number
    },
  }
}

function frontOf({ furniture, contents }: ComposedAnnex): Chunk[] {
  const width = widthOf(PORTRAIT)
  const contentsHeading: [string, TypeRole, number] = [furniture.contents, TYPE.contentsHeading, width]
  const lines: [string, TypeRole, number][] = [
    [furniture.label, TYPE.label, width],
    [furniture.title, TYPE.title, width],
    [furniture.number, TYPE.titleDetail, width],
    [furniture.belongsTo, contents.length > 0 ? TYPE.titleDetail : TYPE.titleEnd, width],
    ...(contents.length > 0 ? [contentsHeading] : []),
    ...contents.map(({ level, text }): [string, TypeRole, number] =>
      level === 1 ? [text, TYPE.contents1, width - 20] : [text, TYPE.contents2, width - CONTENTS_INDENT - 20],
    ),
  ]
  const printed = lines.filter(([text]) => text !== '')
  return printed.flatMap(([text, role, room]) => paragraphChunks({ text, notes: [], links: [] }, role, room, {}))
}

function chunksOf(block: Block, next: Block | undefined, notes: Record<string, Note>, page: Page): Chunk[] {
  const width = widthOf(page)
  if (block.type === 'table') return tableChunks(block, notes, page)
  if (block.type === 'listItem') {
    const role = next?.type === 'listItem' ? TYPE.listItem : TYPE.listEnd
    return paragraphChunks(block, role, width - LIST_INDENT * (block.level + 1), notes)
  }
  if (block.type !== 'heading') return paragraphChunks(block, TYPE.body, width, notes)
  const role = block.level === 1 ? TYPE.heading1 : block.level === 2 ? TYPE.heading2 : TYPE.heading3
  const company = next?.type === 'heading' ? 4 : 2
  return paragraphChunks(block, role, width, notes).map((chunk) => ({
    ...chunk,
    needs: role.after + company * lineHeight(TYPE.body) + (company > 2 ? TYPE.heading2.before : 0),
  }))
}

/** The lines of a paragraph; the first keeps the second with it, so that no line stands alone. */
function paragraphChunks(inline: Inline, role: TypeRole, width: number, notes: Record<string, Note>): Chunk[] {
  const starts = lineStarts(inline.text, width, role)
  const height = lineHeight(role)
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Infinity
    const marks = inline.notes.filter((mark) => mark.at > start - (start === 0 ? 1 : 0) && mark.at <= end)
    return {
      height,
      notes: marks.reduce((sum, mark) => sum + noteHeight(notes[mark.id]), 0),
      before: index === 0 ? role.before : 0,
      after: index === starts.length - 1 ? role.after : 0,
      needs: (index === 0 && starts.length > 1) || index === starts.length - 2 ? height : 0,
    }
  })
}

function tableChunks(block: Extract<Block, { type: 'table' }>, notes: Record<string, Note>, page: Page): Chunk[] {
  const shares = sharesOf(block)
  const chunks = block.rows.map((row): Chunk => {
    const role = row.header ? TYPE.cellHeading : TYPE.cell
    const lines = row.cells.map((cell, column) => {
      const room = (widthOf(page) * (shares[column] ?? 100)) / 100 - 2 * CELL_MARGIN.side
      return lineStarts(cell.text, room, role).length
    })
    const height = Math.max(1, ...lines) * lineHeight(role) + role.before + role.after + 2 * CELL_MARGIN.top + 0.5
    const marks = row.cells.flatMap((cell) => cell.notes)
    return {
      height,
      notes: marks.reduce((sum, mark) => sum + noteHeight(notes[mark.id]), 0),
      before: 0,
      after: 0,
      needs: row.header ? 2 * height : 0,
    }
  })
  const { before, after } = TYPE.afterTable
  return [...chunks, { height: lineHeight(TYPE.afterTable), notes: 0, before, after, needs: 0 }]
}

function noteHeight(note: Note | undefined): number {
  if (!note) return 0
  const lines = lineStarts(note.text, widthOf(PORTRAIT) - 12, TYPE.note).length
  return lines * lineHeight(TYPE.note) + TYPE.note.after
}

function lineHeight(role: TypeRole): number {
  return role.size * TYPEFACE.naturalLine * role.line
}
