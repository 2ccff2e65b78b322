import { Document, Packer, PageOrientation } from 'docx'
import { plain, type Block } from '@/lib/annex/blocks'
import { bodyOf } from '@/lib/annex/write/docx/body'
import { finishDocx } from '@/lib/annex/write/docx/finish'
import { LANDSCAPE_WIDTH, numbering, styles } from '@/lib/annex/write/docx/styles'
import { LANDSCAPE, PORTRAIT } from '@/lib/annex/write/typography'
import { convertMillimetersToTwip as mm } from 'docx'
import { cellText, type ExportSheet, type SheetCell } from '@/lib/export/sheet'

/** The sheet as a Word table on A4 across: its title, and the columns that fit on paper (`printed`), or all of them. */
export async function writeSheetDocx(sheet: ExportSheet): Promise<Uint8Array<ArrayBuffer>> {
  const columns = sheet.columns.slice(0, sheet.printed ?? sheet.columns.length)
  const rows = [
    { header: true, cells: columns.map(({ heading }) => ({ ...plain(heading), bold: true })) },
    ...sheet.rows.map((row) => ({ header: false, cells: columns.map((_, index) => inlineOf(row[index] ?? null)) })),
  ]
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const shares = columns.map(({ width }) => (100 * width) / total)
  const blocks: Block[] = [
    { type: 'heading', level: 1, ...plain(sheet.title) },
    { type: 'table', caption: sheet.title, rows, shares },
  ]
  const document = new Document({
    title: sheet.title,
    creator: 'Gestand',
    lastModifiedBy: 'Gestand',
    description: '',
    styles,
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(PORTRAIT.width), height: mm(PORTRAIT.height), orientation: PageOrientation.LANDSCAPE },
            margin: {
              left: mm(LANDSCAPE.left),
              right: mm(LANDSCAPE.right),
              top: mm(LANDSCAPE.top),
              bottom: mm(LANDSCAPE.bottom),
            },
          },
        },
        children: bodyOf(blocks, { first: 0, width: LANDSCAPE_WIDTH, newPage: [] }),
      },
    ],
  })
  return finishDocx(await Packer.toBuffer(document), {
    day: sheet.day,
    language: 'nl-NL',
    captions: [sheet.title],
    pages: [],
  })
}

function inlineOf(cell: SheetCell) {
  const text = cellText(cell)
  const url = cell !== null && typeof cell === 'object' && 'url' in cell ? cell.url : null
  return { ...plain(text), links: url ? [{ from: 0, to: text.length, url }] : [] }
}
