import { DOCX_MEDIA_TYPE } from '@/lib/annex/write/docx'
import type { CalendarDate } from '@/lib/calendar/date'
import { CSV_MEDIA_TYPE, writeCsv } from '@/lib/export/csv'
import { XLSX_MEDIA_TYPE } from '@/lib/export/xlsx'
import type { Division } from '@/lib/scenario/division'
import { divisionTable } from '@/lib/scenario/export/division-table'
import { writeWorkbook } from '@/lib/scenario/export/workbook'
import { writeParagraph } from '@/lib/scenario/export/write-paragraph'

export const divisionFormats = ['xlsx', 'csv', 'docx'] as const

export type DivisionFormat = (typeof divisionFormats)[number]

export type DivisionFile = { fileName: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> | string }

/** The division as a file to take along: a workbook that computes, a plain table, or a paragraph for the annex. */
export async function divisionFile(
  division: Division,
  format: DivisionFormat,
  day: CalendarDate,
): Promise<DivisionFile> {
  const fileName = `verdeling-${day}.${format}`
  switch (format) {
    case 'xlsx':
      return { fileName, mediaType: XLSX_MEDIA_TYPE, bytes: await writeWorkbook(division, day) }
    case 'csv':
      return { fileName, mediaType: CSV_MEDIA_TYPE, bytes: writeCsv(divisionTable(division, day)) }
    case 'docx':
      return { fileName, mediaType: DOCX_MEDIA_TYPE, bytes: await writeParagraph(division, day) }
  }
}
