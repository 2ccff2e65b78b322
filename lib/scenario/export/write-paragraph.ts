import { Document, Packer } from 'docx'
import { bodyOf } from '@/lib/annex/write/docx/body'
import { finishDocx } from '@/lib/annex/write/docx/finish'
import { numbering, styles, TEXT_WIDTH } from '@/lib/annex/write/docx/styles'
import type { CalendarDate } from '@/lib/calendar/date'
import type { Division } from '@/lib/scenario/division'
import { paragraphOf } from '@/lib/scenario/export/paragraph'

/** The paragraph with its table as a Word file in the style of the annex, to paste into it. The same division, the same bytes. */
export async function writeParagraph(division: Division, day: CalendarDate): Promise<Uint8Array<ArrayBuffer>> {
  const columns = division.keys.length * 2 + (division.keys.length > 1 ? 1 : 0)
  const shares = [26, ...Array.from({ length: columns }, () => 74 / columns)]
  const blocks = paragraphOf(division).map((block) => (block.type === 'table' ? { ...block, shares } : block))
  const document = new Document({
    title: 'Verdeling van politiesterkte over de eenheden',
    creator: 'Gestand',
    lastModifiedBy: 'Gestand',
    description: '',
    styles,
    numbering,
    sections: [{ children: bodyOf(blocks, { first: 0, width: TEXT_WIDTH, newPage: [] }) }],
  })
  const captions = blocks.flatMap((block) => (block.type === 'table' ? [block.caption ?? ''] : []))
  return finishDocx(await Packer.toBuffer(document), { day, language: 'nl-NL', captions, pages: [] })
}
