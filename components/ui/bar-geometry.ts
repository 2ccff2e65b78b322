/** Where one bar lies: percentages of the width of the chart across, em from its top downwards. */
export type BarPlace = {
  /** The label in lines that fit, and the middle of the first of them. */
  lines: string[]
  firstLine: number
  /** The middle of the bar; the row it stands in begins at `top` and is `height` high. */
  middle: number
  top: number
  height: number
  x: number
  width: number
  /** Where the value stands and to which side of that point it runs. */
  valueAt: number
  valueSide: 'start' | 'end'
}

/** Labels stand beside their bars where there is room, above them where there is not. */
export type BarLayout = 'beside' | 'above'

export const lineHeight = 1.2
export const barHeight = 1.2

/** Letters in a line of a label; where bars start when all run to the right, and when some run to the left; where the longest ends. */
const layouts = {
  beside: { letters: 26, start: 37, startBelowZero: 48, end: 87, gap: 0.7 },
  above: { letters: 38, start: 0, startBelowZero: 18, end: 82, gap: 0.8 },
} as const

/**
 * Lays out horizontal bars from zero, in the order given, without knowing how wide the chart will be.
 * @example placeBars([{ label: 'Almere', value: 4 }], 'beside').bars[0]?.width // 50
 */
export function placeBars(
  values: readonly { label: string; value: number }[],
  layout: BarLayout,
): { bars: BarPlace[]; height: number; zero: number } {
  const { letters, start, startBelowZero, end } = layouts[layout]
  const most = Math.max(0, ...values.map(({ value }) => value))
  const least = Math.min(0, ...values.map(({ value }) => value))
  const left = least < 0 ? startBelowZero : start
  const share = (value: number) => (most === least ? 0 : (value / (most - least)) * (end - left))
  const zero = left + share(-least)

  let top = 0
  const bars = values.map(({ label, value }) => {
    const lines = breakLabel(label, letters)
    const place = { lines, ...down(lines.length, top, layout), ...across(share(value), zero) }
    top += place.height
    return place
  })
  return { bars, height: round(top), zero: round(zero) }
}

type Down = Pick<BarPlace, 'top' | 'height' | 'middle' | 'firstLine'>

function down(lines: number, top: number, layout: BarLayout): Down {
  const { gap } = layouts[layout]
  const label = lines * lineHeight
  if (layout === 'above') {
    const middle = top + label + barHeight / 2
    return {
      top: round(top),
      height: round(label + barHeight + gap),
      middle: round(middle),
      firstLine: round(top + 0.6),
    }
  }
  const height = Math.max(label, barHeight) + gap
  const middle = top + height / 2
  return {
    top: round(top),
    height: round(height),
    middle: round(middle),
    firstLine: round(middle - (label - lineHeight) / 2),
  }
}

type Across = Pick<BarPlace, 'x' | 'width' | 'valueAt' | 'valueSide'>

function across(share: number, zero: number): Across {
  const width = Math.abs(share)
  if (share < 0) return { x: round(zero - width), width: round(width), valueAt: round(zero - width), valueSide: 'end' }
  return { x: round(zero), width: round(width), valueAt: round(zero + width), valueSide: 'start' }
}

/**
 * Breaks a label at spaces and after hyphens and slashes; a single word that is too long keeps its line.
 * @example breakLabel('Zeeland-West-Brabant', 15) // ['Zeeland-West-', 'Brabant']
 */
export function breakLabel(label: string, letters: number): string[] {
  const lines: string[] = []
  for (const piece of label.match(/\s*[^\s\-/]*[-/]|\s*[^\s\-/]+/g) ?? [label]) {
    const last = lines.at(-1)
    if (last === undefined || last.length + piece.length > letters) lines.push(piece.trim())
    else lines[lines.length - 1] = last + piece
  }
  return lines
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
