import type { Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'
import { done, refused, type Outcome } from '@/lib/outcome'
import { changeItem } from '@/lib/register/commands/change-item'
import type { Changed, Decide } from '@/lib/register/commands/change-items'
import type { AssignInput, WithoutHandle } from '@/lib/register/schema'

/**
 * Gives an item to a handler and a department; a handler brings the own department along when none was chosen, and with
 * neither the item stays with its department.
 */
export async function assignItem(actor: Actor, input: AssignInput): Promise<Outcome<Changed>> {
  const decide = await assigning(input)
  return decide.ok ? changeItem(actor, 'item.change', 'assignItem', input, decide.value) : decide
}

/** What assigning decides of an item, once it is known that the handler can be one. */
export async function assigning(input: WithoutHandle<AssignInput>): Promise<Outcome<Decide>> {
  const { prisma } = await database()
  const handler = input.handlerId
    ? await prisma.user.findUnique({ where: { id: input.handlerId }, include: { department: true } })
    : null
  if (input.handlerId && (!handler || handler.disabledAt)) {
    return refused('unknown-handler', 'Kies een behandelaar uit de lijst.', {
      handlerId: 'Deze persoon kan geen behandelaar (meer) zijn.',
    })
  }
  const chosen = input.departmentId
    ? await prisma.department.findUnique({ where: { id: input.departmentId } })
    : (handler?.department ?? null)
  const handlerId = handler?.id ?? null
  return done((item) => {
    const departmentId = chosen?.id ?? item.departmentId
    if (item.handlerId === handlerId && item.departmentId === departmentId)
      return refused('same-handler', 'Dit is al zo toegewezen. Er is niets gewijzigd.')
    const department = item.department?.name ?? null
    return done({
      data: { handlerId, departmentId },
      before: { behandelaar: item.handler?.name ?? null, afdeling: department },
      after: { behandelaar: handler?.name ?? null, afdeling: chosen?.name ?? department },
    })
  })
}
