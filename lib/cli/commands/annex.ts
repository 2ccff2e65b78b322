import { systemActor } from '@/lib/auth/actor'
import { today } from '@/lib/calendar/now'
import { pathOf, wrongUse, type Run } from '@/lib/cli/command'
import { writeOutput } from '@/lib/cli/write-output'
import { done, refused } from '@/lib/outcome'
import { annexFile } from '@/lib/report/commands/send-report'
import { editionFile, laterOf, listReports, reportPage, type ReportLine } from '@/lib/report/queries/report-pages'

/** Writes the annex of a report: the frozen edition when it was sent, else as it stands now. */
export const run: Run = async ({ words, options }, surroundings) => {
  if (options.out === undefined) return wrongUse('Geef met --out het bestand waarin de bijlage komt.')
  const actor = systemActor('opdrachtregel')
  const report = (await listReports(actor)).find((one) => isNamed(one, words[0] ?? ''))
  if (!report) return refused('not-found', `Er is geen halfjaarbericht “${words[0]}”. Schrijf bijvoorbeeld 2026-1.`)
  const day = today()
  const page = await reportPage(actor, report.id, day)
  const latest = page?.editions.at(-1)
  const file = latest
    ? await editionFile(actor, latest.id)
    : await annexFile(actor, report.id, report.sentOn ?? laterOf(report.plannedOn, day))
  if (!file) return refused('not-found', `Het ${report.name} is er niet meer.`)
  const path = pathOf(surroundings, options.out)
  const written = await writeOutput(path, [file.bytes])
  return written.ok ? done(`${path}\n`) : written
}

function isNamed(report: ReportLine, asked: string): boolean {
  const half = report.name.startsWith('Eerste') ? 1 : 2
  const year = /\d{4}$/.exec(report.name)?.[0]
  return [report.id, report.name.toLowerCase(), `${year}-${half}`].includes(asked.trim().toLowerCase())
}
