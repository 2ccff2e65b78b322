import type { Line } from '@/lib/annex/read/pdf/pieces'

/** How two lines of one paragraph become one text: what of the first is kept, and whether a space comes between. */
export type LineJoin = { dropHyphen: boolean; space: boolean }

export type HyphenRule = (before: Line, after: Line) => LineJoin

/**
 * The rule for hyphens at line ends, from the document itself. A ministry does not break words, an attached report may:
 * so it is decided per stretch of five pages, and a word that is found whole elsewhere is always glued.
 */
export function hyphenRule(lines: Line[]): HyphenRule {
  const words = new Set(lines.flatMap(({ text }) => wordsInside(text)))
  const ends = new Map<number, { lines: number; hyphens: number }>()
  for (const { page, text } of lines) {
    const stretch = Math.floor(page / STRETCH)
    const count = ends.get(stretch) ?? { lines: 0, hyphens: 0 }
    count.lines += 1
    if (/\p{Ll}[-\u00ad‐]$/u.test(text)) count.hyphens += 1
    ends.set(stretch, count)
  }
  const breaksWords = (page: number) => {
    const count = ends.get(Math.floor(page / STRETCH))
    return count !== undefined && count.hyphens > 2 && count.hyphens > count.lines * 0.04
  }
  return (before, after) => joinOf(before.text, after.text, words, breaksWords(before.page))
}

const STRETCH = 5

/** The words of a line but the first and the last, which may be halves. */
function wordsInside(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).slice(1, -1)
}

function joinOf(before: string, after: string, words: Set<string>, breaksWords: boolean): LineJoin {
  if (before.endsWith('\u00ad')) return { dropHyphen: true, space: false }
  const head = /(\p{L}+)[-‐]$/u.exec(before)?.[1]
  if (!head)
    return {
      dropHyphen: false,
      space: !isBrokenWord(before, after, words) && (!/[/–-]$/.test(before) || /\s[/–-]$/.test(before)),
    }
  if (/^(?:en|of|en\/of|dan wel)\b/.test(after)) return { dropHyphen: false, space: true }
  const tail = /^\p{Ll}+/u.exec(after)?.[0]
  if (!tail) return { dropHyphen: false, space: false }
  return { dropHyphen: breaksWords || words.has((head + tail).toLowerCase()), space: false }
}

/** pdf.js leaves out soft hyphens (Typst): two halves that are no words, and together a word that stands elsewhere, are one. */
function isBrokenWord(before: string, after: string, words: Set<string>): boolean {
  const head = /\p{L}+$/u.exec(before)?.[0].toLowerCase()
  const tail = /^\p{Ll}+/u.exec(after)?.[0]
  if (!head || !tail || !words.has(head + tail)) return false
  return !words.has(head) || !words.has(tail)
}
