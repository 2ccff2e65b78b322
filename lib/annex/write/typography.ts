/**
 * The looks of an annex in numbers, shared by every writer and by the estimate of pages. Ours: sober, one typeface, black on
 * white, no mark of any government. Sizes and spaces in points, lengths on the page in millimetres; `line` times the
 * natural height of a line of the typeface.
 */
export type TypeRole = { size: number; bold?: boolean; italic?: boolean; before: number; after: number; line: number }

export const TYPE = {
  body: { size: 10, before: 0, after: 6, line: 1.15 },
  listItem: { size: 10, before: 0, after: 2, line: 1.15 },
  listEnd: { size: 10, before: 0, after: 7, line: 1.15 },
  title: { size: 22, bold: true, before: 3, after: 12, line: 1.05 },
  label: { size: 11, before: 6, after: 0, line: 1.15 },
  titleDetail: { size: 11, before: 0, after: 1, line: 1.15 },
  titleEnd: { size: 11, before: 0, after: 20, line: 1.15 },
  contentsHeading: { size: 13, bold: true, before: 28, after: 6, line: 1.15 },
  contents1: { size: 10, bold: true, before: 5, after: 1, line: 1.05 },
  contents2: { size: 10, before: 0, after: 1, line: 1.05 },
  heading1: { size: 15, bold: true, before: 24, after: 8, line: 1.05 },
  heading2: { size: 11.5, bold: true, before: 17, after: 5, line: 1.05 },
  heading3: { size: 10, bold: true, italic: true, before: 10, after: 3, line: 1.15 },
  cell: { size: 8.5, before: 1, after: 1, line: 1.05 },
  cellHeading: { size: 8.5, bold: true, before: 1, after: 1, line: 1.05 },
  afterTable: { size: 10, before: 0, after: 3, line: 1.15 },
  note: { size: 8, before: 0, after: 1, line: 1 },
  header: { size: 8, before: 0, after: 1, line: 1.05 },
} as const satisfies Record<string, TypeRole>

/** A4; the height of text on a page is what lies between `top` and `bottom`. */
export const PORTRAIT = { width: 210, height: 297, left: 25, right: 22, top: 36, bottom: 24 } as const
export const LANDSCAPE = { width: 297, height: 210, left: 20, right: 20, top: 32, bottom: 20 } as const
export type Page = { width: number; height: number; left: number; right: number; top: number; bottom: number }

/** Arial is on every office machine; Liberation Sans is exactly as wide, so lines break alike without it. */
export const TYPEFACE = { name: 'Arial', stack: "Arial, 'Liberation Sans', sans-serif", naturalLine: 1.149 } as const

/** In points: how far a list stands in per level, and what a cell keeps free inside. */
export const LIST_INDENT = 17
export const CELL_MARGIN = { side: 4.25, top: 2 } as const
export const CONTENTS_INDENT = 14.2

export const COLOURS = {
  ink: '1A1A1A',
  quiet: '595959',
  rule: '8C8C8C',
  link: '0B4F6C',
  cellHeading: 'EDEFF0',
} as const
