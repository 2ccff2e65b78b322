import { may, type Actor } from '@/lib/auth/actor'
import type { Role } from '@/lib/auth/rights'
import { fromDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import type { RecessName } from '@/lib/calendar/recess'
import { database } from '@/lib/db/database'
import { OPEN_STATUSES } from '@/lib/register/moves'

/** `lastSeen` is an instant in ISO form. */
export type UserLine = {
  id: string
  version: number
  issuer: string
  subject: string
  name: string
  email: string | null
  role: Role
  head: boolean
  departmentId: string | null
  department: string | null
  enabled: boolean
  lastSeen: string | null
  openItems: number
}

/** Everybody who can or could sign in, by name; those without access last. Only for who manages people. */
export async function listUsers(actor: Actor): Promise<UserLine[]> {
  if (!may(actor, 'people.manage')) return []
  const { prisma } = await database()
  const users = await prisma.user.findMany({
    orderBy: { name: 'asc' },
    include: {
      department: { select: { name: true } },
      sessions: { orderBy: { seenAt: 'desc' }, take: 1, select: { seenAt: true } },
      _count: { select: { items: { where: { status: { in: [...OPEN_STATUSES] } } } } },
    },
  })
  const lines = users.map((user) => ({
    id: user.id,
    version: user.version,
    issuer: user.issuer,
    subject: user.subject,
    name: user.name,
    email: user.email,
    role: user.role,
    head: user.head,
    departmentId: user.departmentId,
    department: user.department?.name ?? null,
    enabled: user.disabledAt === null,
    lastSeen: user.sessions[0]?.seenAt.toISOString() ?? null,
    openItems: user._count.items,
  }))
  return [...lines.filter((user) => user.enabled), ...lines.filter((user) => !user.enabled)]
}

/** The departments to choose from. */
export async function listDepartments(): Promise<{ id: string; name: string; abbreviation: string }[]> {
  const { prisma } = await database()
  return prisma.department.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true, abbreviation: true } })
}

export type RecessLine = {
  id: string
  session: string
  name: RecessName
  firstDay: CalendarDate
  lastDay: CalendarDate
  assumed: boolean
}

/** All recesses, the latest first. */
export async function listRecesses(): Promise<RecessLine[]> {
  const { prisma } = await database()
  const recesses = await prisma.recess.findMany({ orderBy: { firstDay: 'desc' } })
  return recesses.map((recess) => ({
    ...recess,
    firstDay: fromDatabaseDate(recess.firstDay),
    lastDay: fromDatabaseDate(recess.lastDay),
  }))
}
