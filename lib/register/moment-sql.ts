import type { CalendarDate } from '@/lib/calendar/date'
import type { MomentFilter } from '@/lib/register/moment-filter'
import { Prisma } from '@/prisma/generated/prisma/client'

/** The conditions on "Item" i of the part of the filter that the charts link to. */
export function momentSql(filter: MomentFilter & { rapport: readonly string[] }, today: CalendarDate): Prisma.Sql[] {
  const parts: Prisma.Sql[] = []
  if (filter.leeftijd) parts.push(Prisma.sql`${ageSql(today)} = ${filter.leeftijd}`)
  if (filter['afgedaan-van'])
    parts.push(Prisma.sql`(${SETTLED_SQL} AND i."settledOn" >= ${filter['afgedaan-van']}::date)`)
  if (filter['afgedaan-tot'])
    parts.push(Prisma.sql`(${SETTLED_SQL} AND i."settledOn" <= ${filter['afgedaan-tot']}::date)`)
  if (filter['op-tijd']) parts.push(Prisma.sql`(${SETTLED_SQL} AND ${PUNCTUAL_SQL} = ${filter['op-tijd']})`)
  if (filter.uitstel) parts.push(tellingSql(filter))
  if (filter.uitkomst) {
    const reports = [...filter.rapport]
    const report = reports.length > 0 ? Prisma.sql`AND t."reportId"::text = ANY(${reports})` : Prisma.empty
    parts.push(
      Prisma.sql`EXISTS (SELECT 1 FROM "Treatment" t WHERE t."itemId" = i."id" AND t."outcome"::text = ${filter.uitkomst} ${report})`,
    )
  }
  return parts
}

/** The group of `AGES` that an item is in. */
export function ageSql(today: CalendarDate): Prisma.Sql {
  return Prisma.sql`(CASE WHEN i."date" IS NULL THEN 'onbekend'
    WHEN i."date" > ${today}::date - INTERVAL '6 months' THEN 'half-jaar'
    WHEN i."date" > ${today}::date - INTERVAL '1 year' THEN 'jaar'
    WHEN i."date" > ${today}::date - INTERVAL '2 years' THEN 'twee-jaar' ELSE 'ouder' END)`
}

export const SETTLED_SQL = Prisma.sql`(i."status" = 'afgedaan' AND i."settledOn" IS NOT NULL)`

/** Whether a settled item was settled by the last term the Kamer was given. */
export const PUNCTUAL_SQL = Prisma.sql`(CASE WHEN i."termBy" IS NULL THEN 'zonder' WHEN i."settledOn" <= i."termBy" THEN 'ja' ELSE 'nee' END)`

/** A row "Term" t that moved the day later. */
export const SLIP_SQL = Prisma.sql`t."by" > t."previousBy"`

/** Postponed in these days: without a letter at least once (stil), or each time with one (verteld). */
function tellingSql(filter: MomentFilter): Prisma.Sql {
  const from = filter['uitstel-van'] ? Prisma.sql`AND t."since" >= ${filter['uitstel-van']}::date` : Prisma.empty
  const until = filter['uitstel-tot'] ? Prisma.sql`AND t."since" <= ${filter['uitstel-tot']}::date` : Prisma.empty
  const slips = Prisma.sql`FROM "Term" t WHERE t."itemId" = i."id" AND ${SLIP_SQL} ${from} ${until}`
  const silent = Prisma.sql`EXISTS (SELECT 1 ${slips} AND t."letter" IS NULL)`
  return filter.uitstel === 'stil' ? silent : Prisma.sql`(EXISTS (SELECT 1 ${slips}) AND NOT ${silent})`
}
