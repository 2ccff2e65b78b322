import type { ComposedAnnex } from '@/lib/annex/compose'
import { documentTitle } from '@/lib/annex/compose/furniture'
import { previewOf, type Preview } from '@/lib/annex/write/preview'
import { COLOURS, LANDSCAPE, PORTRAIT, TYPE } from '@/lib/annex/write/typography'

/** What annex.typ prints: the tree of the preview and the numbers of the typography. */
export type PdfModel = Preview & {
  type: typeof TYPE
  portrait: typeof PORTRAIT
  landscape: typeof LANDSCAPE
  colours: typeof COLOURS
  title: string
}

/** @example pdfModel(compose(input)).title // 'Moties en toezeggingen, horend bij Eerste halfjaarbericht politie 2026' */
export function pdfModel(annex: ComposedAnnex): PdfModel {
  const title = documentTitle(annex.furniture)
  return { ...previewOf(annex), type: TYPE, portrait: PORTRAIT, landscape: LANDSCAPE, colours: COLOURS, title }
}
