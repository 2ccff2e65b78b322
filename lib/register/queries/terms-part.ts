import type { Actor } from '@/lib/auth/actor'
import { dayOf, fromDatabaseDate, toDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { formatDay, formatDistance } from '@/lib/calendar/format'
import { database } from '@/lib/db/database'
import type { DigestLine, DigestPart } from '@/lib/digest/digest-part'
import { readFilter } from '@/lib/register/filter'
import { OPEN_SQL } from '@/lib/register/filter-sql'
import { listItems } from '@/lib/register/queries/list-items'
import { isLateDay, remindedTerms } from '@/lib/register/reminders'
import { shownTitle } from '@/lib/register/shown'

/** Until when this person wants to hear nothing about the term of an item; null when not so. */
export async function pausedUntil(actor: Actor, itemId: string, today: CalendarDate): Promise<CalendarDate | null> {
  if (actor.id === null) return null
  const { prisma } = await database()
  const pause = await prisma.reminderPause.findUnique({ where: { userId_itemId: { userId: actor.id, itemId } } })
  const until = dayOf(pause?.until ?? null)
  return until !== null && until > today ? until : null
}

type TermRow = { number: number; title: string; termBy: Date }

/**
 * The terms of somebody's own items: 30, 14, 7 and 1 days before, each Monday once they have passed, and on the day until
 * which they wanted to hear nothing. Null when there is nothing to say.
 */
export async function termsPart(recipient: Actor, today: CalendarDate): Promise<DigestPart | null> {
  if (recipient.id === null) return null
  const { prisma } = await database()
  const date = toDatabaseDate(today)
  const rows = await prisma.$queryRaw<TermRow[]>`
    SELECT i."number", i."title", i."termBy" FROM "Item" i
    LEFT JOIN "ReminderPause" p ON p."itemId" = i."id" AND p."userId" = ${recipient.id}::uuid
    WHERE i."handlerId" = ${recipient.id}::uuid AND ${OPEN_SQL} AND i."termBy" IS NOT NULL
      AND (p."until" IS NULL OR p."until" <= ${date}::date)
      AND (i."termBy" = ANY(${remindedTerms(today).map(toDatabaseDate)}::date[]) OR p."until" = ${date}::date
        OR (${isLateDay(today)} AND i."termBy" < ${date}::date))
    ORDER BY i."termBy", i."number"`
  if (rows.length === 0) return null
  const late = rows.filter(({ termBy }) => fromDatabaseDate(termBy) < today).length
  return { title: titleOf(rows.length - late, late), lines: rows.map((row) => lineOf(row, today)) }
}

/** @example titleOf(2, 1) // '2 termijnen naderen, 1 is voorbij' */
function titleOf(near: number, late: number): string {
  const parts = [
    near > 0 ? (near === 1 ? '1 termijn nadert' : `${near} termijnen naderen`) : null,
    late > 0 ? (late === 1 ? '1 is voorbij' : `${late} zijn voorbij`) : null,
  ]
  const title = parts.filter((part) => part !== null).join(', ')
  return near > 0 ? title : `Termijnen: ${title}`
}

function lineOf({ number, title, termBy }: TermRow, today: CalendarDate): DigestLine {
  const by = fromDatabaseDate(termBy)
  return {
    text: `G-${number} ${shownTitle(title)}, ${formatDay(by)} (${formatDistance(by, today)})`,
    path: `/items/${number}`,
  }
}

const LINES = 5

/** What is te laat in the department of who leads it, each Monday: the longest first, with the way to all. */
export async function lateInDepartment(recipient: Actor, today: CalendarDate): Promise<DigestPart | null> {
  if (!recipient.head || recipient.departmentId === null || !isLateDay(today)) return null
  const filter = readFilter({ 'te-laat': '1', afdeling: recipient.departmentId })
  const { rows, total } = await listItems(recipient, filter, today, LINES)
  if (total === 0) return null
  const all = { text: `Alles wat te laat is (${total})`, path: `/items?te-laat=1&afdeling=${recipient.departmentId}` }
  const lines = rows.flatMap(({ number, title, termBy }) =>
    termBy ? [lineOf({ number, title, termBy: toDatabaseDate(termBy) }, today)] : [],
  )
  return { title: `Te laat bij uw afdeling: ${total}`, lines: [all, ...lines] }
}
