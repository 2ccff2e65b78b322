/**
 * A count as a list prints it; `format` is an example of it: 1, a, A, i or I, and empty for no number at all.
 * @example countLabel(4, 'i') // 'iv'
 */
export function countLabel(count: number, format: string): string {
  if (format === 'a') return letters(count)
  if (format === 'A') return letters(count).toUpperCase()
  if (format === 'i') return roman(count)
  if (format === 'I') return roman(count).toUpperCase()
  return format === '' ? '' : String(count)
}

/** a ... z, aa, bb ... as office software counts. */
function letters(count: number): string {
  if (count < 1 || count > 780) return String(count)
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
}

const ROMAN: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(count: number): string {
  if (count < 1 || count > 399) return String(count)
  let left = count
  let text = ''
  for (const [size, sign] of ROMAN) {
    while (left >= size) {
      text += sign
      left -= size
    }
  }
  return text
}
