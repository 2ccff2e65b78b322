import { unzipSync } from 'fflate'
import { readPdf } from '@/lib/annex/read/pdf'

/** Everything that a file says: the parts of a package, the text of a PDF, or the file itself. */
export async function wordsOf(content: Uint8Array | string): Promise<string> {
  if (typeof content === 'string') return content
  if (content[0] === 0x25) return JSON.stringify(await readPdf(content))
  return Object.values(unzipSync(content))
    .map((part) => new TextDecoder().decode(part))
    .join('\n')
}
