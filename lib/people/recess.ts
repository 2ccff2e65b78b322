import { fromDatabaseDate } from '@/lib/calendar/date'
import type { RecessCalendar } from '@/lib/calendar/recess'
import { database } from '@/lib/db/database'

/** The recess dates that a beheerder keeps, as the term reader takes them. */
export async function recessCalendar(): Promise<RecessCalendar> {
  const { prisma } = await database()
  const rows = await prisma.recess.findMany({ orderBy: { firstDay: 'asc' } })
  return rows.map((row) => ({
    name: row.name,
    first: fromDatabaseDate(row.firstDay),
    last: fromDatabaseDate(row.lastDay),
  }))
}
