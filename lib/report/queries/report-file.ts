import type { Actor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import type { ExportFile } from '@/lib/export/sheet-file'
import type { Outcome } from '@/lib/outcome'
import { reportOutput, type Output } from '@/lib/report/outputs'
import { loadReport } from '@/lib/report/queries/load-report'
import { laterOf } from '@/lib/report/queries/report-pages'

/** An output of a report as it stands, of the day it was sent or would be; null when there is no such report. */
export async function reportFile(
  actor: Actor,
  reportId: string,
  today: CalendarDate,
  output: Output,
): Promise<Outcome<ExportFile> | null> {
  const { prisma } = await database()
  const report = await loadReport(prisma, actor, reportId)
  return report ? reportOutput(report, report.sentOn ?? laterOf(report.plannedOn, today), output) : null
}
