import type { ComposedAnnex } from '@/lib/annex/compose'
import { documentTitle } from '@/lib/annex/compose/furniture'
import { ODF_NAMESPACES, packOdf } from '@/lib/annex/write/odf'
import { bodyOf, contentsOf, titleBlockOf } from '@/lib/annex/write/odt/body'
import { automaticStylesOf, stylesOf, type TableShape } from '@/lib/annex/write/odt/styles'
import { estimatePages } from '@/lib/annex/write/pages'
import { sharesOf } from '@/lib/annex/write/shares'
import { LANDSCAPE, PORTRAIT } from '@/lib/annex/write/typography'
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
    automaticStylesOf(tablesOf(annex)),
    element(
      'office:body',
      {},
      element('office:text', {}, titleBlockOf(annex), contentsOf(annex, estimatePages(annex)), bodyOf(annex)),
    ),
  )
  return packOdf({
    mediaType: ODT_MEDIA_TYPE,
    content,
    styles: stylesOf(furniture),
    meta: {
      title: documentTitle(furniture),
      subject: furniture.number,
      creator: furniture.directorate,
      day: furniture.day,
      language: furniture.language,
    },
  })
}

function tablesOf({ blocks, landscapeFrom }: ComposedAnnex): TableShape[] {
  return blocks.flatMap((block, index) =>
    block.type === 'table'
      ? [{ shares: sharesOf(block), page: landscapeFrom !== null && index >= landscapeFrom ? LANDSCAPE : PORTRAIT }]
      : [],
  )
}
