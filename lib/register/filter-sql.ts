import type { Actor } from '@/lib/auth/actor'
import { addDays, type CalendarDate } from '@/lib/calendar/date'
import type { Filter, Sort } from '@/lib/register/filter'
import { wordsOfQuery } from '@/lib/register/lexemes'
import { OPEN_STATUSES } from '@/lib/register/moves'
import { SOON_DAYS } from '@/lib/register/overdue'
import { visibleSql } from '@/lib/register/visibility'
import { Prisma } from '@/prisma/generated/prisma/client'

/** The condition on "Item" i for a filter and a reader: always the visibility rule, and every part of the filter. */
export function whereSql(actor: Actor, filter: Filter, today: CalendarDate): Prisma.Sql {
  const parts = [visibleSql(actor), ...conditionsOf(actor, filter, today)]
  return Prisma.join(parts, ' AND ')
}

/** The twin of `isOpen` in moves.ts. */
export const OPEN_SQL = Prisma.sql`(i."status"::text = ANY(${[...OPEN_STATUSES]}) AND (i."kind" <> 'motie' OR i."motionState" IS NULL OR i."motionState" = 'aangenomen'))`

/** The twin of `isOverdue` in overdue.ts; a test feeds both the same rows. */
export function overdueSql(today: CalendarDate): Prisma.Sql {
  return Prisma.sql`(${OPEN_SQL} AND i."termBy" < ${today}::date)`
}

export function soonSql(today: CalendarDate): Prisma.Sql {
  return Prisma.sql`(${OPEN_SQL} AND i."termBy" BETWEEN ${today}::date AND ${addDays(today, SOON_DAYS)}::date)`
}

export const NO_TERM_SQL = Prisma.sql`(${OPEN_SQL} AND i."termBy" IS NULL)`

const SORT_COLUMNS: Record<Sort, Prisma.Sql> = {
  termijn: Prisma.sql`i."termBy"`,
  nummer: Prisma.sql`i."number"`,
  titel: Prisma.sql`lower(i."title") COLLATE "und-x-icu"`,
  status: Prisma.sql`i."status"`,
  datum: Prisma.sql`i."date"`,
  gewijzigd: Prisma.sql`i."updatedAt"`,
}

/**
 * The order of a list; the own number makes it total, so that pages never overlap.
 * By term, what is still owed stands first: the term of a settled item presses nobody.
 */
export function orderSql(filter: Filter): Prisma.Sql {
  const column = SORT_COLUMNS[filter.sorteer]
  if (filter.sorteer === 'termijn' && filter.richting === 'op')
    return Prisma.sql`${OPEN_SQL} DESC, ${column} ASC NULLS LAST, i."number" ASC`
  return filter.richting === 'op'
    ? Prisma.sql`${column} ASC NULLS LAST, i."number" ASC`
    : Prisma.sql`${column} DESC NULLS LAST, i."number" DESC`
}

function conditionsOf(actor: Actor, filter: Filter, today: CalendarDate): Prisma.Sql[] {
  const parts: Prisma.Sql[] = []
  if (filter.q) parts.push(...searchSql(filter.q))
  if (filter.soort.length > 0) parts.push(Prisma.sql`i."kind"::text = ANY(${filter.soort})`)
  if (filter.status.length > 0) parts.push(Prisma.sql`i."status"::text = ANY(${filter.status})`)
  if (filter.open) parts.push(OPEN_SQL)
  if (filter['te-laat']) parts.push(overdueSql(today))
  if (filter.binnenkort) parts.push(soonSql(today))
  if (filter['zonder-termijn']) parts.push(NO_TERM_SQL)
  if (filter.van) parts.push(Prisma.sql`i."termBy" >= ${filter.van}::date`)
  if (filter.tot) parts.push(Prisma.sql`i."termBy" <= ${filter.tot}::date`)
  parts.push(...peopleSql(actor, filter))
  if (filter.thema) parts.push(Prisma.sql`i."themeId" = ${filter.thema}::uuid`)
  if (filter.lid) parts.push(memberSql(filter.lid))
  if (filter.dossier) parts.push(dossierSql(filter.dossier))
  if (filter.rapport)
    parts.push(
      Prisma.sql`EXISTS (SELECT 1 FROM "Treatment" t WHERE t."itemId" = i."id" AND t."reportId" = ${filter.rapport}::uuid)`,
    )
  if (filter.uitgesteld) parts.push(SLIPPED_SQL)
  if (filter['stille-verschuiving']) parts.push(SILENT_SQL)
  return parts
}

const SLIPPED_SQL = Prisma.sql`EXISTS (SELECT 1 FROM "Term" t WHERE t."itemId" = i."id" AND t."by" > t."previousBy")`

/** A term moved to a later day without a letter: the twin of `silent` in `slipsOf`. */
const SILENT_SQL = Prisma.sql`EXISTS (SELECT 1 FROM "Term" t WHERE t."itemId" = i."id" AND t."by" > t."previousBy" AND t."letter" IS NULL)`

function peopleSql(actor: Actor, filter: Filter): Prisma.Sql[] {
  const parts: Prisma.Sql[] = []
  if (filter.behandelaar === 'geen') parts.push(Prisma.sql`i."handlerId" IS NULL`)
  else if (filter.behandelaar)
    parts.push(Prisma.sql`i."handlerId" = ${filter.behandelaar === 'ik' ? actor.id : filter.behandelaar}::uuid`)
  if (filter.afdeling === 'geen') parts.push(Prisma.sql`i."departmentId" IS NULL`)
  else if (filter.afdeling) parts.push(Prisma.sql`i."departmentId" = ${filter.afdeling}::uuid`)
  return parts
}

/** Every word must be found: as the beginning of a word, or inside one ("systematiek" in "verdeelsystematiek"). */
function searchSql(query: string): Prisma.Sql[] {
  return wordsOfQuery(query).map((word) => {
    const begins = Prisma.sql`i."search" @@ (${`'${word}':*`})::tsquery`
    return word.length < 5 ? begins : Prisma.sql`(${begins} OR i."lexemes" LIKE ${`%${word}%`})`
  })
}

function memberSql(name: string): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM "Proposer" p JOIN "Member" m ON m."id" = p."memberId" WHERE p."itemId" = i."id" AND lower(m."name") = lower(${name}))`
}

function dossierSql(dossier: string): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM "Reference" r WHERE r."itemId" = i."id" AND r."key" LIKE ${`${dossier}-%`})`
}
