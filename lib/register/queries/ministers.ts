import type { Actor } from '@/lib/auth/actor'
import { dayOf, type CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { OPEN_STATUSES } from '@/lib/register/moves'
import { ROW_INCLUDE, rowOf, type ItemRow } from '@/lib/register/queries/list-items'
import { visibleWhere } from '@/lib/register/visibility'

/** A minister, with how many items are still open under them. */
export type MinisterLine = {
  id: string
  label: string
  from: CalendarDate | null
  until: CalendarDate | null
  openItems: number
}

/** Everybody who was or is in a post, by post and by who came last. */
export async function listMinisters(): Promise<MinisterLine[]> {
  const { prisma } = await database()
  const ministers = await prisma.minister.findMany({
    orderBy: [{ post: 'asc' }, { from: { sort: 'desc', nulls: 'last' } }],
    include: { _count: { select: { items: { where: { status: { in: [...OPEN_STATUSES] } } } } } },
  })
  return ministers.map(({ id, post, name, from, until, _count }) => ({
    id,
    label: name ? `${name} (${post})` : post,
    from: dayOf(from),
    until: dayOf(until),
    openItems: _count.items,
  }))
}

/** What a minister still owes. */
export async function openItemsOf(actor: Actor, ministerId: string, today: CalendarDate): Promise<ItemRow[]> {
  const { prisma } = await database()
  const items = await prisma.item.findMany({
    where: { AND: [{ ministerId, status: { in: [...OPEN_STATUSES] } }, visibleWhere(actor)] },
    orderBy: [{ termBy: 'asc' }, { number: 'asc' }],
    include: ROW_INCLUDE,
  })
  return items.map((item) => rowOf(item, today))
}
