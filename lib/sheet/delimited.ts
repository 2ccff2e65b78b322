import { parse } from 'csv-parse/sync'
import { FileRefusal } from '@/lib/annex/read/refusals'
import { decodeText } from '@/lib/annex/read/text/decode'
import { SHEET_LIMITS, tidyRows } from '@/lib/sheet/rows'
import type { ReadSheet } from '@/lib/sheet/rows'

/** Reads CSV (with `;`, `,`, tab or `|`, a BOM, a line "sep=;", an old character set) or a block pasted from Excel. Throws FileRefusal: damaged. */
export function readDelimited(source: Uint8Array | string, format: 'csv' | 'paste'): ReadSheet {
  const text = (typeof source === 'string' ? source : decodeText(source).text).replace(/^\ufeff/, '')
  const announced = /^sep=(.)\r?\n/.exec(text)
  const body = announced ? text.slice(announced[0].length) : text
  const records = parsed(body, announced?.[1] ?? delimiterOf(body), format === 'paste')
  return { format, ...tidyRows(records), sheets: [] }
}

function parsed(text: string, delimiter: string, relaxed: boolean): string[][] {
  try {
    const records: string[][] = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: relaxed,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
      to: SHEET_LIMITS.rows + 1,
    })
    return records
  } catch {
    throw new FileRefusal('damaged')
  }
}

/** The sign that cuts the first lines most evenly: seen on every one of them, and most often. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 10)
  const counts = [';', '\t', ',', '|'].map((sign) => ({
    sign,
    least: Math.min(...lines.map((line) => timesOutsideQuotes(line, sign))),
    all: lines.reduce((sum, line) => sum + timesOutsideQuotes(line, sign), 0),
  }))
  return counts.toSorted((one, other) => other.least - one.least || other.all - one.all)[0]?.sign ?? ';'
}

function timesOutsideQuotes(line: string, sign: string): number {
  return line.replace(/"[^"]*"/g, '').split(sign).length - 1
}
