import type { Actor } from '@/lib/auth/actor'
import { fromDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import type { Filter } from '@/lib/register/filter'
import { PAGE_SIZE } from '@/lib/register/filter'
import { orderSql, whereSql } from '@/lib/register/filter-sql'
import { membersLine } from '@/lib/register/members-line'
import { timingOf, type Timing } from '@/lib/register/overdue'
import type { ItemKind, ItemStatus, MotionState } from '@/lib/register/schema'
import { visibleWhere } from '@/lib/register/visibility'
import type { Prisma } from '@/prisma/generated/prisma/client'

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
}

export type ItemPage = { rows: ItemRow[]; total: number; page: number; pages: number }

/** One page of the register for a filter, with the number of all that match. */
export async function listItems(actor: Actor, filter: Filter, today: CalendarDate): Promise<ItemPage> {
  const { prisma } = await database()
  const where = whereSql(actor, filter, today)
  const counted = await prisma.$queryRaw<
    { total: number }[]
  >`SELECT count(*)::int AS total FROM "Item" i WHERE ${where}`
  const total = counted[0]?.total ?? 0
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const page = Math.min(filter.pagina, pages)
  const ids = await prisma.$queryRaw<{ id: string }[]>`
    SELECT i."id" FROM "Item" i WHERE ${where} ORDER BY ${orderSql(filter)} LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`
  return {
    rows: await rowsOf(
      ids.map((row) => row.id),
      today,
    ),
    total,
    page,
    pages,
  }
}

/** All rows of a filter, in its order, up to `most`: for exports and the overview of the command line. */
export async function allItems(actor: Actor, filter: Filter, today: CalendarDate, most = 100_000): Promise<ItemRow[]> {
  const { prisma } = await database()
  const where = whereSql(actor, filter, today)
  const ids = await prisma.$queryRaw<{ id: string }[]>`
    SELECT i."id" FROM "Item" i WHERE ${where} ORDER BY ${orderSql(filter)} LIMIT ${most}`
  return rowsOf(
    ids.map((row) => row.id),
    today,
  )
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

async function rowsOf(ids: string[], today: CalendarDate): Promise<ItemRow[]> {
  const { prisma } = await database()
  const items = await prisma.item.findMany({ where: { id: { in: ids } }, include: ROW_INCLUDE })
  const byId = new Map(items.map((item) => [item.id, item]))
  return ids.flatMap((id) => {
    const item = byId.get(id)
    return item ? [rowOf(item, today)] : []
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
  }
}
