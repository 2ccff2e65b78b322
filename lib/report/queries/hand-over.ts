import type { Actor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { OPEN_STATUSES } from '@/lib/register/moves'
import { ROW_INCLUDE, rowOf, type ItemRow } from '@/lib/register/queries/list-items'
import { visibleWhere } from '@/lib/register/visibility'

/** Somebody with work, also when they have left already. */
export type Worker = { value: string; label: string }

/** What somebody still has to do. */
export type Work = { items: ItemRow[]; sections: { id: string; reportId: string; heading: string; report: string }[] }

/** Everybody who has open items or sections of a report in preparation. */
export async function peopleWithWork(): Promise<Worker[]> {
  const { prisma } = await database()
  const people = await prisma.user.findMany({
    where: {
      OR: [
        { items: { some: { status: { in: [...OPEN_STATUSES] } } } },
        { sections: { some: { report: { state: 'voorbereiding' } } } },
      ],
    },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, disabledAt: true },
  })
  return people.map(({ id, name, disabledAt }) => ({
    value: id,
    label: disabledAt ? `${name} (geen toegang meer)` : name,
  }))
}

/** The open items of somebody, and their sections of reports in preparation. */
export async function workOf(actor: Actor, userId: string, today: CalendarDate): Promise<Work> {
  const { prisma } = await database()
  const items = await prisma.item.findMany({
    where: { AND: [{ handlerId: userId, status: { in: [...OPEN_STATUSES] } }, visibleWhere(actor)] },
    orderBy: [{ termBy: 'asc' }, { number: 'asc' }],
    include: ROW_INCLUDE,
  })
  const sections = await prisma.section.findMany({
    where: { handlerId: userId, report: { state: 'voorbereiding' } },
    orderBy: { order: 'asc' },
    include: { report: { select: { name: true } }, treatments: { include: { item: { select: { title: true } } } } },
  })
  return {
    items: items.map((item) => rowOf(item, today)),
    sections: sections.map(({ id, reportId, heading, report, treatments }) => ({
      id,
      reportId,
      heading: heading || treatments.map(({ item }) => item.title).join(', '),
      report: report.name,
    })),
  }
}
