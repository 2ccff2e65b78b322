import { CSV_MEDIA_TYPE, writeCsv } from '@/lib/export/csv'
import { ODS_MEDIA_TYPE, writeOds } from '@/lib/export/ods'
import type { ExportSheet } from '@/lib/export/sheet'
import { writeXlsx, XLSX_MEDIA_TYPE } from '@/lib/export/xlsx'

export const SHEET_FORMATS = ['xlsx', 'ods', 'csv'] as const
export type SheetFormat = (typeof SHEET_FORMATS)[number]

export type ExportFile = { fileName: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> | string }

/** The sheet in one of the formats that people open it in; the day stands in the file's name. */
export async function sheetFile(sheet: ExportSheet, format: SheetFormat): Promise<ExportFile> {
  const fileName = `${sheet.name.toLowerCase()}-${sheet.day}.${format}`
  switch (format) {
    case 'xlsx':
      return { fileName, mediaType: XLSX_MEDIA_TYPE, bytes: await writeXlsx(sheet) }
    case 'ods':
      return { fileName, mediaType: ODS_MEDIA_TYPE, bytes: writeOds(sheet) }
    case 'csv':
      return { fileName, mediaType: CSV_MEDIA_TYPE, bytes: writeCsv(sheet) }
  }
}

/** The format that an address asks for; Excel when it asks for none we know. */
export function sheetFormat(asked: string | null): SheetFormat {
  return SHEET_FORMATS.find((format) => format === asked) ?? 'xlsx'
}
