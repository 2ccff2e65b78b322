import { zipSync, type Zippable } from 'fflate'

/** A file inside a zip; `stored` is kept as it is, as the first entry of an ODF file must be. */
export type ZipPart = { path: string; bytes: Uint8Array; stored?: boolean }

/**
 * A zip whose bytes depend on nothing but the parts and their order: no clock, no zone, no account.
 * 1 January 1980 is the first day a zip can hold.
 */
export function packZip(parts: ZipPart[]): Uint8Array<ArrayBuffer> {
  const files: Zippable = {}
  for (const { path, bytes, stored } of parts) {
    files[path] = [bytes, { level: stored ? 0 : 6, mtime: new Date(1980, 0, 1), os: 3 }]
  }
  return new Uint8Array(zipSync(files))
}
