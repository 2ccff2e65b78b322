import { actorOf, systemActor, type Actor } from '@/lib/auth/actor'
import type { Role } from '@/lib/auth/rights'
import { day } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { inTransaction } from '@/lib/db/transaction'
import { done, type Outcome } from '@/lib/outcome'
import { createItem, type NewItem } from '@/lib/register/commands/register-item'

/** A small office to do the office's own verbs with. */
export type Office = {
  coordinator: Actor
  handler: Actor
  head: Actor
  reader: Actor
  administrator: Actor
  outsider: Actor
  departmentId: string
  themeId: string
}

/** Six people, two departments and a theme, in an empty database. */
export async function openOffice(): Promise<Office> {
  const { prisma } = await database()
  const department = await prisma.department.create({ data: { name: 'Afdeling Wijk', abbreviation: 'W' } })
  const other = await prisma.department.create({ data: { name: 'Afdeling Mensen', abbreviation: 'M' } })
  const theme = await prisma.theme.create({ data: { name: 'Sterkte', order: 1 } })
  const person = async (name: string, role: Role, departmentId: string | null, head = false) => {
    const user = await prisma.user.create({ data: { issuer: 'test', subject: name, name, role, departmentId, head } })
    return actorOf(user, 'scherm')
  }
  return {
    coordinator: await person('Cato Coördinator', 'coordinator', null),
    handler: await person('Hanna Behandelaar', 'behandelaar', department.id),
    head: await person('Harm Hoofd', 'behandelaar', department.id, true),
    reader: await person('Lena Lezer', 'lezer', department.id),
    administrator: await person('Bas Beheerder', 'beheerder', null),
    outsider: await person('Olaf Ander', 'behandelaar', other.id, true),
    departmentId: department.id,
    themeId: theme.id,
  }
}

let counter = 0

/** An item in the register; only what matters to the test is said. */
export async function anItem(facts: Partial<NewItem> = {}): Promise<{ id: string; number: number }> {
  counter += 1
  const item: NewItem = {
    kind: 'toezegging',
    title: `onderwerp ${counter}`,
    obligation: 'De Kamer hoort hoe dit verder gaat.',
    chamber: 'TK',
    venue: null,
    date: day('2025-07-02'),
    cosigned: false,
    members: [],
    references: [{ key: `29628-${1000 + counter}`, role: 'identifies' }],
    motionState: null,
    status: 'lopend',
    terms: [],
    themeId: null,
    departmentId: null,
    handlerId: null,
    restricted: false,
    ...facts,
  }
  return value(await inTransaction(async (tx) => done(await createItem(tx, systemActor('systeem'), item))))
}

/** The value of an outcome that must be done; a refusal fails the test with its message. */
export function value<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message} ${JSON.stringify(outcome.fields ?? {})}`)
  return outcome.value
}
