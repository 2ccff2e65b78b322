import type { FeedReader } from '@/lib/auth/feed-door'
import type { CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { environment } from '@/lib/env'
import type { CalendarDay } from '@/lib/export/ics'
import { parametersOf, readFilter } from '@/lib/register/filter'
import { allItems } from '@/lib/register/queries/list-items'
import { shownTitle } from '@/lib/register/shown'

/** A calendar holds no more days than this. */
const MOST = 2_000

/**
 * The terms in a view as whole days of a calendar: title, own number and address, nothing of what is written or said inside.
 * Only what this person may see now, and only what is still owed.
 */
export async function viewFeed({ actor, view }: FeedReader, today: CalendarDate): Promise<CalendarDay[]> {
  const filter = { ...readFilter(parametersOf(new URLSearchParams(view.query))), open: '1' as const }
  const rows = (await allItems(actor, filter, today, MOST)).filter((row) => row.termBy !== null)
  const { prisma } = await database()
  const changes = await prisma.item.findMany({
    where: { id: { in: rows.map((row) => row.id) } },
    select: { id: true, updatedAt: true },
  })
  const changedAt = new Map(changes.map(({ id, updatedAt }) => [id, updatedAt]))
  return rows.flatMap(({ id, number, title, termBy, version }) => {
    const changed = changedAt.get(id)
    if (!termBy || !changed) return []
    const url = `${environment().origin}/items/${number}`
    return [
      {
        uid: `item-${id}@gestand`,
        day: termBy,
        title: `G-${number} ${shownTitle(title)}`,
        url,
        changed,
        revision: version,
      },
    ]
  })
}
