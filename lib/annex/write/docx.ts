import { Document, Packer, PageOrientation, SectionType, convertMillimetersToTwip as mm } from 'docx'
import type { ISectionOptions } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { ComposedAnnex } from '@/lib/annex/compose'
import { OVERVIEW_COLUMNS } from '@/lib/annex/compose/overview'
import { bodyOf, footnoteOf } from './docx/body'
import { finishDocx } from './docx/finish'
import { contentsOf, headerOf, titleBlockOf } from './docx/furniture'
import { LANDSCAPE_WIDTH, PAGE, TEXT_WIDTH, numbering, styles } from './docx/styles'

export const DOCX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * The annex as a Word file, in our own sober style. The same annex always gives the same bytes, on every machine.
 * `pages: 'estimated'` writes page numbers into the table of contents, which takes seconds of computing for 60 items:
 * only in a child process. Without it the numbers stay open until Word updates the field.
 */
export async function writeDocx(
  annex: ComposedAnnex,
  options: { pages?: 'estimated' | 'open' } = {},
): Promise<Uint8Array> {
  const { furniture } = annex
  const document = new Document({
    title: `${furniture.title}, ${furniture.belongsTo.toLowerCase()}`,
    subject: furniture.number,
    creator: furniture.directorate,
    lastModifiedBy: furniture.directorate,
    description: '',
    styles,
    numbering,
    ...(options.pages === 'estimated' ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    footnotes: Object.fromEntries(Object.values(annex.notes).map((note) => [note.label, footnoteOf(note)])),
    sections: sectionsOf(annex),
  })
  const captions = annex.blocks.flatMap((block) => (block.type === 'table' ? [block.caption ?? ''] : []))
  return finishDocx(await Packer.toBuffer(document), { day: furniture.day, language: furniture.language, captions })
}

function sectionsOf(annex: ComposedAnnex): ISectionOptions[] {
  const { furniture } = annex
  const turn = annex.landscapeFrom ?? annex.blocks.length
  const portrait: ISectionOptions = {
    properties: { page: { size: { width: PAGE.width, height: PAGE.height }, margin: margins(PAGE) } },
    headers: { default: headerOf(furniture, TEXT_WIDTH) },
    children: [
      ...titleBlockOf(furniture),
      ...contentsOf(annex),
      ...bodyOf(annex.blocks.slice(0, turn), { first: 0, width: TEXT_WIDTH }),
    ],
  }
  if (annex.landscapeFrom === null) return [portrait]
  const shares = OVERVIEW_COLUMNS.map((column) => column.width)
  const landscape: ISectionOptions = {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE },
        margin: margins({ left: mm(20), right: mm(20), top: mm(32), bottom: mm(20) }),
      },
    },
    headers: { default: headerOf(furniture, LANDSCAPE_WIDTH) },
    children: bodyOf(annex.blocks.slice(turn), { first: turn, width: LANDSCAPE_WIDTH, shares }),
  }
  return [portrait, landscape]
}

function margins({ left, right, top, bottom }: { left: number; right: number; top: number; bottom: number }) {
  return { left, right, top, bottom, header: mm(14), footer: mm(10) }
}
