import type { ComposedAnnex } from '@/lib/annex/compose'
import { OVERVIEW_COLUMNS } from '@/lib/annex/compose/overview'
import { previewOf, type Preview } from '@/lib/annex/write/preview'
import { COLOURS, LANDSCAPE, PORTRAIT, TYPE } from '@/lib/annex/write/typography'

/** What annex.typ prints: the tree of the preview and the numbers of the typography. */
export type PdfModel = Preview & {
  type: typeof TYPE
  portrait: typeof PORTRAIT
  landscape: typeof LANDSCAPE
  colours: typeof COLOURS
  shares: number[]
}

/** @example pdfModel(compose(input)).shares // [13, 35, 22, 16, 14] */
export function pdfModel(annex: ComposedAnnex): PdfModel {
  const shares = OVERVIEW_COLUMNS.map((column) => column.width)
  return { ...previewOf(annex), type: TYPE, portrait: PORTRAIT, landscape: LANDSCAPE, colours: COLOURS, shares }
}
