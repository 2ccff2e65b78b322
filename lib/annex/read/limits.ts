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
