import { compose } from '@/lib/annex/compose'
import { annexInput, type AnnexInput } from '@/lib/annex/compose/schema'
import { decisionListOf } from '@/lib/annex/compose/decision-list'
import { DOCX_MEDIA_TYPE } from '@/lib/annex/write/docx'
import { fillTemplate } from '@/lib/annex/write/house-style'
import { writePaper, type PaperFormat } from '@/lib/annex/write/paper'
import type { CalendarDate } from '@/lib/calendar/date'
import { overviewSheet } from '@/lib/export/overview'
import { sheetFile, type ExportFile } from '@/lib/export/sheet-file'
import { done, refused, type Outcome } from '@/lib/outcome'
import { annexOf } from '@/lib/report/annex-of'
import type { ReportFacts } from '@/lib/report/report-facts'

export const OUTPUTS = [
  'docx',
  'huisstijl',
  'odt',
  'pdf',
  'xlsx',
  'ods',
  'beslisnota-docx',
  'beslisnota-odt',
  'beslisnota-pdf',
] as const
export type Output = (typeof OUTPUTS)[number]

/** What each output is called where it can be chosen. */
export const OUTPUT_WORDS: Record<Output, string> = {
  docx: 'Bijlage als Word',
  huisstijl: 'Bijlage als Word, in huisstijl',
  odt: 'Bijlage als OpenDocument',
  pdf: 'Bijlage als toegankelijke PDF',
  xlsx: 'Overzicht als Excel',
  ods: 'Overzicht als OpenDocument',
  'beslisnota-docx': 'Lijst bij de beslisnota als Word',
  'beslisnota-odt': 'Lijst bij de beslisnota als OpenDocument',
  'beslisnota-pdf': 'Lijst bij de beslisnota als PDF',
}

/** What is frozen when a report is sent: everything that goes to the Kamer. The list for the beslisnota stays inside. */
export const FROZEN = ['docx', 'huisstijl', 'odt', 'pdf', 'xlsx', 'ods'] as const satisfies readonly Output[]

/** The annex of a report, its overview or the list for the beslisnota, as a file dated `date`: every format from the same blocks. */
export async function reportOutput(
  report: ReportFacts,
  date: CalendarDate,
  output: Output,
  template: Uint8Array | null,
  signal?: AbortSignal,
): Promise<Outcome<ExportFile>> {
  const input = annexInput.parse(annexOf(report, date))
  const annexName = `${report.name} - bijlage ${report.annexNumber}${report.erratum ? ' - erratum' : ''}`
  switch (output) {
    case 'docx':
    case 'odt':
    case 'pdf':
      return writePaper(compose(input), output, annexName, signal)
    case 'huisstijl':
      return inHouseStyle(input, template, annexName)
    case 'xlsx':
    case 'ods':
      return done({
        ...(await sheetFile(overviewSheet(input), output)),
        fileName: `${report.name} - overzicht.${output}`,
      })
    case 'beslisnota-docx':
    case 'beslisnota-odt':
    case 'beslisnota-pdf':
      return writePaper(decisionListOf(input), formatOf(output), `${report.name} - lijst bij de beslisnota`, signal)
  }
}

function formatOf(output: 'beslisnota-docx' | 'beslisnota-odt' | 'beslisnota-pdf'): PaperFormat {
  return output === 'beslisnota-docx' ? 'docx' : output === 'beslisnota-odt' ? 'odt' : 'pdf'
}

async function inHouseStyle(
  input: AnnexInput,
  template: Uint8Array | null,
  name: string,
): Promise<Outcome<ExportFile>> {
  if (template === null)
    return refused('no-template', 'Er is nog geen huisstijl. Voeg een sjabloon toe bij Halfjaarberichten, Huisstijl.')
  const filled = await fillTemplate(template, compose(input))
  if (!filled.ok) return filled
  return done({ fileName: `${name} - huisstijl.docx`, mediaType: DOCX_MEDIA_TYPE, bytes: filled.value })
}
