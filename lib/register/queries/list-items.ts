import type { Actor } from '@/lib/auth/actor'
import { fromDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import type { Counts } from '@/lib/register/counts'
import { PAGE_SIZE, sortOf, type Filter } from '@/lib/register/filter'
import { behindSql, orderOf, orderSql, whereSql, type Order, type Question } from '@/lib/register/filter-sql'
import { marksOf, type Hit, type Mark } from '@/lib/register/hit'
import { membersLine } from '@/lib/register/members-line'
import { timingOf, type Timing } from '@/lib/register/overdue'
import { registerCounts } from '@/lib/register/queries/counts'
import { hitsPerItem } from '@/lib/register/queries/hits'
import { lookUp, type Search } from '@/lib/register/queries/search'
import type { ItemKind, ItemStatus, MotionState } from '@/lib/register/schema'
import { visibleWhere } from '@/lib/register/visibility'
import { Prisma } from '@/prisma/generated/prisma/client'

/** One line of the register. */
export type ItemRow = {
  id: string
  number: number
  version: number
  kind: ItemKind
  title: string
  members: string
  chamber: 'TK' | 'EK'
  venue: string | null
  date: CalendarDate | null
  references: string[]
  settledBy: string[]
  handler: { id: string; name: string } | null
  department: string | null
  theme: string | null
  departmentId: string | null
  themeId: string | null
  motionState: MotionState | null
  status: ItemStatus
  termWords: string | null
  termBy: CalendarDate | null
  timing: Timing
  restricted: boolean
  /** Why the item is a hit: where the words stand in its title, and what else holds them. Without a question both are empty. */
  marks: Mark[]
  hits: Hit[]
}

export type ItemPage = {
  rows: ItemRow[]
  total: number
  page: number
  pages: number
  counts: Counts
  search: Search
  /** What was asked of the register, to count further choices with. */
  question: Question
}

/** More hits than this are not weighed against each other: they come in the order of the register. */
const MOST_WEIGHED = 2_000

/** One page of the register for a filter, with the counts of all that match. */
export async function listItems(
  actor: Actor,
  filter: Filter,
  today: CalendarDate,
  size = PAGE_SIZE,
): Promise<ItemPage> {
  const search = await lookUp(actor, filter.q)
  const question = { actor, filter, search, today }
  const counts = await registerCounts(question)
  const pages = Math.max(1, Math.ceil(counts.total / size))
  const page = Math.min(filter.pagina, pages)
  const ids = counts.total === 0 ? [] : await idsOfPage(question, { page, total: counts.total, size })
  return { rows: await rowsOf(ids, today, search), total: counts.total, page, pages, counts, search, question }
}

/** All rows of a filter, in its order, up to `most`: for exports and the overview of the command line. */
export async function allItems(actor: Actor, filter: Filter, today: CalendarDate, most = 100_000): Promise<ItemRow[]> {
  const search = await lookUp(actor, filter.q)
  const question = { actor, filter, search, today }
  const { total } = await registerCounts(question)
  const stretch = { limit: most, offset: 0 }
  const ids = weighs(question, total)
    ? await idsByRelevance(question, stretch)
    : await idsInOrder(question, orderOf(filter), stretch)
  return rowsOf(ids, today)
}

type Stretch = { limit: number; offset: number; behind?: number }

/** A page follows on the one before without counting past it; one in the second half is counted from the end. */
async function idsOfPage(
  question: Question,
  { page, total, size }: { page: number; total: number; size: number },
): Promise<string[]> {
  const { filter } = question
  const order = orderOf(filter)
  const back: Order = { ...order, falling: !order.falling }
  const offset = (page - 1) * size
  const here = Math.min(size, total - offset)
  if (weighs(question, total)) return idsByRelevance(question, { limit: here, offset })
  const beside = filter.na ?? filter.voor
  if (beside !== undefined && page > 1) {
    const forward = filter.na !== undefined
    const ids = await idsInOrder(question, forward ? order : back, { limit: here, offset: 0, behind: beside })
    if (ids.length === here) return forward ? ids : ids.toReversed()
  }
  if (offset <= total / 2) return idsInOrder(question, order, { limit: here, offset })
  return (await idsInOrder(question, back, { limit: here, offset: total - offset - here })).toReversed()
}

function weighs({ filter, search }: Question, total: number): boolean {
  return search.condition !== null && sortOf(filter) === 'relevantie' && total <= MOST_WEIGHED
}

async function idsInOrder(question: Question, order: Order, { limit, offset, behind }: Stretch): Promise<string[]> {
  const { prisma } = await database()
  const further = behind === undefined ? Prisma.empty : Prisma.sql`AND ${behindSql(question.actor, order, behind)}`
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    SELECT i."id" FROM "Item" i WHERE ${whereSql(question)} ${further}
    ORDER BY ${orderSql(order)} LIMIT ${limit}::int OFFSET ${offset}::int`
  return rows.map((row) => row.id)
}

async function idsByRelevance(question: Question, { limit, offset }: Stretch): Promise<string[]> {
  const { prisma } = await database()
  const direction = question.filter.richting === 'op' ? Prisma.sql`DESC` : Prisma.sql`ASC`
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    SELECT i."id" FROM "Item" i JOIN "ItemWords" w ON w."itemId" = i."id" WHERE ${whereSql(question)}
    ORDER BY ${question.search.rank} ${direction}, ${orderSql(orderOf({ ...question.filter, richting: 'op' }))}
    LIMIT ${limit}::int OFFSET ${offset}::int`
  return rows.map((row) => row.id)
}

/** The items of these numbers that this reader may see, in the order of their terms. */
export async function itemsNumbered(actor: Actor, numbers: number[], today: CalendarDate): Promise<ItemRow[]> {
  const { prisma } = await database()
  const items = await prisma.item.findMany({
    where: { number: { in: numbers }, ...visibleWhere(actor) },
    orderBy: [{ termBy: 'asc' }, { number: 'asc' }],
    include: ROW_INCLUDE,
  })
  return items.map((item) => rowOf(item, today))
}

export const ROW_INCLUDE = {
  references: { where: { role: { in: ['identifies', 'settles'] } }, orderBy: { key: 'asc' } },
  proposers: { orderBy: { order: 'asc' }, include: { member: true, party: true } },
  handler: { select: { id: true, name: true } },
  department: { select: { abbreviation: true } },
  theme: { select: { name: true } },
} satisfies Prisma.ItemInclude

async function rowsOf(ids: string[], today: CalendarDate, search?: Search): Promise<ItemRow[]> {
  const { prisma } = await database()
  const items = await prisma.item.findMany({ where: { id: { in: ids } }, include: ROW_INCLUDE })
  const words = search?.words ?? []
  const hits = await hitsPerItem(items, words)
  const byId = new Map(items.map((item) => [item.id, item]))
  return ids.flatMap((id) => {
    const item = byId.get(id)
    return item ? [{ ...rowOf(item, today), marks: marksOf(item.title, words), hits: hits.get(id) ?? [] }] : []
  })
}

/** A stored item as a line of a list. */
export function rowOf(item: Prisma.ItemGetPayload<{ include: typeof ROW_INCLUDE }>, today: CalendarDate): ItemRow {
  const termBy = item.termBy ? fromDatabaseDate(item.termBy) : null
  const members = item.proposers.map((proposer) => ({
    name: proposer.member.name,
    party: proposer.party?.abbreviation ?? null,
  }))
  return {
    id: item.id,
    number: item.number,
    version: item.version,
    kind: item.kind,
    title: item.title,
    members: membersLine(members, item.cosigned),
    chamber: item.chamber,
    venue: item.venue,
    date: item.date ? fromDatabaseDate(item.date) : null,
    references: item.references.filter((one) => one.role === 'identifies').map((one) => one.key),
    settledBy: item.references.filter((one) => one.role === 'settles').map((one) => one.key),
    handler: item.handler,
    department: item.department?.abbreviation ?? null,
    theme: item.theme?.name ?? null,
    departmentId: item.departmentId,
    themeId: item.themeId,
    motionState: item.motionState,
    status: item.status,
    termWords: item.termWords,
    termBy,
    timing: timingOf({ ...item, termBy }, today),
    restricted: item.restricted,
    marks: [],
    hits: [],
  }
}
