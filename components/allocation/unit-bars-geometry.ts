/** One bar of a row: a value, and how it looks. `fill` faint = context, point = what it is about. */
export type RowBar = { value: number; text: string; fill: 'faint' | 'point' }

/** A row of a chart: one label with one or more bars under each other, or one bar in two parts behind each other. */
export type BarRow = { label: string; href?: string; bars: readonly RowBar[] }

export type BarPlace = {
  bar: RowBar
  x: number
  width: number
  middle: number
  textAt: number
  textSide: 'start' | 'end'
}

export type RowPlace = { row: BarRow; top: number; height: number; labelMiddle: number; bars: BarPlace[] }

/** Labels stand beside their bars where there is room, above them where there is not. */
export type RowLayout = 'beside' | 'above'

/** Em from bar to bar, the height of one bar, and the room between rows and for a label above. */
const BAR_STEP = 1.35
export const BAR_HEIGHT = 1.05
const ROW_GAP = 0.75
const LABEL_ABOVE = 1.35

/** Where bars start and the longest may end, in percent of the width. */
const across = { beside: { start: 29, end: 76 }, above: { start: 0, end: 62 } } as const

/**
 * Lays out rows with bars under each other from zero: percentages of the width across, em downwards.
 * @example placeRows([{ label: 'Limburg', bars: [{ value: 4, text: '4', fill: 'point' }] }], 'above').height // 3.45
 */
export function placeRows(rows: readonly BarRow[], layout: RowLayout): { rows: RowPlace[]; height: number } {
  const { start, end } = across[layout]
  const most = Math.max(0, ...rows.flatMap(({ bars }) => bars.map(({ value }) => value)))
  const width = (value: number) => (most > 0 && value > 0 ? (end - start) * (value / most) : 0)
  let top = 0
  const places = rows.map((row) => {
    const first = layout === 'above' ? top + LABEL_ABOVE : top
    const bars = row.bars.map((bar, index) => ({
      bar,
      x: start,
      width: round(width(bar.value)),
      middle: round(first + index * BAR_STEP + BAR_STEP / 2),
      textAt: round(start + width(bar.value)),
      textSide: 'start' as const,
    }))
    const height = round(first - top + row.bars.length * BAR_STEP + ROW_GAP)
    const labelMiddle = round(layout === 'above' ? top + LABEL_ABOVE / 2 : top + (row.bars.length * BAR_STEP) / 2)
    const place = { row, top: round(top), height, labelMiddle, bars }
    top += height
    return place
  })
  return { rows: places, height: round(top) }
}

/**
 * The same with the bars of a row behind each other on one line, as parts of one whole; the text of the last part stands at
 * its end.
 */
export function placeStacked(rows: readonly BarRow[], layout: RowLayout): { rows: RowPlace[]; height: number } {
  const wholes = rows.map((row) => ({
    ...row,
    bars: [
      { value: row.bars.reduce((sum, { value }) => sum + Math.max(0, value), 0), text: '', fill: 'faint' as const },
    ],
  }))
  const placed = placeRows(wholes, layout)
  const most = Math.max(...wholes.flatMap(({ bars }) => bars.map(({ value }) => value)))
  const { start, end } = across[layout]
  const widthOf = (value: number) => (most > 0 && value > 0 ? (end - start) * (value / most) : 0)
  return {
    height: placed.height,
    rows: placed.rows.map((place, index) => {
      const row = rows[index] ?? place.row
      const [whole] = place.bars
      let x = whole?.x ?? 0
      const bars = row.bars.map((bar) => {
        const width = widthOf(bar.value)
        const part = {
          bar,
          x: round(x),
          width: round(width),
          middle: whole?.middle ?? 0,
          textAt: round(x + width),
          textSide: 'start' as const,
        }
        x += width
        return part
      })
      return { ...place, row, bars }
    }),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
