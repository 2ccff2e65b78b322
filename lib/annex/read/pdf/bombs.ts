import { inflateSync } from 'node:zlib'
import { LIMITS } from '@/lib/annex/read/limits'
import { FileRefusal } from '@/lib/annex/read/refusals'

/**
 * Refuses a PDF with a packed part that grows without end, before pdf.js unpacks it whole into memory. Pictures may be that large:
 * they are not unpacked at all. What slips through meets the memory watchdog. Throws FileRefusal: zip-bomb.
 */
export function refusePdfBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let checked = 0
  let start = file.indexOf('stream')
  while (start !== -1 && checked < MOST_STREAMS) {
    const end = file.indexOf('endstream', start)
    if (end === -1) return
    const dictionary =
      file
        .toString('latin1', Math.max(0, start - 600), start)
        .split('endobj')
        .at(-1) ?? ''
    const data = file.subarray(startOfData(file, start + 'stream'.length), end)
    if (isSuspect(dictionary, data.length)) {
      checked += 1
      unpackWithin(data, 0)
    }
    start = file.indexOf('stream', end + 'endstream'.length)
  }
}

const MOST_STREAMS = 5000

/** Deflate packs a thousandfold at best, so a short part cannot hurt, unless it was packed twice. */
const SHORTEST = LIMITS.zipPart / 1100

function isSuspect(dictionary: string, length: number): boolean {
  if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary)) return false
  const isPackedTwice = (dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|RunLengthDecode)\b/g) ?? []).length > 1
  return isPackedTwice || (length > SHORTEST && !/\/Subtype\s*\/Image/.test(dictionary))
}

function startOfData(file: Buffer, at: number): number {
  if (file[at] === 13 && file[at + 1] === 10) return at + 2
  return file[at] === 10 || file[at] === 13 ? at + 1 : at
}

/** Four layers of packing are more than any honest file has. */
function unpackWithin(data: Buffer, layer: number): void {
  if (layer > 3) throw new FileRefusal('zip-bomb')
  let unpacked: Buffer
  try {
    unpacked = inflateSync(data, { maxOutputLength: LIMITS.zipPart })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new FileRefusal('zip-bomb')
    return
  }
  if (unpacked[0] === 0x78) unpackWithin(unpacked, layer + 1)
}
