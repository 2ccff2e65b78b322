import yauzl from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { LIMITS } from '@/lib/annex/read/limits'
import { FileRefusal } from '@/lib/annex/read/refusals'

/** The names in a zip file and the unpacked bytes of the parts that were asked for. */
export type Archive = { names: string[]; parts: Map<string, Uint8Array> }

/**
 * Unpacks the wanted parts of a zip file. Sizes are counted while unpacking, because the size a zip file states may be a lie.
 * Throws FileRefusal: damaged, encrypted, zip-bomb.
 */
export async function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Archive> {
  const zip = await opened(bytes)
  if (zip.entryCount > LIMITS.zipEntries) throw new FileRefusal('zip-bomb')
  const entries = await entriesOf(zip)
  const names = entries.map((entry) => entry.fileName)
  if (new Set(names).size !== names.length) throw new FileRefusal('damaged')
  const parts = new Map<string, Uint8Array>()
  let total = 0
  for (const entry of entries) {
    if (!wanted(entry.fileName)) continue
    const part = await unpacked(zip, entry, LIMITS.zipTotal - total)
    total += part.length
    parts.set(entry.fileName, part)
  }
  return { names, parts }
}

/** The names only; nothing is unpacked. */
export async function namesInZip(bytes: Uint8Array): Promise<string[]> {
  return (await unzip(bytes, () => false)).names
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (zip) resolve(zip)
      else reject(asRefusal(error))
    })
  })
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = []
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      if (entries.length > LIMITS.zipEntries) reject(new FileRefusal('zip-bomb'))
      else zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', (error) => reject(asRefusal(error)))
    zip.readEntry()
  })
}

async function unpacked(zip: ZipFile, entry: Entry, room: number): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new FileRefusal('encrypted')
  const most = Math.min(LIMITS.zipPart, room)
  if (entry.uncompressedSize > most || isTooDense(entry, entry.uncompressedSize)) throw new FileRefusal('zip-bomb')
  const stream = await streamOf(zip, entry)
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > most || isTooDense(entry, size)) stream.destroy(new FileRefusal('zip-bomb'))
      else chunks.push(chunk)
    })
    stream.on('end', () => resolve(Buffer.concat(chunks)))
    stream.on('error', (error) => reject(asRefusal(error)))
  })
}

function streamOf(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream & { destroy(error: Error): void }> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (stream) resolve(stream)
      else reject(asRefusal(error))
    })
  })
}

function isTooDense(entry: Entry, size: number): boolean {
  return size > LIMITS.zipRatioFrom && size > entry.compressedSize * LIMITS.zipRatio
}

/** Whatever yauzl or zlib complains about, for the person the file is damaged. */
function asRefusal(error: unknown): FileRefusal {
  return error instanceof FileRefusal ? error : new FileRefusal('damaged')
}
