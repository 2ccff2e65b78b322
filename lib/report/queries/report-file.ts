import type { Actor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import type { ExportFile } from '@/lib/export/sheet-file'
import type { Outcome } from '@/lib/outcome'
import { reportOutput, type Output } from '@/lib/report/outputs'
import { printedReport } from '@/lib/report/queries/printed-report'
import { templateOf } from '@/lib/report/queries/templates'

/** An output of a report as it would be sent now, or as its last edition said; null when there is no such report. */
export async function reportFile(
  actor: Actor,
  reportId: string,
  today: CalendarDate,
  output: Output,
): Promise<Outcome<ExportFile> | null> {
  const { prisma } = await database()
  const printed = await printedReport(prisma, actor, reportId, today)
  return printed ? reportOutput(printed.report, printed.date, output, await templateOf(prisma, reportId)) : null
}
