import { systemActor } from '@/lib/auth/actor'
import { today } from '@/lib/calendar/now'
import { pathOf, wrongUse, type Run } from '@/lib/cli/command'
import { writeOutput } from '@/lib/cli/write-output'
import { done, refused } from '@/lib/outcome'
import { OUTPUTS } from '@/lib/report/outputs'
import { reportFile } from '@/lib/report/queries/report-file'
import { editionFile } from '@/lib/report/queries/editions'
import { listReports, reportPage, type ReportLine } from '@/lib/report/queries/report-pages'

/** Writes the annex of a report in the format of the file's name: of the last edition when it was sent, else as it stands now. */
export const run: Run = async ({ words, options }, surroundings) => {
  if (options.out === undefined) return wrongUse('Geef met --out het bestand waarin de bijlage komt.')
  const path = pathOf(surroundings, options.out)
  const put = async (bytes: Uint8Array | string) => {
    const written = await writeOutput(path, [typeof bytes === 'string' ? Buffer.from(bytes) : bytes])
    return written.ok ? done(`${path}\n`) : written
  }
  const actor = systemActor('opdrachtregel', surroundings.user)
  const report = (await listReports(actor)).find((one) => isNamed(one, words[0] ?? ''))
  if (!report) return refused('not-found', `Er is geen halfjaarbericht “${words[0]}”. Schrijf bijvoorbeeld 2026-1.`)
  const day = today()
  const page = await reportPage(actor, report.id, day)
  const output = OUTPUTS.find((one) => options.out?.toLowerCase().endsWith(`.${one}`)) ?? 'docx'
  const frozen =
    page?.report.state === 'verzonden' ? page.editions[0]?.files.find((one) => one.output === output) : undefined
  if (frozen) {
    const edition = await editionFile(actor, frozen.id)
    if (edition) return put(edition.bytes)
  }
  const file = await reportFile(actor, report.id, day, output)
  if (!file) return refused('not-found', `Het ${report.name} is er niet meer.`)
  return file.ok ? put(file.value.bytes) : file
}

function isNamed(report: ReportLine, asked: string): boolean {
  const half = report.name.startsWith('Eerste') ? 1 : 2
  const year = /\d{4}$/.exec(report.name)?.[0]
  return [report.id, report.name.toLowerCase(), `${year}-${half}`].includes(asked.trim().toLowerCase())
}
