import { mayRole, type Right, type Role } from '@/lib/auth/rights'

/** Where a deed came from. */
export type Origin = 'scherm' | 'opdrachtregel' | 'systeem'

/**
 * Somebody who was let in. Only the doors mint one (the sign-in of a page or action, the command line, the system itself),
 * so that a function which takes an Actor cannot be called without the check.
 */
export type Actor = {
  readonly id: string | null
  readonly name: string
  readonly role: Role
  readonly departmentId: string | null
  readonly head: boolean
  readonly origin: Origin
} & { readonly __brand: 'Actor' }

type ActorFacts = { id: string; name: string; role: Role; departmentId: string | null; head: boolean }

/** The actor for a user who was let in by a door. */
export function actorOf(user: ActorFacts, origin: Origin): Actor {
  return mint({
    id: user.id,
    name: user.name,
    role: user.role,
    departmentId: user.departmentId,
    head: user.head,
    origin,
  })
}

/** The actor for work that no signed-in person does: the example register, the command line of an administrator (`user` is who sits there). */
export function systemActor(origin: 'opdrachtregel' | 'systeem', user?: string): Actor {
  const name = origin === 'systeem' ? 'Gestand' : user ? `${user} (opdrachtregel)` : 'beheer op de opdrachtregel'
  return mint({ id: null, name, role: 'beheerder', departmentId: null, head: false, origin })
}

/** Whether this actor's role may do this at all. */
export function may(actor: Actor, right: Right): boolean {
  return mayRole(actor.role, right)
}

function mint(facts: Omit<Actor, '__brand'>): Actor {
  return facts as Actor
}
