import { may, type Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'

export type Choice = { value: string; label: string }
export type Choices = { handlers: Choice[]; departments: Choice[]; themes: Choice[]; reports: Choice[] }

/** What can be chosen in the forms and filters of the register. Names of handlers only for who works with them. */
export async function registerChoices(actor: Actor): Promise<Choices> {
  const { prisma } = await database()
  if (!may(actor, 'register.read')) return { handlers: [], departments: [], themes: [], reports: [] }
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
  }
}
