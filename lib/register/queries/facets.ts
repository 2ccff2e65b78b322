import type { CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import type { ChosenFacet } from '@/lib/register/chosen'
import { FACET_SQL, facetCondition } from '@/lib/register/facet-sql'
import { FACETS, type Facet, type Filter } from '@/lib/register/filter'
import { withoutSql, type Question } from '@/lib/register/filter-sql'
import { periodsFrom, type Period } from '@/lib/register/periods'
import { MOST_SHOWN, type FacetChoice, type PeriodChoice } from '@/lib/register/shown-choices'
import { Prisma } from '@/prisma/generated/prisma/client'

/**
 * The choices of one filter that would add anything to the list, given all other filters; the chosen ones aside. With a
 * choice made already, each count is what comes with it, so that the list holds its total and that many.
 */
export async function facetChoices(question: Question, facet: Facet): Promise<FacetChoice[]> {
  const { prisma } = await database()
  const { from, value, label, order } = FACET_SQL[facet]
  const chosen = facetCondition(question.actor, question.filter, facet)
  const notYet = chosen ? Prisma.sql`AND (${chosen}) IS NOT TRUE` : Prisma.empty
  const choices = await prisma.$queryRaw<FacetChoice[]>`
    SELECT ${value} AS value, ${label} AS label, count(DISTINCT i."id")::int AS n
    FROM "Item" i ${from} WHERE ${withoutSql(question, facet)} AND ${value} IS NOT NULL ${notYet}
    GROUP BY 1, 2 ORDER BY ${order} LIMIT ${MOST_SHOWN}`
  const own = facet === 'behandelaar' && choices.find((choice) => choice.value === question.actor.id)
  return own ? [{ ...own, value: 'ik', label: 'ik' }, ...choices] : choices
}

/** How many items have their term in each of the usual periods, given all other filters. */
export async function periodChoices(question: Question): Promise<PeriodChoice[]> {
  const { prisma } = await database()
  const periods = periodsFrom(question.today)
  const [first, last] = [dayAt(periods, 'from'), dayAt(periods, 'until')]
  const rows = await prisma.$queryRaw<{ by: CalendarDate; n: number }[]>`
    SELECT i."termBy"::text AS by, count(*)::int AS n FROM "Item" i
    WHERE ${withoutSql(question, 'termijn')} AND i."termBy" BETWEEN ${first}::date AND ${last}::date GROUP BY 1`
  return periods.map((period) => ({
    ...period,
    n: rows.reduce((sum, row) => (row.by >= period.from && row.by <= period.until ? sum + row.n : sum), 0),
  }))
}

function dayAt(periods: readonly Period[], end: 'from' | 'until'): CalendarDate | null {
  const days = periods.map((period) => period[end]).toSorted()
  return (end === 'from' ? days[0] : days.at(-1)) ?? null
}

/** The choices made, with what stands on their chips. */
export async function chosenFacets(filter: Filter): Promise<ChosenFacet[]> {
  const chosen = FACETS.flatMap((facet) => filter[facet].map((value) => ({ facet, value })))
  const names = await namesOf(chosen)
  return chosen.map(({ facet, value }) => ({ facet, value, label: labelOf(facet, value, names) }))
}

function labelOf(facet: Facet, value: string, names: ReadonlyMap<string, string>): string {
  if (BY_VALUE.has(facet) || value === 'ik') return value
  return value === 'geen' ? (NONE[facet] ?? value) : (names.get(value) ?? 'onbekend')
}

const NONE: Partial<Record<Facet, string>> = {
  behandelaar: 'niemand',
  afdeling: 'geen afdeling',
  thema: 'geen thema',
  bewindspersoon: 'geen bewindspersoon',
  rapport: 'in geen bericht',
}

/** The names behind the ids, in one statement; none when there are no ids. */
async function namesOf(chosen: readonly { facet: Facet; value: string }[]): Promise<Map<string, string>> {
  const ids = chosen.filter(({ facet, value }) => !BY_VALUE.has(facet) && value.includes('-')).map(({ value }) => value)
  if (ids.length === 0) return new Map()
  const { prisma } = await database()
  const rows = await prisma.$queryRaw<{ id: string; name: string }[]>`
    SELECT "id"::text, "name" FROM "User" WHERE "id" = ANY(${ids}::uuid[])
    UNION ALL SELECT "id"::text, "name" FROM "Department" WHERE "id" = ANY(${ids}::uuid[])
    UNION ALL SELECT "id"::text, "name" FROM "Theme" WHERE "id" = ANY(${ids}::uuid[])
    UNION ALL SELECT "id"::text, concat_ws(', ', "name", "post") FROM "Minister" WHERE "id" = ANY(${ids}::uuid[])
    UNION ALL SELECT "id"::text, "name" FROM "Report" WHERE "id" = ANY(${ids}::uuid[])`
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Filters whose value is its own label. */
const BY_VALUE: ReadonlySet<Facet> = new Set<Facet>(['lid', 'fractie', 'dossier', 'debat', 'kamerstatus'])
