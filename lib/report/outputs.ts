import { compose } from '@/lib/annex/compose'
import { annexInput } from '@/lib/annex/compose/schema'
import { DOCX_MEDIA_TYPE, writeDocx } from '@/lib/annex/write/docx'
import { ODT_MEDIA_TYPE, writeOdt } from '@/lib/annex/write/odt'
import { PDF_MEDIA_TYPE, writePdf } from '@/lib/annex/write/pdf'
import type { CalendarDate } from '@/lib/calendar/date'
import { overviewSheet } from '@/lib/export/overview'
import { sheetFile, type ExportFile } from '@/lib/export/sheet-file'
import { done, type Outcome } from '@/lib/outcome'
import { annexOf } from '@/lib/report/annex-of'
import type { ReportFacts } from '@/lib/report/report-facts'

export const OUTPUTS = ['docx', 'odt', 'pdf', 'xlsx', 'ods'] as const
export type Output = (typeof OUTPUTS)[number]

/** What each output is called where it can be chosen. */
export const OUTPUT_WORDS: Record<Output, string> = {
  docx: 'Bijlage als Word',
  odt: 'Bijlage als OpenDocument',
  pdf: 'Bijlage als toegankelijke PDF',
  xlsx: 'Overzicht als Excel',
  ods: 'Overzicht als OpenDocument',
}

/** The annex of a report, or its overview table, as a file dated `date`: every format from the same blocks. */
export async function reportOutput(
  report: ReportFacts,
  date: CalendarDate,
  output: Output,
): Promise<Outcome<ExportFile>> {
  const input = annexInput.parse(annexOf(report, date))
  const fileName = `${report.name} - bijlage ${report.annexNumber}.${output}`
  switch (output) {
    case 'docx':
      return done({ fileName, mediaType: DOCX_MEDIA_TYPE, bytes: new Uint8Array(await writeDocx(compose(input))) })
    case 'odt':
      return done({ fileName, mediaType: ODT_MEDIA_TYPE, bytes: writeOdt(compose(input)) })
    case 'pdf': {
      const pdf = await writePdf(compose(input))
      return pdf.ok ? done({ fileName, mediaType: PDF_MEDIA_TYPE, bytes: new Uint8Array(pdf.value) }) : pdf
    }
    case 'xlsx':
    case 'ods':
      return done({
        ...(await sheetFile(overviewSheet(input), output)),
        fileName: `${report.name} - overzicht.${output}`,
      })
  }
}
