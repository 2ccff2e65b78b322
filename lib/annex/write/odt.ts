import type { ComposedAnnex } from '@/lib/annex/compose'
import { ODF_NAMESPACES, packOdf } from '@/lib/annex/write/odf'
import { bodyOf, contentsOf, titleBlockOf } from '@/lib/annex/write/odt/body'
import { automaticStylesOf, stylesOf } from '@/lib/annex/write/odt/styles'
import { estimatePages } from '@/lib/annex/write/pages'
import { element } from '@/lib/annex/write/xml'

export const ODT_MEDIA_TYPE = 'application/vnd.oasis.opendocument.text'

/**
 * The annex as an OpenDocument text, with the looks of the Word file: real notes, headings with their level, rows of
 * headings that repeat, the overview on its side. The same annex always gives the same bytes.
 */
export function writeOdt(annex: ComposedAnnex): Uint8Array<ArrayBuffer> {
  const { furniture } = annex
  const content = element(
    'office:document-content',
    ODF_NAMESPACES,
    automaticStylesOf(columnCounts(annex)),
    element(
      'office:body',
      {},
      element('office:text', {}, titleBlockOf(furniture), contentsOf(annex, estimatePages(annex)), bodyOf(annex)),
    ),
  )
  return packOdf({
    mediaType: ODT_MEDIA_TYPE,
    content,
    styles: stylesOf(furniture),
    meta: {
      title: `${furniture.title}, ${furniture.belongsTo.toLowerCase()}`,
      subject: furniture.number,
      creator: furniture.directorate,
      day: furniture.day,
      language: furniture.language,
    },
  })
}

function columnCounts({ blocks }: ComposedAnnex): number[] {
  return [...new Set(blocks.flatMap((block) => (block.type === 'table' ? [block.rows[0]?.cells.length ?? 1] : [])))]
}
