import type { Change } from '@/lib/audit/log'
import { DEMO_ISSUER } from '@/lib/auth/identities'
import { toDatabaseDate } from '@/lib/calendar/date'
import type { Transaction } from '@/lib/db/transaction'
import type { ExampleRegister } from '../example/register'
import { foundOrNull } from './found'

/** The ids of what the rest of the register refers to, by the keys of the example data; users by their user name. */
export type Office = Record<'departments' | 'users' | 'themes' | 'ministers', ReadonlyMap<string, string>>

/** Stores the invented office: departments, example accounts, themes, ministers and recesses. */
export async function storeOffice(tx: Transaction, example: ExampleRegister, changes: Change[]): Promise<Office> {
  const departments = new Map<string, string>()
  for (const { key, name, abbreviation } of example.departments) {
    const stored = await tx.department.create({ data: { name, abbreviation } })
    departments.set(key, stored.id)
  }
  const users = await storeUsers(tx, example, departments, changes)
  const themes = new Map<string, string>()
  for (const [index, { key, name }] of example.themes.entries()) {
    const stored = await tx.theme.create({ data: { name, order: index + 1 } })
    themes.set(key, stored.id)
  }
  const ministers = new Map<string, string>()
  for (const { key, post } of example.ministers) {
    const stored = await tx.minister.create({ data: { post } })
    ministers.set(key, stored.id)
  }
  await storeRecesses(tx, example)
  return { departments, users, themes, ministers }
}

async function storeUsers(
  tx: Transaction,
  example: ExampleRegister,
  departments: ReadonlyMap<string, string>,
  changes: Change[],
): Promise<Map<string, string>> {
  const users = new Map<string, string>()
  for (const { userName, name, role, department, head } of example.users) {
    const departmentId = foundOrNull(departments, department)
    const stored = await tx.user.create({
      data: {
        issuer: DEMO_ISSUER,
        subject: userName,
        name,
        role,
        head,
        departmentId,
        email: `${userName}@voorbeeld.example`,
      },
    })
    users.set(userName, stored.id)
    changes.push({ action: 'addUser', objectType: 'user', objectId: stored.id, label: name, after: { rol: role } })
  }
  return users
}

async function storeRecesses(tx: Transaction, example: ExampleRegister): Promise<void> {
  await tx.recess.createMany({
    data: example.recesses.map(({ session, kind, firstDay, lastDay, assumed }) => ({
      session,
      name: kind,
      firstDay: toDatabaseDate(firstDay),
      lastDay: toDatabaseDate(lastDay),
      assumed,
    })),
  })
}
