import type { Actor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import { daysOfHalf, lastHalves, type HalfYear } from '@/lib/calendar/half-year'
import { database } from '@/lib/db/database'
import { filterSchema, type Filter } from '@/lib/register/filter'
import { OPEN_SQL, whereSql } from '@/lib/register/filter-sql'
import type { Age } from '@/lib/register/moment-filter'
import { ageSql, PUNCTUAL_SQL, SETTLED_SQL, SLIP_SQL } from '@/lib/register/moment-sql'
import { listItems, type ItemRow } from '@/lib/register/queries/list-items'
import { remembering } from '@/lib/register/queries/remembered'
import type { Search } from '@/lib/register/queries/search'
import { sharedBy } from '@/lib/register/visibility'
import { Prisma } from '@/prisma/generated/prisma/client'

/** Whose work the overview is about. */
export const SCOPES = ['mij', 'afdeling', 'allen'] as const
export type Scope = (typeof SCOPES)[number]

/** The part of the filter that stands for a scope; everything on the overview links with it. */
export function scopeFilter(actor: Actor, scope: Scope): Partial<Filter> {
  if (scope === 'mij') return { behandelaar: ['ik'] }
  return scope === 'afdeling' && actor.departmentId ? { afdeling: [actor.departmentId] } : {}
}

/** The scope that the address asks for; without one what this person is here for. A department only for who has one. */
export function scopeOf(actor: Actor, asked: unknown): Scope {
  const found =
    SCOPES.find((scope) => scope === asked) ??
    (actor.role === 'behandelaar' ? (actor.head ? 'afdeling' : 'mij') : 'allen')
  return found === 'afdeling' && !actor.departmentId ? 'allen' : found
}

export type OverviewList = {
  key: 'te-laat' | 'binnenkort' | 'zonder-termijn'
  total: number
  rows: ItemRow[]
  filter: Filter
}

const LINES = 7

/** The lists of the overview: te laat, binnenkort, and zonder termijn with the oldest first. */
export async function overviewLists(actor: Actor, scope: Scope, today: CalendarDate): Promise<OverviewList[]> {
  const own = scopeFilter(actor, scope)
  const filters: [OverviewList['key'], Filter][] = [
    ['te-laat', { ...filterSchema.parse({ 'te-laat': '1' }), ...own }],
    ['binnenkort', { ...filterSchema.parse({ binnenkort: '1' }), ...own }],
    ['zonder-termijn', { ...filterSchema.parse({ 'zonder-termijn': '1', sorteer: 'datum' }), ...own }],
  ]
  const lists: OverviewList[] = []
  for (const [key, filter] of filters) {
    const page = await listItems(actor, filter, today, LINES)
    lists.push({ key, total: page.total, rows: page.rows, filter })
  }
  return lists
}

/** No words were looked up. */
const NOTHING_ASKED: Search = { words: [], loosened: false, condition: null, rank: Prisma.sql`0` }

/** The items of a scope that this reader may see, as a condition on "Item" i. */
function itemsOf(actor: Actor, scope: Scope, today: CalendarDate): Prisma.Sql {
  const filter = { ...filterSchema.parse({}), ...scopeFilter(actor, scope) }
  return whereSql({ actor, filter, search: NOTHING_ASKED, today })
}

/** What the four charts of the overview count. */
export type OverviewCharts = {
  open: DepartmentAge[]
  onTime: HalfYearCounts<'ja' | 'nee' | 'zonder'>[]
  reports: ReportCounts[]
  slips: HalfYearCounts<'verteld' | 'stil'>[]
}

const chartsOf = remembering<OverviewCharts>()

/** The charts of the overview; they count over the whole register, so they are kept until something in it changes. */
export function overviewCharts(actor: Actor, scope: Scope, today: CalendarDate): Promise<OverviewCharts> {
  return chartsOf(`${sharedBy(actor, scope !== 'allen')} ${scope} ${today}`, async () => ({
    open: await openPerDepartment(actor, scope, today),
    onTime: await onTimePerHalf(actor, scope, today),
    reports: await outcomesPerReport(actor, scope, today),
    slips: await slipsPerHalf(actor, scope, today),
  }))
}

export type DepartmentAge = { id: string | null; name: string; age: Age; open: number }

/** Open items per department and age, the fullest department first. */
async function openPerDepartment(actor: Actor, scope: Scope, today: CalendarDate): Promise<DepartmentAge[]> {
  const { prisma } = await database()
  return prisma.$queryRaw<DepartmentAge[]>`
    SELECT d."id", coalesce(d."name", 'Geen afdeling') AS name, ${ageSql(today)} AS age, count(*)::int AS open
    FROM "Item" i LEFT JOIN "Department" d ON d."id" = i."departmentId"
    WHERE ${itemsOf(actor, scope, today)} AND ${OPEN_SQL}
    GROUP BY 1, 2, 3 ORDER BY sum(count(*)) OVER (PARTITION BY coalesce(d."name", 'Geen afdeling')) DESC, 2`
}

export type ReportCounts = { id: string; name: string; settled: number; total: number }

/** What each sent report settled of all it treated, newest first. */
async function outcomesPerReport(actor: Actor, scope: Scope, today: CalendarDate): Promise<ReportCounts[]> {
  const { prisma } = await database()
  return prisma.$queryRaw<ReportCounts[]>`
    SELECT r."id", r."name",
      count(*) FILTER (WHERE t."outcome" = 'afgedaan')::int AS settled,
      count(*)::int AS total
    FROM "Treatment" t JOIN "Report" r ON r."id" = t."reportId" JOIN "Item" i ON i."id" = t."itemId"
    WHERE r."state" <> 'voorbereiding' AND ${itemsOf(actor, scope, today)}
    GROUP BY r."id", r."name", r."sentOn" ORDER BY r."sentOn" DESC LIMIT 8`
}

/** How many half-years the charts look back. */
const HALVES = 6

export type HalfYearCounts<Key extends string> = HalfYear & { counts: Record<Key, number> }

/** Items settled in each half-year: by their term, after it, or without one. */
async function onTimePerHalf(
  actor: Actor,
  scope: Scope,
  today: CalendarDate,
): Promise<HalfYearCounts<'ja' | 'nee' | 'zonder'>[]> {
  const { prisma } = await database()
  const halves = lastHalves(today, HALVES)
  const found = await prisma.$queryRaw<{ half: string; key: string; n: number }[]>`
    SELECT ${halfSql(Prisma.sql`i."settledOn"`)} AS half, ${PUNCTUAL_SQL} AS key, count(*)::int AS n FROM "Item" i
    WHERE ${itemsOf(actor, scope, today)} AND ${SETTLED_SQL} AND ${withinSql(Prisma.sql`i."settledOn"`, halves)} GROUP BY 1, 2`
  const count = countIn(found)
  return halves.map((half) => ({
    ...half,
    counts: { ja: count(half, 'ja'), nee: count(half, 'nee'), zonder: count(half, 'zonder') },
  }))
}

/** Items postponed in each half-year: each time with a letter (verteld), or at least once without (stil). */
async function slipsPerHalf(
  actor: Actor,
  scope: Scope,
  today: CalendarDate,
): Promise<HalfYearCounts<'verteld' | 'stil'>[]> {
  const { prisma } = await database()
  const halves = lastHalves(today, HALVES)
  const found = await prisma.$queryRaw<{ half: string; key: string; n: number }[]>`
    SELECT half, CASE WHEN silent THEN 'stil' ELSE 'verteld' END AS key, count(*)::int AS n FROM (
      SELECT t."itemId", ${halfSql(Prisma.sql`t."since"`)} AS half, bool_or(t."letter" IS NULL) AS silent
      FROM "Term" t JOIN "Item" i ON i."id" = t."itemId"
      WHERE ${itemsOf(actor, scope, today)} AND ${SLIP_SQL} AND ${withinSql(Prisma.sql`t."since"`, halves)} GROUP BY 1, 2
    ) slipped GROUP BY 1, 2`
  const count = countIn(found)
  return halves.map((half) => ({ ...half, counts: { verteld: count(half, 'verteld'), stil: count(half, 'stil') } }))
}

/** "2026-1" of a day. */
function halfSql(day: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(extract(year FROM ${day})::int || '-' || CASE WHEN extract(month FROM ${day}) <= 6 THEN 1 ELSE 2 END)`
}

function withinSql(day: Prisma.Sql, halves: readonly HalfYear[]): Prisma.Sql {
  const [first] = halves
  const last = halves.at(-1)
  if (!first || !last) return Prisma.sql`FALSE`
  return Prisma.sql`${day} BETWEEN ${daysOfHalf(first).from}::date AND ${daysOfHalf(last).until}::date`
}

function countIn(found: readonly { half: string; key: string; n: number }[]) {
  return ({ year, half }: HalfYear, key: string) =>
    found.find((row) => row.half === `${year}-${half}` && row.key === key)?.n ?? 0
}
