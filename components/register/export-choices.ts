import type { TakeAlongChoice } from '@/components/register/take-along'
import { SHEET_FORMATS, type SheetFormat } from '@/lib/export/sheet-file'
import { viewQuery, type Filter } from '@/lib/register/filter'

const FORMATS: Record<SheetFormat, string> = { xlsx: 'Excel', ods: 'OpenDocument', csv: 'CSV', docx: 'Word' }

/** What a list can be taken along as: the same filter and order, all pages. */
export function exportChoices(filter: Filter): TakeAlongChoice[] {
  return SHEET_FORMATS.map((format) => ({
    label: FORMATS[format],
    href: `/items/uitvoer?vorm=${format}&${viewQuery(filter)}`,
  }))
}
