import type { Actor } from '@/lib/auth/actor'
import { addDays, fromDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { OPEN_SQL } from '@/lib/register/filter-sql'
import { visibleSql } from '@/lib/register/visibility'

/** An item that belongs on a report, and why. */
export type Proposal = {
  id: string
  number: number
  kind: string
  title: string
  termWords: string | null
  termBy: CalendarDate | null
  department: string | null
  reason: string
  /** It asks for a place on this report by its term or by what was promised. */
  pressing: boolean
}

/**
 * The open items that are not yet on this report, the most pressing first: te laat, a term before the next report,
 * carried over from an earlier report, without a term, and the rest.
 */
export async function proposedItems(actor: Actor, reportId: string, today: CalendarDate): Promise<Proposal[]> {
  const { prisma } = await database()
  const report = await prisma.report.findUnique({ where: { id: reportId } })
  if (!report) return []
  const horizon = addDays(fromDatabaseDate(report.plannedOn), 182)
  const rows = await prisma.$queryRaw<
    (Omit<Proposal, 'reason' | 'termBy' | 'pressing'> & { termBy: Date | null; rank: number })[]
  >`
    SELECT i."id", i."number", i."kind"::text AS kind, i."title", i."termWords", i."termBy", d."name" AS department,
      CASE WHEN i."termBy" < ${today}::date THEN 1
           WHEN i."termBy" <= ${report.plannedOn}::date THEN 2
           WHEN i."termWords" ILIKE '%halfjaarbericht%' THEN 3
           WHEN i."termBy" <= ${horizon}::date THEN 4
           WHEN i."termBy" IS NULL THEN 5 ELSE 6 END AS rank
    FROM "Item" i LEFT JOIN "Department" d ON d."id" = i."departmentId"
    WHERE ${visibleSql(actor)} AND ${OPEN_SQL}
      AND NOT EXISTS (SELECT 1 FROM "Treatment" t WHERE t."itemId" = i."id" AND t."reportId" = ${reportId}::uuid)
    ORDER BY rank, i."termBy" NULLS LAST, i."number" LIMIT 500`
  return rows.map(({ rank, termBy, ...row }) => ({
    ...row,
    termBy: termBy ? fromDatabaseDate(termBy) : null,
    reason: REASONS[rank] ?? '',
    pressing: rank <= 3,
  }))
}

const REASONS: Record<number, string> = {
  1: 'te laat',
  2: 'termijn loopt af vóór de verzending',
  3: 'beloofd in een halfjaarbericht',
  4: 'termijn loopt af vóór het volgende halfjaarbericht',
  5: 'zonder termijn',
  6: 'nog open',
}
