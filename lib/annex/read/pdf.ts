import type { ReadDocument } from '@/lib/annex/blocks'
import { refusePdfBombs } from '@/lib/annex/read/pdf/bombs'
import { readByGeometry } from '@/lib/annex/read/pdf/geometry'
import { readByTags } from '@/lib/annex/read/pdf/tagged'
import { FileRefusal } from '@/lib/annex/read/refusals'

/**
 * Reads a PDF as one list of blocks: by its tags where it has them, else by where its letters stand.
 * pdf.js itself is loaded only for a file that has passed the first checks. Throws FileRefusal.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  refusePdfBombs(bytes)
  const { loadPdf } = await import('@/lib/annex/read/pdf/load')
  const { pages, title, tagged } = await loadPdf(bytes)
  const byTags = tagged ? readByTags(pages) : null
  const reading = byTags ?? readByGeometry(pages)
  if (reading.blocks.length === 0) throw new FileRefusal('scan')
  return {
    ...reading,
    warnings: scannedPages(pages.filter(({ pieces }) => pieces.length === 0).map(({ number }) => number)),
    meta: { format: 'pdf', pages: pages.length, ...(title ? { title } : {}), tagged: byTags !== null },
  }
}

function scannedPages(numbers: number[]): string[] {
  if (numbers.length === 0) return []
  const named = numbers.length === 1 ? `Bladzijde ${numbers[0]} heeft` : `De bladzijden ${numbers.join(', ')} hebben`
  return [`${named} geen tekst (leeg of gescand) en kon niet worden gelezen.`]
}
