import type { ReadDocument, SourceFormat } from '@/lib/annex/blocks'
import { FileRefusal, refusedFile } from '@/lib/annex/read/refusals'
import { sniff } from '@/lib/annex/read/sniff'
import { readText } from '@/lib/annex/read/text'
import { namesInZip } from '@/lib/annex/read/zip'
import { done } from '@/lib/outcome'
import type { Outcome } from '@/lib/outcome'

/**
 * Reads one document of any known format, in this process: for bytes of our own, tests and the command line.
 * Bytes from outside go through `readSafely`. The readers are loaded when needed; the one for PDF is large.
 * Refuses by the table in `refusals.ts`.
 */
export async function readDocument(bytes: Uint8Array): Promise<Outcome<ReadDocument>> {
  const sniffed = sniff(bytes)
  if (!sniffed.ok) return sniffed
  try {
    const format = sniffed.value === 'zip' ? await formatInZip(bytes) : sniffed.value
    const document = await READERS[format](bytes)
    return document.blocks.length > 0 ? done(document) : refusedFile('no-text')
  } catch (error) {
    if (error instanceof FileRefusal) return refusedFile(error.code)
    throw error
  }
}

const READERS: Record<SourceFormat, (bytes: Uint8Array) => Promise<ReadDocument>> = {
  docx: async (bytes) => (await import('@/lib/annex/read/docx')).readDocx(bytes),
  odt: async (bytes) => (await import('@/lib/annex/read/odt')).readOdt(bytes),
  pdf: async (bytes) => (await import('@/lib/annex/read/pdf')).readPdf(bytes),
  txt: async (bytes) => readText(bytes, 'txt'),
  md: async (bytes) => readText(bytes, 'md'),
}

/** Which office format a zip file holds, by the names of its parts. */
async function formatInZip(bytes: Uint8Array): Promise<'docx' | 'odt'> {
  const names = await namesInZip(bytes)
  if (names.some((name) => /(?:^|\/)vbaProject\.bin$|^(?:Basic|Scripts)\//i.test(name))) throw new FileRefusal('macro')
  if (names.some((name) => name.startsWith('xl/'))) throw new FileRefusal('is-sheet')
  if (names.some((name) => name.startsWith('word/'))) return 'docx'
  if (names.includes('content.xml')) return 'odt'
  throw new FileRefusal('unknown-type')
}
