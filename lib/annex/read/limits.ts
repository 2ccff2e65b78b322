/** What one file may cost before it is refused (sizes in bytes), measured against files made to hurt. */
export const LIMITS = {
  upload: 25 * 1024 * 1024,
  zipEntries: 2000,
  zipPart: 40 * 1024 * 1024,
  zipTotal: 120 * 1024 * 1024,
  /** A part may unpack to this many times its packed size, once it is over `zipRatioFrom`. */
  zipRatio: 200,
  zipRatioFrom: 5 * 1024 * 1024,
  xmlDepth: 100,
  xmlElements: 1_000_000,
  pdfPages: 600,
  characters: 2_000_000,
} as const

/** What the processor may spend on any file, and on each kilobyte of it besides, in ms; and in all. */
const WORK = { base: 1_400, perKilobyte: 60, most: 60_000 }

/**
 * How long a processor may work on a file of this size, in ms: at least five times what an honest one takes (54 pages: Word of 30
 * KB 0.1 s, PDF of 200 KB 2.4 s), so that a small file made to be slow is refused in seconds.
 * @example readingWork(1024) // 1460
 */
export function readingWork(size: number): number {
  return Math.min(WORK.most, WORK.base + Math.ceil(size / 1024) * WORK.perKilobyte)
}
