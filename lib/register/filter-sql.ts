import type { Actor } from '@/lib/auth/actor'
import { addDays, type CalendarDate } from '@/lib/calendar/date'
import { facetCondition } from '@/lib/register/facet-sql'
import { FACETS, sortOf, type Facet, type Filter } from '@/lib/register/filter'
import { momentSql } from '@/lib/register/moment-sql'
import { SOON_DAYS } from '@/lib/register/overdue'
import type { Search } from '@/lib/register/queries/search'
import { visibleSql } from '@/lib/register/visibility'
import { Prisma } from '@/prisma/generated/prisma/client'

/** The twin of `isOpen` in moves.ts: the database keeps "closed" by the same rule, and a test feeds both the same rows. */
export const OPEN_SQL = Prisma.sql`NOT i."closed"`

/** The term as the order of the register takes it: without a term comes last. An index holds exactly this expression. */
const TERM_SQL = Prisma.sql`coalesce(i."termBy", DATE '9999-12-31')`

/** The twin of `isOverdue` in overdue.ts; a test feeds both the same rows. */
export function overdueSql(today: CalendarDate): Prisma.Sql {
  return Prisma.sql`(${OPEN_SQL} AND ${TERM_SQL} < ${today}::date)`
}

export function soonSql(today: CalendarDate): Prisma.Sql {
  return Prisma.sql`(${OPEN_SQL} AND ${TERM_SQL} BETWEEN ${today}::date AND ${addDays(today, SOON_DAYS)}::date)`
}

export const NO_TERM_SQL = Prisma.sql`(${OPEN_SQL} AND ${TERM_SQL} = DATE '9999-12-31')`

/** A term that moved to a later day; the partial index "Term_postponed" holds these rows. */
export const POSTPONED_SQL = Prisma.sql`i."id" IN (SELECT t."itemId" FROM "Term" t WHERE t."by" > t."previousBy")`

/** A term that moved to a later day without a letter: the twin of `silent` in `slipsOf`. */
export const SILENT_SQL = Prisma.sql`i."id" IN (SELECT t."itemId" FROM "Term" t WHERE t."by" > t."previousBy" AND t."letter" IS NULL)`

/** A reader, what is asked, and the day: the condition of a list is made of these three, and the looked-up question. */
export type Question = { actor: Actor; filter: Filter; search: Search; today: CalendarDate }

/** The condition on "Item" i for a filter and a reader: always the visibility rule, and every part of the filter. */
export function whereSql(question: Question): Prisma.Sql {
  return Prisma.join([widelySql(question), ...quickParts(question)], ' AND ')
}

/** The condition without the chips that are always in sight (soort, status, time, uitgesteld, stil uitgesteld), and perhaps without one other filter. */
export function widelySql({ actor, filter, search, today }: Question, without?: Facet | 'termijn'): Prisma.Sql {
  const parts = [visibleSql(actor), ...momentSql(filter, today)]
  if (search.condition) parts.push(search.condition)
  if (without !== 'termijn') parts.push(...betweenSql(filter))
  for (const facet of FACETS) {
    const condition = facet === without ? null : facetCondition(actor, filter, facet)
    if (condition) parts.push(condition)
  }
  return Prisma.join(parts, ' AND ')
}

/** The condition of everything but one filter with choices. */
export function withoutSql(question: Question, facet: Facet | 'termijn'): Prisma.Sql {
  return Prisma.join([widelySql(question, facet), ...quickParts(question)], ' AND ')
}

function betweenSql({ van, tot }: Filter): Prisma.Sql[] {
  return [
    ...(van ? [Prisma.sql`i."termBy" >= ${van}::date`] : []),
    ...(tot ? [Prisma.sql`i."termBy" <= ${tot}::date`] : []),
  ]
}

function quickParts({ filter, today }: Question): Prisma.Sql[] {
  const parts: Prisma.Sql[] = []
  if (filter.soort.length > 0) parts.push(Prisma.sql`i."kind" = ANY(${filter.soort}::"ItemKind"[])`)
  if (filter.status.length > 0) parts.push(Prisma.sql`i."status" = ANY(${filter.status}::"ItemStatus"[])`)
  if (filter.open) parts.push(OPEN_SQL)
  const times = [
    ...(filter['te-laat'] ? [overdueSql(today)] : []),
    ...(filter.binnenkort ? [soonSql(today)] : []),
    ...(filter['zonder-termijn'] ? [NO_TERM_SQL] : []),
  ]
  if (times.length > 0) parts.push(Prisma.sql`(${Prisma.join(times, ' OR ')})`)
  if (filter.uitgesteld) parts.push(POSTPONED_SQL)
  if (filter['stille-verschuiving']) parts.push(SILENT_SQL)
  return parts
}

/** The order of a list: values that are always there, all in one direction, so that a page can begin behind any item. */
export type Order = { keys: Prisma.Sql[]; falling: boolean }

const NUMBER = Prisma.sql`i."number"`

/** By term, what is still owed stands first: the term of a settled item presses nobody. The own number makes every order total. */
export function orderOf(filter: Filter): Order {
  const falling = filter.richting === 'af'
  const last = falling ? Prisma.sql`DATE '0001-01-01'` : Prisma.sql`DATE '9999-12-31'`
  switch (sortOf(filter)) {
    case 'relevantie':
    case 'termijn':
      return falling
        ? { keys: [Prisma.sql`coalesce(i."termBy", ${last})`, NUMBER], falling }
        : { keys: [Prisma.sql`i."closed"`, TERM_SQL, NUMBER], falling }
    case 'nummer':
      return { keys: [NUMBER], falling }
    case 'titel':
      return { keys: [Prisma.sql`lower(i."title") COLLATE "und-x-icu"`, NUMBER], falling }
    case 'status':
      return { keys: [Prisma.sql`i."status"`, NUMBER], falling }
    case 'datum':
      return { keys: [Prisma.sql`coalesce(i."date", ${last})`, NUMBER], falling }
    case 'gewijzigd':
      return { keys: [Prisma.sql`i."updatedAt"`, NUMBER], falling }
  }
}

/** The keys as an ORDER BY. */
export function orderSql({ keys, falling }: Order): Prisma.Sql {
  return Prisma.join(
    keys.map((key) => (falling ? Prisma.sql`${key} DESC` : Prisma.sql`${key} ASC`)),
    ', ',
  )
}

/** What comes behind the item with this number in an order; nothing when the reader may not see that item. */
export function behindSql(actor: Actor, { keys, falling }: Order, number: number): Prisma.Sql {
  const row = Prisma.join(keys, ', ')
  const item = Prisma.sql`(SELECT ${row} FROM "Item" i WHERE i."number" = ${number}::int AND ${visibleSql(actor)})`
  return falling ? Prisma.sql`(${row}) < ${item}` : Prisma.sql`(${row}) > ${item}`
}
