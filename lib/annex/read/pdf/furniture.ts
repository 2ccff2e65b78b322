import type { ReadDocument } from '@/lib/annex/blocks'
import type { Line } from '@/lib/annex/read/pdf/pieces'

/**
 * Takes out what stands on the pages and is no text: lines that return at the same place on a quarter of the pages, and page numbers.
 * Only in page numbers do digits not matter: elsewhere they are footnotes ("Kamerstukken II ..., nr. ...").
 */
export function withoutFurniture(
  lines: Line[],
  pages: number,
  height: number,
): { kept: Line[]; dropped: ReadDocument['dropped'] } {
  const seen = new Map<string, Set<number>>()
  for (const line of lines) {
    const key = keyOf(line)
    seen.set(key, (seen.get(key) ?? new Set()).add(line.page))
  }
  const enough = Math.max(2, Math.ceil(pages * 0.25))
  const isFurniture = (line: Line) =>
    isPageNumber(line, height) || (pages > 2 && (seen.get(keyOf(line))?.size ?? 0) >= enough && !isLongText(line))
  const dropped = new Map<string, 'header' | 'footer'>()
  const kept = lines.filter((line) => {
    if (!isFurniture(line)) return true
    dropped.set(
      PAGE_NUMBER.test(line.text) ? line.text.replace(/\d+/, '#') : line.text,
      line.y < height / 2 ? 'header' : 'footer',
    )
    return false
  })
  return { kept, dropped: [...dropped].map(([text, reason]) => ({ reason, text })) }
}

const PAGE_NUMBER = /^(?:pagina\s+|blz\.?\s*|p\.\s*)?[-–]?\s*\d{1,3}\s*[-–]?(?:\s*(?:van|\/)\s*\d{1,3})?$/i

function isPageNumber(line: Line, height: number): boolean {
  if (/^pagina\s+\d+(?:\s+van\s+\d+)?$/i.test(line.text)) return true
  return PAGE_NUMBER.test(line.text) && (line.y < height * 0.07 || line.y > height * 0.93)
}

/** The same place is the same few points. */
function keyOf({ text, x0, y }: Line): string {
  return `${Math.round(x0 / 4)}|${Math.round(y / 4)}|${text}`
}

function isLongText({ text }: Line): boolean {
  return text.length > 120
}
