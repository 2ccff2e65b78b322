/** How a file writes decimals: Dutch ("1.234,5") or with a point ("1,234.5"). */
export type NumberStyle = 'comma' | 'point'

export type StyleGuess = {
  style: NumberStyle
  /** A cell that can be read both ways when nothing in the file decides, else null. */
  ambiguous: string | null
}

/** What statisticians write where a figure is unknown; a dash is not read as zero. */
const unknown = new Set(['', '.', '-', '–', 'x', 'n.b.', 'nb', 'n.v.t.', 'na', 'n/a', 'null', 'onbekend'])

const onlyPoint = [/^\d{1,3}(,\d{3})+\.\d+$/, /^(?!\d{1,3}\.\d{3}$)\d+\.\d+$/, /^0\.\d+$/, /^\d{1,3}(,\d{3}){2,}$/]
const onlyComma = [/^\d{1,3}(\.\d{3})+,\d+$/, /^(?!\d{1,3},\d{3}$)\d+,\d+$/, /^0,\d+$/, /^\d{1,3}(\.\d{3}){2,}$/]
const either = /^\d{1,3}[.,]\d{3}$/

const shapes: Record<NumberStyle, RegExp> = {
  comma: /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/,
  point: /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/,
}

/**
 * Which style a file has, by all its number cells: the style with most cells that can be read in no other way. When no
 * cell decides, the delimiter does (Dutch spreadsheets separate by semicolon), and one cell is named for the warning.
 */
export function guessStyle(cells: Iterable<string>, delimiter: string): StyleGuess {
  let point = 0
  let comma = 0
  let ambiguous: string | null = null
  for (const cell of cells) {
    const text = bare(cell).replace(/^-/, '')
    if (onlyPoint.some((shape) => shape.test(text))) point++
    else if (onlyComma.some((shape) => shape.test(text))) comma++
    else if (either.test(text)) ambiguous ??= cell.trim()
  }
  if (point !== comma) return { style: comma > point ? 'comma' : 'point', ambiguous: null }
  return { style: delimiter === ';' ? 'comma' : 'point', ambiguous }
}

/**
 * The number in a cell; `unknown` for an empty cell or a sign for "not known", `text` for anything else. A euro sign, a
 * percent sign and spaces between thousands are allowed.
 * @example readNumber('€ 1.234,50', 'comma') // 1234.5
 */
export function readNumber(cell: string, style: NumberStyle): number | 'unknown' | 'text' {
  if (unknown.has(cell.trim().toLowerCase())) return 'unknown'
  const text = bare(cell)
  if (!shapes[style].test(text)) return 'text'
  return Number(style === 'comma' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', ''))
}

function bare(cell: string): string {
  return cell
    .trim()
    .replace(/^(€|EUR)\s*/i, '')
    .replace(/\s*%$/, '')
    .replace(/^[−–]/, '-')
    .replace(/(?<=\d)[\s'’](?=\d{3}(\D|$))/g, '')
}
