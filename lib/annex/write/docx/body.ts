import {
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { IParagraphOptions, ParagraphChild } from 'docx'
import type { Block, Inline, Note, TableRow as Row } from '@/lib/annex/blocks'
import { anchorOf } from '@/lib/annex/write/anchor'
import { runsOf } from '@/lib/annex/write/runs'
import { CELL_MARGIN, COLOURS, TYPE } from '@/lib/annex/write/typography'
import { BULLETS, NUMBERS, twips } from '@/lib/annex/write/docx/styles'

/** The blocks as paragraphs and tables. `first` is the number of the first block, `width` the width of the text in twips. */
export function bodyOf(
  blocks: Block[],
  options: { first: number; width: number; shares?: readonly number[] },
): (Paragraph | Table)[] {
  const instances = numberInstances(blocks, options.first)
  return blocks.flatMap((block, index): (Paragraph | Table)[] => {
    if (block.type === 'table')
      return [
        tableOf(block.rows, options),
        new Paragraph({ spacing: { before: 0, after: twips(TYPE.afterTable.after) } }),
      ]
    if (block.type === 'heading') return [headingOf(block, options.first + index)]
    if (block.type === 'listItem') {
      const reference = block.ordered ? NUMBERS : BULLETS
      const numbering = { reference, level: Math.min(block.level, 3), instance: instances[index] ?? 0 }
      const next = blocks[index + 1]
      const keepNext =
        next?.type === 'listItem' ? next.level > block.level : next?.type === 'paragraph' && isShort(next)
      const spacing = next?.type === 'listItem' ? undefined : { after: twips(TYPE.listEnd.after) }
      return [new Paragraph({ style: 'ListParagraph', numbering, keepNext, spacing, children: childrenOf(block) })]
    }
    const keepNext = blocks[index + 1]?.type === 'listItem' || blocks[index + 1]?.type === 'table'
    return [new Paragraph({ keepNext, children: childrenOf(block) })]
  })
}

/** One or two lines, such as the sentence that settles an item, do not start a page on their own. */
function isShort(inline: Inline): boolean {
  return inline.text.length < 180
}

/** The text of a footnote; the space keeps it off its number. */
export function footnoteOf(note: Note): { children: Paragraph[] } {
  const children = childrenOf({ text: note.text, notes: [], links: note.links })
  return { children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(' '), ...children] })] }
}

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

/** The introduction, block 0, starts behind the page with the title and the contents. */
function headingOf(block: { level: number } & Inline, index: number): Paragraph {
  const heading = HEADINGS[Math.min(block.level, 3) - 1] ?? HeadingLevel.HEADING_3
  const children = [new Bookmark({ id: anchorOf(index), children: childrenOf(block) })]
  return new Paragraph({ heading, keepNext: true, pageBreakBefore: index === 0, children })
}

function childrenOf(inline: Inline): ParagraphChild[] {
  return runsOf(inline).map((run) => {
    if (run.type === 'note') return new FootnoteReferenceRun(Number(run.id.slice(1)))
    const text = new TextRun({
      text: run.text,
      bold: inline.bold,
      style: run.type === 'link' ? 'Hyperlink' : undefined,
    })
    return run.type === 'link' ? new ExternalHyperlink({ link: run.url, children: [text] }) : text
  })
}

/** Per block the list it counts in: `1.` starts a new one, on its own level. */
function numberInstances(blocks: Block[], first: number): number[] {
  const current: number[] = []
  return blocks.map((block, index) => {
    if (block.type !== 'listItem' || !block.ordered) return 0
    if (block.label === '1.' || current[block.level] === undefined) current[block.level] = first + index + 1
    return current[block.level] ?? 0
  })
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.rule }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const BORDERS = { top: thin, bottom: thin, left: none, right: none, insideHorizontal: thin, insideVertical: none }

const CELL_MARGINS = {
  top: twips(CELL_MARGIN.top),
  bottom: twips(CELL_MARGIN.top),
  left: twips(CELL_MARGIN.side),
  right: twips(CELL_MARGIN.side),
}

function tableOf(rows: Row[], options: { width: number; shares?: readonly number[] }): Table {
  const columns = rows[0]?.cells.length ?? 1
  const shares =
    options.shares?.length === columns ? options.shares : Array.from({ length: columns }, () => 100 / columns)
  const columnWidths = shares.map((share) => Math.floor((options.width * share) / 100))
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    borders: BORDERS,
    margins: CELL_MARGINS,
    rows: rows.map(
      (row) =>
        new TableRow({
          tableHeader: row.header,
          cantSplit: true,
          children: row.cells.map((cell, column) => cellOf(cell, row.header, columnWidths[column] ?? 0)),
        }),
    ),
  })
}

function cellOf(cell: Inline, header: boolean, width: number): TableCell {
  const paragraph: IParagraphOptions = { style: header ? 'TableHeading' : 'TableText', children: childrenOf(cell) }
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph(paragraph)],
    shading: header ? { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.cellHeading } : undefined,
  })
}
