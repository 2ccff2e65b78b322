import type { SourceFormat } from '@/lib/annex/blocks'
import { LIMITS } from '@/lib/annex/read/limits'
import { refusedFile } from '@/lib/annex/read/refusals'
import type { RefusalCode } from '@/lib/annex/read/refusals'
import { done } from '@/lib/outcome'
import type { Outcome } from '@/lib/outcome'

/** What the bytes are; a zip file must be looked into before we know which. */
export type Sniffed = SourceFormat | 'zip'

/**
 * The type of a file by its content; its name may say anything.
 * Refuses: empty, too-large, old-office (also encrypted DOCX), unknown-type.
 * @example sniff(new TextEncoder().encode('%PDF-1.7')) // { ok: true, value: 'pdf' }
 */
export function sniff(bytes: Uint8Array): Outcome<Sniffed> {
  if (bytes.length === 0) return refusedFile('empty')
  if (bytes.length > LIMITS.upload) return refusedFile('too-large')
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  for (const { signature, means } of SIGNATURES) {
    if (!signature.test(start)) continue
    return typeof means === 'string' ? done(means) : refusedFile(means.refuse)
  }
  if (looksBinary(bytes)) return refusedFile('unknown-type')
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, 200_000))
  if (text.replace(/[\s\ufeff]/g, '') === '') return refusedFile('empty')
  return done(looksLikeMarkdown(text) ? 'md' : 'txt')
}

/** In order; what matches none may still be text. A PDF may have up to a kilobyte of rubbish before its header. */
const SIGNATURES: { signature: RegExp; means: Sniffed | { refuse: RefusalCode } }[] = [
  { signature: /^PK(?:\x03\x04|\x05\x06)/, means: 'zip' },
  { signature: /^\xd0\xcf\x11\xe0/, means: { refuse: 'old-office' } },
  { signature: /%PDF-\d/, means: 'pdf' },
  { signature: /^\{\\rtf/, means: { refuse: 'unknown-type' } },
  {
    signature: /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml|svg|script|head|body)/i,
    means: { refuse: 'unknown-type' },
  },
]

/** Text has no NUL, except UTF-16, which shows itself by its byte order mark. */
function looksBinary(bytes: Uint8Array): boolean {
  if (encodingOf(bytes) !== 'utf-8') return false
  const head = bytes.subarray(0, 65_536)
  let controls = 0
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1
  return head.includes(0) || controls > head.length / 100
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function looksLikeMarkdown(text: string): boolean {
  return (
    /^#{1,6} \S/m.test(text) ||
    /^\*\*[^*\n]+\*\*\s*$/m.test(text) ||
    /\[[^\]\n]+\]\(https?:/.test(text) ||
    /^\[\^\w+\]:/m.test(text)
  )
}
