import { expect, test } from 'vitest'
import { verifyChain } from '@/lib/audit/verify'
import { actorOf, systemActor } from '@/lib/auth/actor'
import { actorOfSession, openSession } from '@/lib/auth/sessions'
import { addUser, changeUser, disableUser, enableUser } from '@/lib/people/commands'
import { setRecess } from '@/lib/people/change-recess'
import { recessCalendar } from '@/lib/people/recess'
import { day } from '@/lib/calendar/date'
import type { Outcome } from '@/lib/outcome'
import { useTestDatabase } from '@/test/support/database'

const opened = useTestDatabase()
const system = systemActor('systeem')
const person = {
  issuer: 'https://login.example',
  name: 'Ada',
  role: 'beheerder' as const,
  departmentId: null,
  head: false,
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome.value
}

test('a disabled user is out at the very next request, and in again only by signing in anew', async () => {
  const user = valueOf(await addUser(system, { ...person, subject: 'ada' }))
  valueOf(await addUser(system, { ...person, subject: 'eva', name: 'Eva' }))
  const sessionId = (await openSession(user.id)) ?? ''
  expect((await actorOfSession(sessionId))?.name).toBe('Ada')
  const shut = valueOf(await disableUser(system, user))
  expect(await actorOfSession(sessionId)).toBeNull()
  expect(await openSession(user.id)).toBeNull()
  valueOf(await enableUser(system, shut))
  expect(await actorOfSession(sessionId)).toBeNull()
  expect(await openSession(user.id)).not.toBeNull()
})

test('a changed role counts at once for a session that is open', async () => {
  const user = valueOf(await addUser(system, { ...person, subject: 'rol', name: 'Rol', role: 'coordinator' }))
  const sessionId = (await openSession(user.id)) ?? ''
  valueOf(await changeUser(system, { ...user, role: 'lezer', departmentId: null, head: false }))
  expect((await actorOfSession(sessionId))?.role).toBe('lezer')
  expect(await changeUser(system, { ...user, role: 'beheerder', departmentId: null, head: false })).toMatchObject({
    ok: false,
    code: 'conflict',
  })
})

test('nobody shuts out themselves or the last beheerder on the screen', async () => {
  const { prisma } = opened()
  const managers = await prisma.user.findMany({ where: { role: 'beheerder', disabledAt: null } })
  const [first, ...others] = managers
  if (!first) throw new Error('there is a beheerder')
  const actor = actorOf(first, 'scherm')
  expect(await disableUser(actor, first)).toMatchObject({ ok: false, code: 'self' })
  for (const other of others) valueOf(await disableUser(actor, other))
  expect(await disableUser(system, first)).toMatchObject({ ok: false, code: 'last-manager' })
  expect(await changeUser(system, { ...first, role: 'lezer' })).toMatchObject({ ok: false, code: 'last-manager' })
})

test('one identity is one user', async () => {
  valueOf(await addUser(system, { ...person, subject: 'dubbel' }))
  expect(await addUser(system, { ...person, subject: 'dubbel', name: 'Anders' })).toMatchObject({
    ok: false,
    code: 'exists',
  })
})

test('a reader may manage nobody and no recess', async () => {
  const reader = actorOf(
    { id: crypto.randomUUID(), name: 'Lezer', role: 'lezer', departmentId: null, head: false },
    'scherm',
  )
  expect(await addUser(reader, { ...person, subject: 'nee' })).toMatchObject({ ok: false, code: 'not-allowed' })
  const days = {
    session: '2026/27',
    name: 'kerstreces' as const,
    firstDay: day('2026-12-19'),
    lastDay: day('2027-01-10'),
  }
  expect(await setRecess(reader, days)).toMatchObject({ ok: false, code: 'not-allowed' })
})

test('a recess that is set is the one that terms are counted by, and every change is in the log', async () => {
  const days = {
    session: '2026/27',
    name: 'kerstreces' as const,
    firstDay: day('2026-12-19'),
    lastDay: day('2027-01-10'),
  }
  valueOf(await setRecess(system, { ...days, lastDay: day('2027-01-11') }))
  valueOf(await setRecess(system, days))
  expect(await recessCalendar()).toEqual([{ name: 'kerstreces', first: '2026-12-19', last: '2027-01-10' }])
  expect(await opened().prisma.event.count({ where: { action: 'changeRecess' } })).toBe(2)
  expect(await verifyChain(opened().prisma)).toMatchObject({ brokenAt: null })
})
