import type { Actor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import type { Filter } from '@/lib/register/filter'
import { NO_TERM_SQL, overdueSql, soonSql, whereSql } from '@/lib/register/filter-sql'
import type { ItemKind, ItemStatus } from '@/lib/register/schema'

/** How many items each filter chip would leave, given the other filters. */
export type Facets = {
  kinds: Record<ItemKind, number>
  statuses: Record<ItemStatus, number>
  overdue: number
  soon: number
  noTerm: number
}

/** Live counts of the chips: each group is counted without its own choice, so that a choice can be widened. */
export async function facetsOf(actor: Actor, filter: Filter, today: CalendarDate): Promise<Facets> {
  const { prisma } = await database()
  const byKind = await prisma.$queryRaw<{ key: string; n: number }[]>`
    SELECT i."kind"::text AS key, count(*)::int AS n FROM "Item" i WHERE ${whereSql(actor, { ...filter, soort: [] }, today)} GROUP BY 1`
  const byStatus = await prisma.$queryRaw<{ key: string; n: number }[]>`
    SELECT i."status"::text AS key, count(*)::int AS n FROM "Item" i WHERE ${whereSql(actor, { ...filter, status: [] }, today)} GROUP BY 1`
  const timeless = { ...filter, 'te-laat': undefined, binnenkort: undefined, 'zonder-termijn': undefined }
  const [timing] = await prisma.$queryRaw<{ overdue: number; soon: number; noTerm: number }[]>`
    SELECT count(*) FILTER (WHERE ${overdueSql(today)})::int AS overdue,
      count(*) FILTER (WHERE ${soonSql(today)})::int AS soon,
      count(*) FILTER (WHERE ${NO_TERM_SQL})::int AS "noTerm"
    FROM "Item" i WHERE ${whereSql(actor, timeless, today)}`
  const count = (rows: { key: string; n: number }[], key: ItemKind | ItemStatus) =>
    rows.find((row) => row.key === key)?.n ?? 0
  const ofKind = (kind: ItemKind) => count(byKind, kind)
  const ofStatus = (status: ItemStatus) => count(byStatus, status)
  return {
    kinds: { motie: ofKind('motie'), toezegging: ofKind('toezegging'), aanvullend: ofKind('aanvullend') },
    statuses: {
      lopend: ofStatus('lopend'),
      deels_afgedaan: ofStatus('deels_afgedaan'),
      afgedaan: ofStatus('afgedaan'),
      vervallen: ofStatus('vervallen'),
      overgedragen: ofStatus('overgedragen'),
      onbekend: ofStatus('onbekend'),
    },
    overdue: timing?.overdue ?? 0,
    soon: timing?.soon ?? 0,
    noTerm: timing?.noTerm ?? 0,
  }
}
