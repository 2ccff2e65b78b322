import {
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  FootnoteReferenceRun,
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
import { sharesOf } from '@/lib/annex/write/shares'
import { runsOf } from '@/lib/annex/write/runs'
import { CELL_MARGIN, COLOURS, TYPE } from '@/lib/annex/write/typography'
import { BULLETS, NUMBERS, OWN_STYLES, twips, type StyleIds } from '@/lib/annex/write/docx/styles'

/** The blocks as paragraphs and tables. `first` is the number of the first block, `width` the width of the text in twips. */
export function bodyOf(
  blocks: Block[],
  options: { first: number; width: number; newPage: readonly number[]; styles?: StyleIds },
): (Paragraph | Table)[] {
  const ids = options.styles ?? OWN_STYLES
  const instances = numberInstances(blocks, options.first)
  return blocks.flatMap((block, index): (Paragraph | Table)[] => {
    if (block.type === 'table')
      return [
        tableOf(block, options.width, ids),
        new Paragraph({ spacing: { before: 0, after: twips(TYPE.afterTable.after) } }),
      ]
    if (block.type === 'heading') return [headingOf(block, options.first + index, options.newPage, ids)]
    if (block.type === 'listItem') {
      const reference = block.ordered ? NUMBERS : BULLETS
      const numbering = { reference, level: Math.min(block.level, 3), instance: instances[index] ?? 0 }
      const next = blocks[index + 1]
      const keepNext =
        next?.type === 'listItem' ? next.level > block.level : next?.type === 'paragraph' && isShort(next)
      const spacing = next?.type === 'listItem' ? undefined : { after: twips(TYPE.listEnd.after) }
      return [new Paragraph({ style: ids.list, numbering, keepNext, spacing, children: childrenOf(block, ids) })]
    }
    const keepNext = blocks[index + 1]?.type === 'listItem' || blocks[index + 1]?.type === 'table'
    return [new Paragraph({ keepNext, children: childrenOf(block, ids) })]
  })
}

/** One or two lines, such as the sentence that settles an item, do not start a page on their own. */
function isShort(inline: Inline): boolean {
  return inline.text.length < 180
}

/** The text of a footnote; the space keeps it off its number. */
export function footnoteOf(note: Note, ids: StyleIds = OWN_STYLES): { children: Paragraph[] } {
  const children = childrenOf({ text: note.text, notes: [], links: note.links }, ids)
  return { children: [new Paragraph({ style: ids.note, children: [new TextRun(' '), ...children] })] }
}

function headingOf(
  block: { level: number } & Inline,
  index: number,
  newPage: readonly number[],
  ids: StyleIds,
): Paragraph {
  const style = ids.headings[Math.min(block.level, 3) - 1] ?? ids.headings[2]
  const children = [new Bookmark({ id: anchorOf(index), children: childrenOf(block, ids) })]
  return new Paragraph({ style, keepNext: true, pageBreakBefore: newPage.includes(index), children })
}

function childrenOf(inline: Inline, ids: StyleIds): ParagraphChild[] {
  return runsOf(inline).map((run) => {
    if (run.type === 'note') return new FootnoteReferenceRun(Number(run.id.slice(1)))
    const text = new TextRun({
      text: run.text,
      bold: inline.bold,
      style: run.type === 'link' ? ids.link : undefined,
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

function tableOf(block: { rows: Row[]; shares?: readonly number[] }, textWidth: number, ids: StyleIds): Table {
  const { rows } = block
  const columnWidths = sharesOf(block).map((share) => Math.floor((textWidth * share) / 100))
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
          children: row.cells.map((cell, column) => cellOf(cell, row.header, columnWidths[column] ?? 0, ids)),
        }),
    ),
  })
}

function cellOf(cell: Inline, header: boolean, width: number, ids: StyleIds): TableCell {
  const style = header ? ids.tableHeading : ids.tableText
  const inline = header && style === undefined ? { ...cell, bold: true } : cell
  const paragraph: IParagraphOptions = { style, children: childrenOf(inline, ids) }
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph(paragraph)],
    shading: header ? { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.cellHeading } : undefined,
  })
}
