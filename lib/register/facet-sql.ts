import type { Actor } from '@/lib/auth/actor'
import type { Facet, Filter } from '@/lib/register/filter'
import { Prisma } from '@/prisma/generated/prisma/client'

/**
 * A filter with choices, as SQL beside "Item" i: `from` joins the rows that hold its values, `value` is what stands in
 * the address, `label` what stands on the chip. `one`: an item has at most one value, else any number.
 */
export type FacetSql = { from: Prisma.Sql; value: Prisma.Sql; label: Prisma.Sql; one: boolean; order: Prisma.Sql }

/** The dossier of a number; an index holds exactly this expression. */
const DOSSIER = Prisma.sql`substring(f."key" from '^(?:EK:)?([0-9]{5})')`

const BY_COUNT = Prisma.sql`n DESC, label`

export const FACET_SQL: Record<Facet, FacetSql> = {
  behandelaar: named(Prisma.sql`LEFT JOIN "User" f ON f."id" = i."handlerId"`, 'niemand'),
  afdeling: named(Prisma.sql`LEFT JOIN "Department" f ON f."id" = i."departmentId"`, 'geen afdeling'),
  thema: named(Prisma.sql`LEFT JOIN "Theme" f ON f."id" = i."themeId"`, 'geen thema'),
  bewindspersoon: {
    ...named(Prisma.sql`LEFT JOIN "Minister" f ON f."id" = i."ministerId"`, 'geen bewindspersoon'),
    label: Prisma.sql`coalesce(concat_ws(', ', f."name", f."post"), 'geen bewindspersoon')`,
  },
  rapport: {
    from: Prisma.sql`LEFT JOIN "Treatment" t ON t."itemId" = i."id" LEFT JOIN "Report" f ON f."id" = t."reportId"`,
    value: Prisma.sql`coalesce(f."id"::text, 'geen')`,
    label: Prisma.sql`coalesce(f."name", 'in geen bericht')`,
    one: false,
    order: Prisma.sql`max(f."plannedOn") DESC NULLS LAST, label`,
  },
  lid: textual(
    Prisma.sql`JOIN "Proposer" p ON p."itemId" = i."id" JOIN "Member" f ON f."id" = p."memberId"`,
    Prisma.sql`f."name"`,
  ),
  fractie: textual(
    Prisma.sql`JOIN "Proposer" p ON p."itemId" = i."id" JOIN "Party" f ON f."id" = p."partyId"`,
    Prisma.sql`f."abbreviation"`,
  ),
  dossier: textual(
    Prisma.sql`JOIN "Reference" f ON f."itemId" = i."id" AND f."role" <> 'settles' AND ${DOSSIER} IS NOT NULL`,
    DOSSIER,
  ),
  debat: { ...textual(Prisma.sql``, Prisma.sql`i."venue"`), one: true },
  kamerstatus: { ...textual(Prisma.sql``, Prisma.sql`i."kamerStatus"`), one: true },
}

function named(from: Prisma.Sql, none: string): FacetSql {
  const value = Prisma.sql`coalesce(f."id"::text, 'geen')`
  return { from, value, label: Prisma.sql`coalesce(f."name", ${none})`, one: true, order: BY_COUNT }
}

function textual(from: Prisma.Sql, value: Prisma.Sql): FacetSql {
  return { from, value, label: value, one: false, order: BY_COUNT }
}

/** The condition on "Item" i of one filter with choices; null when nothing is chosen. */
export function facetCondition(actor: Actor, filter: Filter, facet: Facet): Prisma.Sql | null {
  const chosen: readonly string[] = filter[facet]
  if (chosen.length === 0) return null
  const ids = chosen.map((one) => (one === 'ik' ? actor.id : one)).filter((one) => one !== 'geen')
  const none = chosen.includes('geen')
  switch (facet) {
    case 'behandelaar':
      return columnIn(Prisma.sql`i."handlerId"`, ids, none)
    case 'afdeling':
      return columnIn(Prisma.sql`i."departmentId"`, ids, none)
    case 'thema':
      return columnIn(Prisma.sql`i."themeId"`, ids, none)
    case 'bewindspersoon':
      return columnIn(Prisma.sql`i."ministerId"`, ids, none)
    case 'rapport':
      return Prisma.sql`(i."id" IN (SELECT t."itemId" FROM "Treatment" t WHERE t."reportId" = ANY(${ids}::uuid[]))
        OR (${none} AND NOT EXISTS (SELECT 1 FROM "Treatment" t WHERE t."itemId" = i."id")))`
    case 'lid':
      return Prisma.sql`i."id" IN (SELECT p."itemId" FROM "Proposer" p JOIN "Member" m ON m."id" = p."memberId" WHERE m."name" = ANY(${chosen}))`
    case 'fractie':
      return Prisma.sql`i."id" IN (SELECT p."itemId" FROM "Proposer" p JOIN "Party" y ON y."id" = p."partyId" WHERE y."abbreviation" = ANY(${chosen}))`
    case 'dossier':
      return Prisma.sql`i."id" IN (SELECT f."itemId" FROM "Reference" f WHERE f."role" <> 'settles' AND ${DOSSIER} = ANY(${chosen}))`
    case 'debat':
      return Prisma.sql`i."venue" = ANY(${chosen})`
    case 'kamerstatus':
      return Prisma.sql`i."kamerStatus" = ANY(${chosen})`
  }
}

function columnIn(column: Prisma.Sql, ids: readonly (string | null)[], none: boolean): Prisma.Sql {
  const chosen = Prisma.sql`${column} = ANY(${ids}::uuid[])`
  if (!none) return chosen
  return ids.length > 0 ? Prisma.sql`(${chosen} OR ${column} IS NULL)` : Prisma.sql`${column} IS NULL`
}
