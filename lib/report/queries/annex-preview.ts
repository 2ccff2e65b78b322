import { compose } from '@/lib/annex/compose'
import { annexInput } from '@/lib/annex/compose/schema'
import { previewOf, type Preview } from '@/lib/annex/write/preview'
import type { Actor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { annexOf } from '@/lib/report/annex-of'
import { printedReport } from '@/lib/report/queries/printed-report'

/** The annex of a report as the screen shows it: of the day it was sent, or of the day it would be. */
export async function annexPreview(
  actor: Actor,
  reportId: string,
  today: CalendarDate,
): Promise<{ name: string; preview: Preview } | null> {
  const { prisma } = await database()
  const printed = await printedReport(prisma, actor, reportId, today)
  if (!printed) return null
  return {
    name: printed.report.name,
    preview: previewOf(compose(annexInput.parse(annexOf(printed.report, printed.date)))),
  }
}
