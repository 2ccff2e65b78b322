import { database } from '@/lib/db/database'
import { environment } from '@/lib/env'
import type { User } from '@/prisma/generated/prisma/client'

/** The issuer of the example accounts; production refuses to start while one of them is enabled. */
export const DEMO_ISSUER = 'voorbeeld'

/** The example account with this name, on the embedded default only. */
export async function demoUser(name: string): Promise<User | null> {
  if (environment().production) return null
  const { prisma } = await database()
  const user = await prisma.user.findUnique({ where: { issuer_subject: { issuer: DEMO_ISSUER, subject: name } } })
  return user && !user.disabledAt ? user : null
}

/** The user with this identity at the organisation's own login. */
export async function userOfIdentity(issuer: string | undefined, subject: string | undefined): Promise<User | null> {
  if (!issuer || !subject || issuer === DEMO_ISSUER) return null
  const { prisma } = await database()
  return prisma.user.findUnique({ where: { issuer_subject: { issuer, subject } } })
}

export type DemoAccount = { subject: string; name: string; role: User['role']; department: string | null }

/** The example accounts to choose from on the sign-in page; none in production. */
export async function demoAccounts(): Promise<DemoAccount[]> {
  if (environment().production) return []
  const { prisma } = await database()
  const users = await prisma.user.findMany({
    where: { issuer: DEMO_ISSUER, disabledAt: null },
    include: { department: true },
    orderBy: { name: 'asc' },
  })
  return users.map((user) => ({
    subject: user.subject,
    name: user.name,
    role: user.role,
    department: user.department?.name ?? null,
  }))
}
