import { Document, Packer, PageOrientation, SectionType, convertMillimetersToTwip as mm } from 'docx'
import type { ISectionOptions } from 'docx'
import type { ComposedAnnex } from '@/lib/annex/compose'
import { OVERVIEW_COLUMNS } from '@/lib/annex/compose/overview'
import { bodyOf, footnoteOf } from '@/lib/annex/write/docx/body'
import { finishDocx } from '@/lib/annex/write/docx/finish'
import { contentsOf, headerOf, titleBlockOf } from '@/lib/annex/write/docx/furniture'
import { LANDSCAPE_WIDTH, TEXT_WIDTH, numbering, styles } from '@/lib/annex/write/docx/styles'
import { estimatePages } from '@/lib/annex/write/pages'
import { LANDSCAPE, PORTRAIT, type Page } from '@/lib/annex/write/typography'

export const DOCX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * The annex as a Word file, in our own sober style. The same annex always gives the same bytes, on every machine.
 * The numbers in its table of contents are estimated (`estimatePages`); Word counts them when the field is updated.
 */
export async function writeDocx(annex: ComposedAnnex): Promise<Uint8Array<ArrayBuffer>> {
  const { furniture } = annex
  const document = new Document({
    title: `${furniture.title}, ${furniture.belongsTo.toLowerCase()}`,
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
  const { furniture } = annex
  const turn = annex.landscapeFrom ?? annex.blocks.length
  const portrait: ISectionOptions = {
    properties: { page: { size: SIZE, margin: margins(PORTRAIT) } },
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
        size: { ...SIZE, orientation: PageOrientation.LANDSCAPE },
        margin: margins(LANDSCAPE),
      },
    },
    headers: { default: headerOf(furniture, LANDSCAPE_WIDTH) },
    children: bodyOf(annex.blocks.slice(turn), { first: turn, width: LANDSCAPE_WIDTH, shares }),
  }
  return [portrait, landscape]
}

/** The sheet of paper stays upright; the library turns it. */
const SIZE = { width: mm(PORTRAIT.width), height: mm(PORTRAIT.height) }

function margins({ left, right, top, bottom }: Page) {
  return { left: mm(left), right: mm(right), top: mm(top), bottom: mm(bottom), header: mm(14), footer: mm(10) }
}
