import { sniff } from '@/lib/annex/read/sniff'
import { FileRefusal, refusedFile } from '@/lib/annex/read/refusals'
import { namesInZip } from '@/lib/annex/read/zip'
import { readDelimited } from '@/lib/sheet/delimited'
import { readOds } from '@/lib/sheet/ods'
import type { ReadSheet } from '@/lib/sheet/rows'
import { readXlsx } from '@/lib/sheet/xlsx'
import { done } from '@/lib/outcome'
import type { Outcome, Refused } from '@/lib/outcome'

/**
 * Reads a spreadsheet as rows of text: XLSX, ODS or CSV by content, or a block pasted from Excel as a string.
 * Days come as YYYY-MM-DD, numbers with a point; a code such as 00123 keeps its zeros where the file has it as text.
 * In this process; bytes from outside go through `readSheetSafely`. `sheet` is the name of the tab, else the first that shows something.
 * Refuses: empty, unknown-sheet, and as the document readers do.
 */
export async function readSheet(
  source: Uint8Array | string,
  { sheet }: { sheet?: string } = {},
): Promise<Outcome<ReadSheet>> {
  try {
    const read = typeof source === 'string' ? readDelimited(source, 'paste') : await readBytes(source, sheet)
    if (!('rows' in read)) return read
    return read.rows.length > 0 ? done(read) : refusedFile('empty')
  } catch (error) {
    if (error instanceof FileRefusal) return refusedFile(error.code)
    throw error
  }
}

async function readBytes(bytes: Uint8Array, sheet: string | undefined): Promise<ReadSheet | Refused> {
  const sniffed = sniff(bytes)
  if (!sniffed.ok) return sniffed.code === 'unknown-type' ? refusedFile('unknown-sheet') : sniffed
  if (sniffed.value === 'pdf') return refusedFile('unknown-sheet')
  if (sniffed.value !== 'zip') return readDelimited(bytes, 'csv')
  const names = await namesInZip(bytes)
  if (names.some((name) => /vbaProject\.bin$|^(?:Basic|Scripts)\//i.test(name))) return refusedFile('macro')
  if (names.includes('xl/workbook.xml')) return readXlsx(bytes, sheet)
  if (names.includes('content.xml')) return readOds(bytes, sheet)
  return refusedFile('unknown-sheet')
}
