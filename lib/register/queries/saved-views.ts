import type { Actor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { parametersOf, readFilter } from '@/lib/register/filter'
import { registerCounts } from '@/lib/register/queries/counts'
import { lookUp } from '@/lib/register/queries/search'
import type { ViewMail } from '@/lib/register/view-schema'

/** A view as one person has it. `sharedBy`: whose it is, when it is somebody else's. */
export type View = {
  id: string
  name: string
  query: string
  shared: boolean
  mine: boolean
  sharedBy: string | null
  opens: boolean
  mail: ViewMail
  hasFeed: boolean
  count: number
}

/** More views than this are no tabs any more. */
const MOST = 30

/** The views of a person: the own ones and those that are shared, by name, each with how many items it holds now. */
export async function viewsOf(actor: Actor, today: CalendarDate): Promise<View[]> {
  if (actor.id === null) return []
  const { prisma } = await database()
  const stored = await prisma.savedView.findMany({
    where: { OR: [{ ownerId: actor.id }, { shared: true }] },
    include: {
      owner: { select: { name: true } },
      follows: { where: { userId: actor.id } },
      feeds: { where: { userId: actor.id }, select: { id: true } },
    },
    orderBy: [{ name: 'asc' }, { createdAt: 'asc' }],
    take: MOST,
  })
  const views: View[] = []
  for (const { id, name, query, shared, ownerId, owner, follows, feeds } of stored) {
    const mine = ownerId === actor.id
    const { opens = false, mail = 'nooit' } = follows[0] ?? {}
    const count = await countOf(actor, query, today)
    const facts = { id, name, query, shared, mine, opens, mail, count }
    views.push({ ...facts, sharedBy: mine ? null : owner.name, hasFeed: feeds.length > 0 })
  }
  return views
}

/** The search string of the view that opens by itself for this person, or null. */
export async function openingView(actor: Actor): Promise<string | null> {
  if (actor.id === null) return null
  const { prisma } = await database()
  const follow = await prisma.viewFollow.findFirst({
    where: { userId: actor.id, opens: true, view: { OR: [{ ownerId: actor.id }, { shared: true }] } },
    select: { view: { select: { query: true } } },
  })
  return follow?.view.query ?? null
}

async function countOf(actor: Actor, query: string, today: CalendarDate): Promise<number> {
  const filter = readFilter(parametersOf(new URLSearchParams(query)))
  const search = await lookUp(actor, filter.q)
  return (await registerCounts({ actor, filter, search, today })).total
}
