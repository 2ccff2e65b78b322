import type { Actor } from '@/lib/auth/actor'
import { dayOf, fromDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import type { RecessCalendar } from '@/lib/calendar/recess'
import { database } from '@/lib/db/database'
import { recessCalendar } from '@/lib/people/recess'
import { calendarOf, type ReportCalendar } from '@/lib/report/calendar'

/** The days of a report: as they count, as somebody set them (null: as they follow), and when people are reminded. */
export type ReportDays = {
  calendar: ReportCalendar
  set: Record<'textsDue' | 'departmentDue' | 'directorateDue', CalendarDate | null>
  reminderDays: number[]
  recess: RecessCalendar
}

/** The days of one report; null when there is none with this id. */
export async function reportDays(_actor: Actor, reportId: string): Promise<ReportDays | null> {
  const { prisma } = await database()
  const report = await prisma.report.findUnique({ where: { id: reportId } })
  return report ? daysOf(report, await recessCalendar()) : null
}

type StoredDays = {
  plannedOn: Date
  textsDue: Date | null
  departmentDue: Date | null
  directorateDue: Date | null
  reminderDays: number[]
}

/** The days of a stored report. */
export function daysOf(report: StoredDays, recess: RecessCalendar): ReportDays {
  const set = {
    textsDue: dayOf(report.textsDue),
    departmentDue: dayOf(report.departmentDue),
    directorateDue: dayOf(report.directorateDue),
  }
  const calendar = calendarOf({ ...set, plannedOn: fromDatabaseDate(report.plannedOn) }, recess)
  return { calendar, set, reminderDays: report.reminderDays, recess }
}
