import type { Actor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import type { ExportFile } from '@/lib/export/sheet-file'
import type { Outcome } from '@/lib/outcome'
import { reportOutput, type Output } from '@/lib/report/outputs'
import { printedReport } from '@/lib/report/queries/printed-report'
import { templateOf } from '@/lib/report/queries/templates'

/** An output of a report as it would be sent now, or as its last edition said; null when there is no such report. `gathered` is told when only the writing is left. */
export async function reportFile(
  actor: Actor,
  reportId: string,
  today: CalendarDate,
  output: Output,
  { signal, gathered }: { signal?: AbortSignal; gathered?: () => void } = {},
): Promise<Outcome<ExportFile> | null> {
  const { prisma } = await database()
  const printed = await printedReport(prisma, actor, reportId, today)
  if (!printed) return null
  const template = await templateOf(prisma, reportId)
  gathered?.()
  return reportOutput(printed.report, printed.date, output, template, signal)
}

/** Whether there is such a report. */
export async function hasReport(reportId: string): Promise<boolean> {
  const { prisma } = await database()
  return (await prisma.report.count({ where: { id: reportId } })) > 0
}
