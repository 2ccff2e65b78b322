import { readXlsx as open } from 'hucre/xlsx'
import type { CellValue, Sheet } from 'hucre/xlsx'
import { fromDatabaseDate } from '@/lib/calendar/date'
import { FileRefusal } from '@/lib/annex/read/refusals'
import { unzip } from '@/lib/annex/read/zip'
import { SHEET_LIMITS, tidyRows } from '@/lib/sheet/rows'
import type { ReadSheet } from '@/lib/sheet/rows'

/** Reads one tab of an XLSX file; hidden tabs are left alone. The parts are unpacked within our limits before hucre sees the file. Throws FileRefusal. */
export async function readXlsx(bytes: Uint8Array, sheet: string | undefined): Promise<ReadSheet> {
  const { parts } = await unzip(bytes, (name) =>
    /^xl\/(?:worksheets\/[^/]+|sharedStrings|styles|workbook)\.xml$/.test(name),
  )
  for (const part of parts.values()) if (hasDoctype(part)) throw new FileRefusal('entities')
  const sheets = (await opened(bytes)).filter(({ hidden, veryHidden }) => !hidden && !veryHidden)
  const wanted = sheet === undefined ? sheets : sheets.filter(({ name }) => name === sheet)
  const names = sheets.map(({ name }) => name)
  for (const { name, rows } of wanted) {
    const tidy = tidyRows(rows.map((row) => Array.from(row, cellText)))
    if (tidy.rows.length > 0) return { format: 'xlsx', ...tidy, sheet: name, sheets: names }
  }
  return { format: 'xlsx', rows: [], sheets: names, warnings: [] }
}

async function opened(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    return (await open(bytes, { maxRows: SHEET_LIMITS.rows + 1 })).sheets
  } catch {
    throw new FileRefusal('damaged')
  }
}

function hasDoctype(part: Uint8Array): boolean {
  return Buffer.from(part.buffer, part.byteOffset, part.byteLength).includes('<!DOCTYPE')
}

/** Days come as UTC midnights; a time of day follows when there is one. */
function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return ''
    const time = value.toISOString().slice(11, 16)
    return time === '00:00' ? fromDatabaseDate(value) : `${fromDatabaseDate(value)} ${time}`
  }
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  return String(value)
}
