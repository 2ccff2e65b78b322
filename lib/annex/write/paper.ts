import type { ComposedAnnex } from '@/lib/annex/compose'
import { DOCX_MEDIA_TYPE, writeDocx } from '@/lib/annex/write/docx'
import { ODT_MEDIA_TYPE, writeOdt } from '@/lib/annex/write/odt'
import { PDF_MEDIA_TYPE, writePdf } from '@/lib/annex/write/pdf'
import { done, type Outcome } from '@/lib/outcome'

export const PAPER_FORMATS = ['docx', 'odt', 'pdf'] as const
export type PaperFormat = (typeof PAPER_FORMATS)[number]

export type PaperFile = { fileName: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> }

/** The annex, or another paper of blocks, in one of its formats; `name` is the name of the file without its ending. The signal stops a PDF. */
export async function writePaper(
  paper: ComposedAnnex,
  format: PaperFormat,
  name: string,
  signal?: AbortSignal,
): Promise<Outcome<PaperFile>> {
  const fileName = `${name}.${format}`
  switch (format) {
    case 'docx':
      return done({ fileName, mediaType: DOCX_MEDIA_TYPE, bytes: await writeDocx(paper) })
    case 'odt':
      return done({ fileName, mediaType: ODT_MEDIA_TYPE, bytes: writeOdt(paper) })
    case 'pdf': {
      const pdf = await writePdf(paper, signal ? { signal } : {})
      return pdf.ok ? done({ fileName, mediaType: PDF_MEDIA_TYPE, bytes: pdf.value }) : pdf
    }
  }
}
