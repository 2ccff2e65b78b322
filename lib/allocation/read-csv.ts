import { parse } from 'csv-parse/sync'
import { type Outcome, type Refused, done, refused } from '@/lib/outcome'
import { type Finding, finding } from '@/lib/allocation/finding'

/** A table as it stands in a file: text cells, with the number of each row in the file (1 = the heading). */
export type TextTable = {
  heading: string[]
  rows: { number: number; cells: string[] }[]
  delimiter: string
  findings: Finding[]
}

/** More rows than this are not read: a data set has one row per municipality. */
export const MOST_ROWS = 10_000

/** More cells than this are not read, so that a file made to hurt costs less than a second. */
export const MOST_CELLS = 1_000_000

/** Longest record in characters, so that a quote which never closes does not swallow the file. */
const LONGEST_RECORD = 1_000_000

/** As much of the heading as tells which delimiter it has. */
const LONGEST_HEADING = 100_000

const NEW_LINE = 10
const RETURN = 13

const delimiters = [';', ',', '\t'] as const

/**
 * Reads CSV with semicolons, commas or tabs, with or without a byte order mark, in UTF-8, UTF-16 or Windows-1252.
 * Stops after `MOST_ROWS` or `MOST_CELLS`, so that a file of a million rows answers at once. Refuses a file without a heading
 * and rows, one with too many rows or cells, and one whose quotes do not close.
 */
export function readCsv(content: string | Uint8Array): Outcome<TextTable> {
  const { text, findings } = typeof content === 'string' ? { text: content, findings: [] } : decode(content)
  const delimiter = delimiterOf(text)
  const { lines, cells } = sizeOf(text, delimiter)
  if (cells > MOST_CELLS)
    return lines > MOST_ROWS ? tooManyRows() : refused('F623', finding('F623', { most: MOST_CELLS }).message)
  const records = parseRecords(text, delimiter)
  if (!records.ok) return records
  const [heading, ...rows] = records.value
  if (!heading || rows.length === 0) return refused('F601', finding('F601').message)
  if (rows.length > MOST_ROWS) return tooManyRows()
  return done({ heading: heading.cells.map((cell) => cell.trim()), rows, delimiter, findings })
}

function decode(bytes: Uint8Array): { text: string; findings: Finding[] } {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), findings: [] }
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), findings: [] }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), findings: [] }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { text: new TextDecoder('windows-1252').decode(bytes), findings: [finding('W615')] }
  }
}

function delimiterOf(text: string): string {
  const start = text.slice(0, LONGEST_HEADING)
  const end = start.search(/[\r\n]/)
  const heading = (end === -1 ? start : start.slice(0, end)).replace(/"[^"]*"/g, '')
  const counts = delimiters.map((delimiter) => ({ delimiter, count: heading.split(delimiter).length }))
  return counts.reduce((best, own) => (own.count > best.count ? own : best)).delimiter
}

/** Lines and cells at a glance, before anything is taken apart; what stands between quotes is counted as well. */
function sizeOf(text: string, delimiter: string): { lines: number; cells: number } {
  const apart = delimiter.charCodeAt(0)
  let lines = 1
  let apartCount = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === apart) apartCount += 1
    else if (code === NEW_LINE || (code === RETURN && text.charCodeAt(at + 1) !== NEW_LINE)) lines += 1
  }
  return { lines, cells: lines + apartCount }
}

function tooManyRows(): Refused {
  return refused('F602', finding('F602', { most: MOST_ROWS }).message)
}

function parseRecords(text: string, delimiter: string): Outcome<TextTable['rows']> {
  const rows: TextTable['rows'] = []
  try {
    parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: LONGEST_RECORD,
      to: MOST_ROWS + 2,
      on_record: (record: string[], { lines }) => {
        rows.push({ number: lines, cells: record })
        return null
      },
    })
  } catch (error) {
    const reason = error instanceof Error ? lineOf(error.message) : 'onbekende fout'
    return refused('F621', finding('F621', { reason }).message)
  }
  return done(rows)
}

function lineOf(message: string): string {
  const line = /line (\d+)/.exec(message)?.[1]
  return line ? `aanhalingstekens op regel ${line} kloppen niet` : 'de aanhalingstekens kloppen niet'
}
