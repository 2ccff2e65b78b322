import { plain, type TableRow } from '@/lib/annex/blocks'
import type { ComposedAnnex } from '@/lib/annex/compose'
import { paperOf, type PaperFacts } from '@/lib/annex/compose/paper'
import { formatLongDay } from '@/lib/calendar/format'
import { cellText, type ExportSheet, type SheetCell } from '@/lib/export/sheet'

/** On paper a column is never narrower than a day or the word "toezegging" needs, in the letters of `width`. */
const NARROWEST = 15

/** The sheet as a paper on its side: one table with the columns that fit (`printed`), or all of them; links stay links. */
export function sheetPaper(
  sheet: ExportSheet,
  words: Pick<PaperFacts, 'label' | 'title' | 'belongsTo' | 'directorate'>,
): ComposedAnnex {
  const columns = sheet.columns.slice(0, sheet.printed ?? sheet.columns.length)
  const widths = columns.map(({ width }) => Math.max(width, NARROWEST))
  const total = widths.reduce((sum, width) => sum + width, 0)
  const rows: TableRow[] = [
    { header: true, cells: columns.map(({ heading }) => plain(heading)) },
    ...sheet.rows.map((row) => ({ header: false, cells: columns.map((_, index) => inlineOf(row[index] ?? null)) })),
  ]
  const shares = widths.map((width) => (100 * width) / total)
  return paperOf({
    ...words,
    number: `Stand op ${formatLongDay(sheet.day)}`,
    date: sheet.day,
    blocks: [{ type: 'table', caption: sheet.title, rows, shares }],
    landscape: true,
  })
}

function inlineOf(cell: SheetCell) {
  const text = cellText(cell)
  const url = cell !== null && typeof cell === 'object' && 'url' in cell ? cell.url : null
  return { ...plain(text), links: url ? [{ from: 0, to: text.length, url }] : [] }
}
