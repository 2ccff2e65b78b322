import type { Page } from '@/lib/annex/write/typography'

/** What an element of OpenDocument takes; null leaves an attribute out. */
export type Attributes = Record<string, string | number | null>

/** @example mm(25) // '25mm' */
export const mm = (length: number) => `${length}mm`

/** @example pt(10) // '10pt' */
export const pt = (length: number) => `${length}pt`

/** The width of the text on a page, in millimetres. */
export const widthOf = (page: Page) => page.width - page.left - page.right
