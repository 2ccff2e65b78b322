import { may, type Actor } from '@/lib/auth/actor'
import { weekday, type CalendarDate } from '@/lib/calendar/date'
import { formatDay } from '@/lib/calendar/format'
import { database } from '@/lib/db/database'
import type { DigestPart } from '@/lib/digest/digest-part'
import { parametersOf, readFilter } from '@/lib/register/filter'
import { listItems } from '@/lib/register/queries/list-items'
import { shownTitle } from '@/lib/register/shown'

const MONDAY = 1
const LINES = 5

/** The views that somebody asked for by mail: each day, or on Monday, with their first items and a link to all. Null when none has any. */
export async function viewsByMail(recipient: Actor, today: CalendarDate): Promise<DigestPart | null> {
  if (recipient.id === null || !may(recipient, 'register.read')) return null
  const { prisma } = await database()
  const follows = await prisma.viewFollow.findMany({
    where: {
      userId: recipient.id,
      mail: { in: weekday(today) === MONDAY ? ['dagelijks', 'wekelijks'] : ['dagelijks'] },
      view: { OR: [{ ownerId: recipient.id }, { shared: true }] },
    },
    include: { view: true },
    orderBy: { view: { name: 'asc' } },
  })
  const lines: DigestPart['lines'][number][] = []
  for (const { view } of follows) {
    const { rows, total } = await listItems(
      recipient,
      readFilter(parametersOf(new URLSearchParams(view.query))),
      today,
      LINES,
    )
    if (total === 0) continue
    lines.push({
      text: `${view.name}: ${total === 1 ? '1 item' : `${total} items`}`,
      path: `/items?${view.query || 'alles=1'}`,
    })
    for (const { number, title, termBy } of rows)
      lines.push({
        text: `G-${number} ${shownTitle(title)}${termBy ? `, ${formatDay(termBy)}` : ''}`,
        path: `/items/${number}`,
      })
  }
  return lines.length > 0 ? { title: 'Uw weergaven', lines } : null
}
