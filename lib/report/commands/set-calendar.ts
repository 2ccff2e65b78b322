import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { dayOf, toDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { inTransaction } from '@/lib/db/transaction'
import { conflict, done, refused, type Outcome } from '@/lib/outcome'
import { recessCalendar } from '@/lib/people/recess'
import { notAllowed } from '@/lib/register/commands/change-item'
import type { SetCalendarInput } from '@/lib/report/arrange-schema'
import { calendarOf } from '@/lib/report/calendar'
import { openReport } from '@/lib/report/commands/change-report'
import type { Report } from '@/prisma/generated/prisma/client'

/** Sets the days of a report that is not yet sent, and how long before them people are reminded. */
export async function setCalendar(
  actor: Actor,
  input: SetCalendarInput,
): Promise<Outcome<{ id: string; version: number }>> {
  if (!may(actor, 'report.plan')) return notAllowed()
  const calendar = calendarOf(input, await recessCalendar())
  const days = [calendar.textsDue, calendar.departmentDue, calendar.directorateDue, calendar.plannedOn]
  if (days.some((day, index) => day < (days[index - 1] ?? day)))
    return refused('out-of-order', 'De dagen staan niet op volgorde: elke stap komt na de vorige.')
  return inTransaction(async (tx) => {
    const report = await openReport(tx, input.id)
    if ('code' in report) return report
    const { id, version, reminderDays } = input
    const stored = await tx.report.updateMany({
      where: { id, version },
      data: {
        plannedOn: toDatabaseDate(input.plannedOn),
        textsDue: orNull(input.textsDue),
        departmentDue: orNull(input.departmentDue),
        directorateDue: orNull(input.directorateDue),
        reminderDays,
        version: version + 1,
      },
    })
    if (stored.count === 0) return conflict(report.version, valuesOf(report))
    const { plannedOn, textsDue, departmentDue, directorateDue } = input
    await logEvent(tx, actor, {
      action: 'setCalendar',
      objectType: 'report',
      objectId: id,
      label: report.name,
      before: valuesOf(report),
      after: { plannedOn, textsDue, departmentDue, directorateDue, reminderDays: reminderDays.join(', ') },
    })
    return done({ id, version: version + 1 })
  })
}

function orNull(date: CalendarDate | null): Date | null {
  return date ? toDatabaseDate(date) : null
}

function valuesOf(report: Report): Record<string, string> {
  return {
    plannedOn: dayOf(report.plannedOn) ?? '',
    textsDue: dayOf(report.textsDue) ?? '',
    departmentDue: dayOf(report.departmentDue) ?? '',
    directorateDue: dayOf(report.directorateDue) ?? '',
    reminderDays: report.reminderDays.join(', '),
  }
}
