import { Document, Packer, PageOrientation, SectionType } from 'docx'
import type { ISectionOptions } from 'docx'
import type { ComposedAnnex } from '@/lib/annex/compose'
import { documentTitle } from '@/lib/annex/compose/furniture'
import { bodyOf, footnoteOf } from '@/lib/annex/write/docx/body'
import { finishDocx } from '@/lib/annex/write/docx/finish'
import { margins, SHEET } from '@/lib/annex/write/docx/page'
import { contentsOf, headerOf, titleBlockOf } from '@/lib/annex/write/docx/furniture'
import { LANDSCAPE_WIDTH, TEXT_WIDTH, numbering, styles } from '@/lib/annex/write/docx/styles'
import { estimatePages } from '@/lib/annex/write/pages'
import { LANDSCAPE, PORTRAIT } from '@/lib/annex/write/typography'

export const DOCX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * The annex as a Word file, in our own sober style. The same annex always gives the same bytes, on every machine.
 * The numbers in its table of contents are estimated (`estimatePages`); Word counts them when the field is updated.
 */
export async function writeDocx(annex: ComposedAnnex): Promise<Uint8Array<ArrayBuffer>> {
  const { furniture } = annex
  const document = new Document({
    title: documentTitle(furniture),
    subject: furniture.number,
    creator: furniture.directorate,
    lastModifiedBy: furniture.directorate,
    description: '',
    styles,
    numbering,
    footnotes: Object.fromEntries(Object.values(annex.notes).map((note) => [note.label, footnoteOf(note)])),
    sections: sectionsOf(annex),
  })
  const captions = annex.blocks.flatMap((block) => (block.type === 'table' ? [block.caption ?? ''] : []))
  const pages = estimatePages(annex)
  const { day, language } = furniture
  return finishDocx(await Packer.toBuffer(document), { day, language, captions, pages })
}

function sectionsOf(annex: ComposedAnnex): ISectionOptions[] {
  const { furniture, newPage } = annex
  const turn = annex.landscapeFrom ?? annex.blocks.length
  const portrait: ISectionOptions = {
    properties: { page: { size: SHEET, margin: margins(PORTRAIT) } },
    headers: { default: headerOf(furniture, TEXT_WIDTH) },
    children: [
      ...titleBlockOf(annex),
      ...contentsOf(annex),
      ...bodyOf(annex.blocks.slice(0, turn), { first: 0, width: TEXT_WIDTH, newPage }),
    ],
  }
  if (annex.landscapeFrom === null) return [portrait]
  const front = turn === 0 ? titleBlockOf(annex) : []
  const landscape: ISectionOptions = {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { ...SHEET, orientation: PageOrientation.LANDSCAPE },
        margin: margins(LANDSCAPE),
      },
    },
    headers: { default: headerOf(furniture, LANDSCAPE_WIDTH) },
    children: [...front, ...bodyOf(annex.blocks.slice(turn), { first: turn, width: LANDSCAPE_WIDTH, newPage })],
  }
  return turn === 0 ? [landscape] : [portrait, landscape]
}
