import { may, type Actor } from '@/lib/auth/actor'
import { Prisma } from '@/prisma/generated/prisma/client'

export type Guarded = { restricted: boolean; handlerId: string | null; departmentId: string | null }

/**
 * The one rule of who sees an item, for lists, pages, counts, exports and reports: everything that is not restricted;
 * restricted items only for who may read those, for their handler, and for a behandelaar of their department.
 */
export function isVisible(actor: Actor, item: Guarded): boolean {
  if (!item.restricted || may(actor, 'register.readRestricted')) return true
  if (actor.id !== null && item.handlerId === actor.id) return true
  return may(actor, 'section.write') && actor.departmentId !== null && item.departmentId === actor.departmentId
}

/** The same rule as a condition on "Item" i; a test ties both. */
export function visibleSql(actor: Actor): Prisma.Sql {
  if (may(actor, 'register.readRestricted')) return Prisma.sql`TRUE`
  const department = may(actor, 'section.write') ? actor.departmentId : null
  return Prisma.sql`(NOT i."restricted" OR i."handlerId" = ${actor.id}::uuid OR i."departmentId" = ${department}::uuid)`
}

/** The same rule as a Prisma filter. */
export function visibleWhere(actor: Actor): Prisma.ItemWhereInput {
  if (may(actor, 'register.readRestricted')) return {}
  const allowed: Prisma.ItemWhereInput[] = [{ restricted: false }]
  if (actor.id !== null) allowed.push({ handlerId: actor.id })
  if (may(actor, 'section.write') && actor.departmentId !== null) allowed.push({ departmentId: actor.departmentId })
  return { OR: allowed }
}

/** A key of the readers who get the same answer: all who see everything together, anybody else alone; `aboutSelf` when it is about who asks. */
export function sharedBy(actor: Actor, aboutSelf: boolean): string {
  if (may(actor, 'register.readRestricted') && !aboutSelf) return 'all'
  return `${actor.id} ${actor.role} ${actor.departmentId}`
}
