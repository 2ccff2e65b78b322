import { compose } from '@/lib/annex/compose'
import { annexInput } from '@/lib/annex/compose/schema'
import { previewOf, type Preview } from '@/lib/annex/write/preview'
import type { Actor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { annexOf } from '@/lib/report/annex-of'
import { loadReport } from '@/lib/report/queries/load-report'
import { laterOf } from '@/lib/report/queries/report-pages'

/** The annex of a report as the screen shows it: of the day it was sent, or of the day it would be. */
export async function annexPreview(
  actor: Actor,
  reportId: string,
  today: CalendarDate,
): Promise<{ name: string; preview: Preview } | null> {
  const { prisma } = await database()
  const report = await loadReport(prisma, actor, reportId)
  if (!report) return null
  const date = report.sentOn ?? laterOf(report.plannedOn, today)
  return { name: report.name, preview: previewOf(compose(annexInput.parse(annexOf(report, date)))) }
}
