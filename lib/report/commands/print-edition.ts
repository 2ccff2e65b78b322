import { createHash } from 'node:crypto'
import type { CalendarDate } from '@/lib/calendar/date'
import { done, refused, type Outcome } from '@/lib/outcome'
import { FROZEN, OUTPUT_WORDS, reportOutput, type Output } from '@/lib/report/outputs'
import type { ReportFacts } from '@/lib/report/report-facts'

/** A file of an edition, ready to be stored. */
export type EditionPrint = {
  output: Output
  fileName: string
  mediaType: string
  bytes: Uint8Array<ArrayBuffer>
  sha256: string
}

/** Who follows the printing, and may stop it. */
export type PrintWatch = {
  progress: (done: number, total: number | null, doing: string) => void
  signal?: AbortSignal
}

export const UNWATCHED: PrintWatch = { progress: () => undefined }

/** What a server may be without: a house style, the maker of PDF. */
const MAY_LACK = new Set(['no-template', 'pdf-missing'])

/** Every file that is frozen when a report is sent. A format that this server cannot make is left out; one that fails refuses all. */
export async function printEdition(
  report: ReportFacts,
  date: CalendarDate,
  template: Uint8Array | null,
  watch: PrintWatch,
): Promise<Outcome<EditionPrint[]>> {
  const prints: EditionPrint[] = []
  for (const [index, output] of FROZEN.entries()) {
    if (watch.signal?.aborted) return refused('stopped', 'Het verzenden is gestopt. Er is niets verzonden.')
    watch.progress(index, FROZEN.length, `${OUTPUT_WORDS[output]} maken`)
    const printed = await reportOutput(report, date, output, template, watch.signal)
    if (!printed.ok) {
      if (MAY_LACK.has(printed.code)) continue
      return printed
    }
    const { fileName, mediaType } = printed.value
    const bytes = Buffer.from(printed.value.bytes)
    prints.push({ output, fileName, mediaType, bytes, sha256: createHash('sha256').update(bytes).digest('hex') })
  }
  watch.progress(FROZEN.length, FROZEN.length, 'de uitkomsten verwerken')
  return done(prints)
}
