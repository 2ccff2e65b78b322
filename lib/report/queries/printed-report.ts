import type { Actor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import type { Transaction } from '@/lib/db/transaction'
import { lastEdition } from '@/lib/report/queries/editions'
import { loadReport } from '@/lib/report/queries/load-report'
import { laterOf } from '@/lib/report/send-day'
import type { ReportFacts } from '@/lib/report/report-facts'

/**
 * The report as its papers show it, with their day: as it stands while it is being prepared; once it was sent, as its last
 * edition says, for the register has moved on since. Null when it is not there.
 */
export async function printedReport(
  tx: Transaction,
  actor: Actor,
  reportId: string,
  today: CalendarDate,
): Promise<{ report: ReportFacts; date: CalendarDate } | null> {
  const report = await loadReport(tx, actor, reportId)
  if (!report) return null
  if (report.state === 'voorbereiding') return { report, date: laterOf(report.plannedOn, today) }
  const edition = await lastEdition(tx, reportId)
  if (edition) return { report: edition.report, date: edition.sentOn }
  return { report, date: report.sentOn ?? report.plannedOn }
}
