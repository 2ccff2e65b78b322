import type { Actor } from '@/lib/auth/actor'
import { fromDatabaseDate, partsOf, toDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { RECESS_NAMES, recessIn, type Recess } from '@/lib/calendar/recess'
import { database } from '@/lib/db/database'
import { recessCalendar } from '@/lib/people/recess'
import { OPEN_STATUSES } from '@/lib/register/moves'
import { timingOf, type Timing } from '@/lib/register/overdue'
import { visibleWhere } from '@/lib/register/visibility'
import type { Prisma } from '@/prisma/generated/prisma/client'

export type DueItem = { number: number; title: string; timing: Timing }
export type Debate = { venue: string; items: number[] }
export type DueReport = { id: string; name: string; sent: boolean }

/** What happens on one day. */
export type DayOfCalendar = { due: DueItem[]; debates: Debate[]; reports: DueReport[] }

/** What happens between two days; the recesses that touch them. */
export type CalendarSpan = { days: Map<CalendarDate, DayOfCalendar>; recesses: Recess[] }

/** Whose terms are shown: everybody's, one's own, or those of the own department. */
export type Whose = 'alles' | 'ik' | 'afdeling'

type Span = { first: CalendarDate; last: CalendarDate }

/** The terms of what is still owed, the debates of the register, the reports and the recesses between two days. */
export async function calendarOf(actor: Actor, span: Span, whose: Whose, today: CalendarDate): Promise<CalendarSpan> {
  const { prisma } = await database()
  const within = { gte: toDatabaseDate(span.first), lte: toDatabaseDate(span.last) }
  const visible: Prisma.ItemWhereInput[] = [visibleWhere(actor), whoseWhere(actor, whose)]
  const due = await prisma.item.findMany({
    where: { AND: visible, termBy: within, status: { in: [...OPEN_STATUSES] } },
    orderBy: [{ termBy: 'asc' }, { number: 'asc' }],
    select: { number: true, title: true, kind: true, status: true, motionState: true, termBy: true },
  })
  const debated = await prisma.item.findMany({
    where: { AND: visible, date: within, venue: { not: null } },
    orderBy: [{ date: 'asc' }, { venue: 'asc' }, { number: 'asc' }],
    select: { number: true, venue: true, date: true },
  })
  const reports = await prisma.report.findMany({
    where: { OR: [{ sentOn: within }, { sentOn: null, plannedOn: within }] },
    select: { id: true, name: true, sentOn: true, plannedOn: true },
  })
  const days = new Map<CalendarDate, DayOfCalendar>()
  for (const { termBy, number, title, ...item } of due) {
    if (!termBy) continue
    const by = fromDatabaseDate(termBy)
    const timing = timingOf({ ...item, termBy: by }, today)
    if (timing !== 'closed') dayIn(days, by).due.push({ number, title, timing })
  }
  for (const { date, venue, number } of debated)
    if (date && venue) addDebate(dayIn(days, fromDatabaseDate(date)), venue, number)
  for (const { id, name, sentOn, plannedOn } of reports)
    dayIn(days, fromDatabaseDate(sentOn ?? plannedOn)).reports.push({ id, name, sent: sentOn !== null })
  return { days, recesses: await recessesIn(span) }
}

function whoseWhere(actor: Actor, whose: Whose): Prisma.ItemWhereInput {
  if (whose === 'ik') return { handlerId: actor.id }
  return whose === 'afdeling' ? { departmentId: actor.departmentId } : {}
}

function dayIn(days: Map<CalendarDate, DayOfCalendar>, date: CalendarDate): DayOfCalendar {
  const present = days.get(date) ?? { due: [], debates: [], reports: [] }
  days.set(date, present)
  return present
}

function addDebate(entry: DayOfCalendar, venue: string, number: number): void {
  const known = entry.debates.find((debate) => debate.venue === venue)
  if (known) known.items.push(number)
  else entry.debates.push({ venue, items: [number] })
}

/** The recesses as a beheerder keeps them, else on their usual days. */
async function recessesIn({ first, last }: Span): Promise<Recess[]> {
  const calendar = await recessCalendar()
  const years = new Set([partsOf(first).year - 1, partsOf(first).year, partsOf(last).year])
  const recesses = [...years].flatMap((year) => RECESS_NAMES.map((name) => recessIn(calendar, name, year)))
  return recesses.filter((recess) => recess.first <= last && recess.last >= first)
}
