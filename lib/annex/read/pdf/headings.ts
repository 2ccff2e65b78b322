import type { Role } from '@/lib/annex/read/paragraph'

/** What we see of a paragraph when nothing says what it is. */
export type Looks = { text: string; size: number; bold: boolean }

/**
 * Heading levels by looks: larger letters are higher levels, bold in body size is the lowest. The largest of all,
 * once, at the top of the document is its title.
 */
export function rolesByLooks(paragraphs: Looks[], bodySize: number): (Role | null)[] {
  const candidates = paragraphs.map((paragraph) => looksLikeHeading(paragraph, bodySize))
  const styles = paragraphs.filter((_, index) => candidates[index]).map(styleOf)
  const ranked = [...new Set(styles)].toSorted((one, other) => other - one)
  const title = titleStyle(ranked, styles, paragraphs, candidates)
  const levels = ranked.filter((style) => style !== title)
  return paragraphs.map((paragraph, index) => {
    if (!candidates[index]) return null
    const style = styleOf(paragraph)
    return style === title ? { type: 'title' } : { type: 'heading', level: levels.indexOf(style) + 1 }
  })
}

/** Half points apart is another style; bold counts for a quarter. */
function styleOf({ size, bold }: Looks): number {
  return Math.round(size * 2) / 2 + (bold ? 0.25 : 0)
}

function looksLikeHeading({ text, size, bold }: Looks, bodySize: number): boolean {
  if (text.length > 300 || !/\p{L}{2}/u.test(text) || /[,;]$/.test(text)) return false
  if (size > bodySize * 1.08) return true
  return bold && size > bodySize * 0.92 && !/[.:]$/.test(text)
}

function titleStyle(ranked: number[], styles: number[], paragraphs: Looks[], candidates: boolean[]): number | null {
  const [largest] = ranked
  if (largest === undefined || ranked.length < 2) return null
  const first = paragraphs.findIndex((_, index) => candidates[index])
  const isOnce = styles.filter((style) => style === largest).length === 1
  const heading = paragraphs[first]
  return isOnce && heading && styleOf(heading) === largest && first < 6 ? largest : null
}
