import type { TypeRole } from '@/lib/annex/write/typography'

/**
 * How wide text is in Arial, in points. Source of the widths: the metrics Adobe published for Helvetica, which Arial and
 * Liberation Sans share; thousandths of the size for U+0020 to U+007E. Other letters count as an average one.
 */
export function textWidth(text: string, { size, bold }: Pick<TypeRole, 'size' | 'bold'>): number {
  const widths = bold ? BOLD : REGULAR
  let width = 0
  for (const letter of text) width += widths[(letter.codePointAt(0) ?? 0) - 32] ?? AVERAGE
  return (width * size) / 1000
}

/**
 * The offsets at which lines begin when the text is set in this width, breaking at spaces and behind hyphens.
 * @example lineStarts('een twee', 25, { size: 10 }) // [0, 4]
 */
export function lineStarts(text: string, width: number, role: Pick<TypeRole, 'size' | 'bold'>): number[] {
  const starts = [0]
  let used = 0
  for (const match of text.matchAll(/[^ -]*(?:-+| +|$)/g)) {
    if (match[0] === '') continue
    const word = textWidth(match[0].trimEnd(), role)
    if (used > 0 && used + word > width) {
      starts.push(match.index)
      used = 0
    }
    used += textWidth(match[0], role)
  }
  return starts
}

const AVERAGE = 556

const table = (text: string) => text.split(' ').map(Number)
const REGULAR = table(
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584',
)
const BOLD = table(
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584',
)
