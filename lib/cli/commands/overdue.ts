import { systemActor } from '@/lib/auth/actor'
import { daysBetween, parseCalendarDate, type CalendarDate } from '@/lib/calendar/date'
import { formatDay } from '@/lib/calendar/format'
import { today } from '@/lib/calendar/now'
import { wrongUse, type Run } from '@/lib/cli/command'
import { done } from '@/lib/outcome'
import { readFilter } from '@/lib/register/filter'
import { allItems, type ItemRow } from '@/lib/register/queries/list-items'

/** What is te laat, the longest first: the list of the screen. */
export const run: Run = async ({ options, flags }, surroundings) => {
  const day = options.on === undefined ? today() : parseCalendarDate(options.on)
  if (!day) return wrongUse(`“${options.on}” is geen dag. Schrijf jjjj-mm-dd.`)
  const rows = await allItems(systemActor('opdrachtregel', surroundings.user), readFilter({ 'te-laat': '1' }), day)
  const late = rows.map((row) => lateOf(row, day))
  return done(flags.has('json') ? `${JSON.stringify(late, null, 2)}\n` : tableOf(late, day))
}

type Late = ReturnType<typeof lateOf>

function lateOf(row: ItemRow, day: CalendarDate) {
  const { kind, title, members, references, status, termWords, termBy, department } = row
  return {
    number: `G-${row.number}`,
    kind,
    title,
    members,
    references,
    status,
    termWords,
    termBy,
    daysLate: termBy ? daysBetween(termBy, day) : 0,
    department,
    handler: row.handler?.name ?? null,
  }
}

function tableOf(late: readonly Late[], day: CalendarDate): string {
  if (late.length === 0) return `Op ${formatDay(day)} is niets te laat.\n`
  const lines = late.map(({ number, daysLate, termBy, handler, title }) => {
    const days = `${daysLate} ${daysLate === 1 ? 'dag' : 'dagen'}`
    return `${number.padEnd(7)} ${days.padStart(10)}  ${termBy ?? ''}  ${(handler ?? 'niemand').padEnd(20)}  ${title}`
  })
  return [`Te laat op ${formatDay(day)}: ${late.length}`, ...lines, ''].join('\n')
}
