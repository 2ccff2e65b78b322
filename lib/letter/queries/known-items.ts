import type { Actor } from '@/lib/auth/actor'
import { dayOf } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import type { KnownItem } from '@/lib/letter/known-item'
import { OPEN_STATUSES } from '@/lib/register/moves'
import { visibleWhere } from '@/lib/register/visibility'

/** The items a letter can be about, for this reader: everything open, and whatever carries a number that the letter cites. */
export async function knownItems(actor: Actor, cited: readonly string[]): Promise<KnownItem[]> {
  const { prisma } = await database()
  const meant = [
    { status: { in: [...OPEN_STATUSES] } },
    { references: { some: { key: { in: [...cited] }, role: 'identifies' as const } } },
  ]
  const items = await prisma.item.findMany({
    where: { AND: [visibleWhere(actor), { OR: meant }] },
    select: {
      id: true,
      number: true,
      version: true,
      kind: true,
      title: true,
      status: true,
      motionState: true,
      date: true,
      termWords: true,
      termBy: true,
      references: { where: { role: 'identifies' }, select: { key: true } },
      proposers: { orderBy: { order: 'asc' }, select: { member: { select: { name: true } } } },
    },
    orderBy: { number: 'asc' },
  })
  return items.map(({ references, proposers, date, termBy, ...item }) => ({
    ...item,
    date: dayOf(date),
    termBy: dayOf(termBy),
    references: references.map(({ key }) => key),
    members: proposers.map(({ member }) => member.name),
  }))
}
