import { may, type Actor } from '@/lib/auth/actor'
import { fromDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'

export type Choice = { value: string; label: string }
/** A sent report that has a number; `value` is that number in its normal form. */
export type Paper = Choice & { sentOn: CalendarDate }
export type Choices = {
  handlers: Choice[]
  departments: Choice[]
  themes: Choice[]
  reports: Choice[]
  papers: Paper[]
}

/** What can be chosen in the forms and filters of the register. Names of handlers only for who works with them. */
export async function registerChoices(actor: Actor): Promise<Choices> {
  const { prisma } = await database()
  if (!may(actor, 'register.read')) return { handlers: [], departments: [], themes: [], reports: [], papers: [] }
  const users = await prisma.user.findMany({
    where: { disabledAt: null, role: { in: ['behandelaar', 'coordinator'] } },
    orderBy: { name: 'asc' },
    include: { department: true },
  })
  const departments = await prisma.department.findMany({ orderBy: { name: 'asc' } })
  const themes = await prisma.theme.findMany({ orderBy: [{ order: 'asc' }, { name: 'asc' }] })
  const reports = await prisma.report.findMany({ orderBy: { plannedOn: 'desc' } })
  return {
    handlers: users.map((user) => ({
      value: user.id,
      label: user.department ? `${user.name} (${user.department.abbreviation})` : user.name,
    })),
    departments: departments.map((department) => ({ value: department.id, label: department.name })),
    themes: themes.map((theme) => ({ value: theme.id, label: theme.name })),
    reports: reports.map((report) => ({ value: report.id, label: report.name })),
    papers: reports.flatMap(({ kamerstuk, name, sentOn }) =>
      kamerstuk && sentOn ? [{ value: kamerstuk, label: name, sentOn: fromDatabaseDate(sentOn) }] : [],
    ),
  }
}
