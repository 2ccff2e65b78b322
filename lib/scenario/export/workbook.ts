import { writeXlsx } from 'hucre/xlsx'
import { unzipSync } from 'fflate'
import { packZip } from '@/lib/annex/write/zip'
import { toDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import type { Division } from '@/lib/scenario/division'
import { areaSheet, coefficientSheet, partSheet, unitSheet } from '@/lib/scenario/export/data-sheets'
import { divisionSheet } from '@/lib/scenario/export/division-sheet'
import { worksheetOf } from '@/lib/scenario/export/grid'

/**
 * The division as a workbook that computes: change the number of fte, a figure of a municipality or a coefficient and
 * everything follows, down to the largest remainder. The outcomes stand in it too, for who opens it without a calculator.
 * The same division on the same day gives the same bytes.
 */
export async function writeWorkbook(division: Division, day: CalendarDate): Promise<Uint8Array<ArrayBuffer>> {
  const moment = toDatabaseDate(day)
  const grids = [
    divisionSheet(division),
    partSheet(division),
    unitSheet(division),
    areaSheet(division),
    coefficientSheet(),
  ]
  const bytes = await writeXlsx({
    sheets: grids.map(worksheetOf),
    properties: { title: 'Verdeling van politiesterkte', creator: 'Gestand', created: moment, modified: moment },
    defaultFont: { name: 'Arial', size: 10 },
  })
  return packZip(Object.entries(unzipSync(bytes)).map(([path, content]) => ({ path, bytes: content })))
}
