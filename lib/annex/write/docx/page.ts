import { convertMillimetersToTwip as mm } from 'docx'
import { PORTRAIT, type Page } from '@/lib/annex/write/typography'

/** The sheet of paper stays upright; the library turns it. */
export const SHEET = { width: mm(PORTRAIT.width), height: mm(PORTRAIT.height) }

/** The margins of a page in twips, with the room for its header and footer. */
export function margins({ left, right, top, bottom }: Page) {
  return { left: mm(left), right: mm(right), top: mm(top), bottom: mm(bottom), header: mm(14), footer: mm(10) }
}
