import { decodeText } from '@/lib/annex/read/text/decode'
import { headRowOf } from '@/lib/intake/sheet/columns'
import { readDelimited } from '@/lib/sheet/delimited'

/** How much of a text is looked at. */
const START = 20_000

/**
 * Whether a text is a table: its name says so, or every line at its start is cut by the same sign and one of them has the
 * headings of a list of moties and toezeggingen.
 * @example looksLikeSheet('lijst.txt', bytesOf('Soort;Titel;Status\nmotie;sluizen;open')) // true
 */
export function looksLikeSheet(name: string, bytes: Uint8Array): boolean {
  if (/\.(?:csv|tsv)$/i.test(name)) return true
  const { text } = decodeText(bytes.subarray(0, START))
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const start = lines.slice(0, 10)
  if (start.length < 2 || !start.every((line) => /[;\t|,]/.test(line))) return false
  const { rows } = readDelimited(start.join('\n'), 'paste')
  return (rows[0]?.length ?? 0) > 1 && headRowOf(rows) >= 0
}
