import { logEvent } from '@/lib/audit/log'
import type { Json } from '@/lib/audit/chain'
import { may, type Actor } from '@/lib/auth/actor'
import { DEMO_ISSUER } from '@/lib/auth/identities'
import { roleWord } from '@/lib/auth/rights'
import { now } from '@/lib/calendar/now'
import { violatedIndex } from '@/lib/db/errors'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { environment } from '@/lib/env'
import { conflict, done, refused, type Outcome } from '@/lib/outcome'
import type { AddUserInput, ChangeUserInput, UserHandle } from '@/lib/people/schema'
import type { Prisma, User } from '@/prisma/generated/prisma/client'

export type UserChanged = { id: string; name: string; version: number }

const NOT_ALLOWED = refused('not-allowed', 'Dit mag alleen een beheerder.')
const NO_DEMO = 'Een voorbeeldaccount mag niet in productie.'
const EXISTS = 'Deze persoon staat al in de lijst: zelfde inlogdienst en zelfde kenmerk.'

/** Adds somebody who may sign in. They are known by issuer and subject, never by e-mail address. */
export async function addUser(actor: Actor, input: AddUserInput): Promise<Outcome<UserChanged>> {
  if (!may(actor, 'people.manage')) return NOT_ALLOWED
  if (input.issuer === DEMO_ISSUER && environment().production) return refused('demo', NO_DEMO, { issuer: NO_DEMO })
  try {
    return await inTransaction(async (tx) => {
      const user = await tx.user.create({ data: input })
      await logEvent(tx, actor, {
        action: 'addUser',
        objectType: 'user',
        objectId: user.id,
        label: user.name,
        after: await factsOf(tx, user),
      })
      return done({ id: user.id, name: user.name, version: user.version })
    })
  } catch (error) {
    if (violatedIndex(error) === 'User_issuer_subject_key') return refused('exists', EXISTS, { subject: EXISTS })
    throw error
  }
}

/** Changes name, role or department; it counts from the very next request of that user. */
export function changeUser(actor: Actor, input: ChangeUserInput): Promise<Outcome<UserChanged>> {
  const { id: _id, version: _version, ...data } = input
  return change(actor, 'changeUser', input, async (tx, user) => {
    const losesManager = user.role === 'beheerder' && data.role !== 'beheerder'
    if (losesManager && (await isLastManager(tx, actor, user))) return refusedLast('role')
    return done(data)
  })
}

/** Shuts somebody out: every session of theirs ends now. Nothing that they did is touched. */
export function disableUser(actor: Actor, handle: UserHandle): Promise<Outcome<UserChanged>> {
  return change(actor, 'disableUser', handle, async (tx, user) => {
    if (user.disabledAt) return refused('already', `${user.name} heeft al geen toegang meer.`)
    if (user.id === actor.id)
      return refused('self', 'U kunt uw eigen toegang niet weghalen. Vraag een andere beheerder.')
    if (await isLastManager(tx, actor, user)) return refusedLast()
    await tx.session.updateMany({ where: { userId: user.id, endedAt: null }, data: { endedAt: now() } })
    return done({ disabledAt: now() })
  })
}

/** Lets somebody in again; they have to sign in anew. */
export function enableUser(actor: Actor, handle: UserHandle): Promise<Outcome<UserChanged>> {
  return change(actor, 'enableUser', handle, async (_tx, user) => {
    if (!user.disabledAt) return refused('already', `${user.name} heeft al toegang.`)
    return done({ disabledAt: null })
  })
}

type Decide = (tx: Transaction, user: User) => Promise<Outcome<Prisma.UserUncheckedUpdateInput>>

/** The five beats for a user; see `changeItem`. */
async function change(actor: Actor, action: string, handle: UserHandle, decide: Decide): Promise<Outcome<UserChanged>> {
  if (!may(actor, 'people.manage')) return NOT_ALLOWED
  return inTransaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: handle.id } })
    if (!user) return refused('not-found', 'Deze gebruiker bestaat niet (meer).')
    if (user.version !== handle.version)
      return conflict(user.version, { name: user.name, role: roleWord(user.role), head: user.head ? 'ja' : 'nee' })
    const before = await factsOf(tx, user)
    const decision = await decide(tx, user)
    if (!decision.ok) return decision
    const stored = await tx.user.update({
      where: { id: user.id },
      data: { ...decision.value, version: user.version + 1 },
    })
    await logEvent(tx, actor, {
      action,
      objectType: 'user',
      objectId: user.id,
      label: stored.name,
      before,
      after: await factsOf(tx, stored),
    })
    return done({ id: stored.id, name: stored.name, version: stored.version })
  })
}

/** Without a beheerder nobody could add one on the screen any more; on the command line one always can. */
async function isLastManager(tx: Transaction, actor: Actor, user: User): Promise<boolean> {
  if (actor.origin === 'opdrachtregel') return false
  if (user.role !== 'beheerder' || user.disabledAt) return false
  return (await tx.user.count({ where: { role: 'beheerder', disabledAt: null, id: { not: user.id } } })) === 0
}

function refusedLast(field?: string): Outcome<never> {
  const message = 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.'
  return refused('last-manager', message, field ? { [field]: message } : undefined)
}

/** What the log tells of a user: what they may, not who they are at the login. */
async function factsOf(tx: Transaction, user: User): Promise<{ [key: string]: Json }> {
  const department = user.departmentId ? await tx.department.findUnique({ where: { id: user.departmentId } }) : null
  return {
    naam: user.name,
    rol: roleWord(user.role),
    afdeling: department?.name ?? null,
    hoofd: user.head ? 'ja' : null,
    toegang: user.disabledAt ? 'nee' : 'ja',
  }
}
