import type { Actor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { filterSchema, type Filter } from '@/lib/register/filter'
import { NO_TERM_SQL, OPEN_SQL, overdueSql, soonSql } from '@/lib/register/filter-sql'
import { listItems, type ItemRow } from '@/lib/register/queries/list-items'
import { visibleSql } from '@/lib/register/visibility'

export type OverviewList = {
  key: 'te-laat' | 'binnenkort' | 'mijn' | 'zonder-termijn'
  total: number
  rows: ItemRow[]
  filter: Filter
}

const LINES = 7

/** The four lists of the overview: te laat, binnenkort, waiting for this person, and zonder termijn. */
export async function overviewLists(actor: Actor, today: CalendarDate): Promise<OverviewList[]> {
  const filters: [OverviewList['key'], Filter][] = [
    ['te-laat', filterSchema.parse({ 'te-laat': '1' })],
    ['binnenkort', filterSchema.parse({ binnenkort: '1' })],
    ['mijn', filterSchema.parse({ open: '1', behandelaar: 'ik' })],
    ['zonder-termijn', filterSchema.parse({ 'zonder-termijn': '1', sorteer: 'datum' })],
  ]
  const lists: OverviewList[] = []
  for (const [key, filter] of filters) {
    const page = await listItems(actor, filter, today, LINES)
    lists.push({ key, total: page.total, rows: page.rows, filter })
  }
  return lists
}

export type DepartmentCounts = {
  id: string | null
  name: string
  open: number
  overdue: number
  soon: number
  noTerm: number
}

/** Open items per department, for the chart of the overview and its table. */
export async function openPerDepartment(actor: Actor, today: CalendarDate): Promise<DepartmentCounts[]> {
  const { prisma } = await database()
  return prisma.$queryRaw<DepartmentCounts[]>`
    SELECT d."id", coalesce(d."name", 'Geen afdeling') AS name,
      count(*)::int AS open,
      count(*) FILTER (WHERE ${overdueSql(today)})::int AS overdue,
      count(*) FILTER (WHERE ${soonSql(today)})::int AS soon,
      count(*) FILTER (WHERE ${NO_TERM_SQL})::int AS "noTerm"
    FROM "Item" i LEFT JOIN "Department" d ON d."id" = i."departmentId"
    WHERE ${visibleSql(actor)} AND ${OPEN_SQL}
    GROUP BY d."id", d."name" ORDER BY open DESC, name`
}

export type ReportCounts = { id: string; name: string; settled: number; open: number; total: number }

/** What each sent report settled and left open, newest first. */
export async function outcomesPerReport(actor: Actor): Promise<ReportCounts[]> {
  const { prisma } = await database()
  return prisma.$queryRaw<ReportCounts[]>`
    SELECT r."id", r."name",
      count(*) FILTER (WHERE t."outcome" = 'afgedaan')::int AS settled,
      count(*) FILTER (WHERE t."outcome" IN ('lopend', 'deels_afgedaan'))::int AS open,
      count(*)::int AS total
    FROM "Treatment" t JOIN "Report" r ON r."id" = t."reportId" JOIN "Item" i ON i."id" = t."itemId"
    WHERE r."state" <> 'voorbereiding' AND ${visibleSql(actor)}
    GROUP BY r."id", r."name", r."sentOn" ORDER BY r."sentOn" DESC LIMIT 8`
}
