import type { Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'
import { done, refused, type Outcome } from '@/lib/outcome'
import { changeItem, type Changed } from '@/lib/register/commands/change-item'
import type { AssignInput } from '@/lib/register/schema'

/** Gives an item to a handler and a department; a handler brings the own department along when none was chosen. */
export async function assignItem(actor: Actor, input: AssignInput): Promise<Outcome<Changed>> {
  const { prisma } = await database()
  const handler = input.handlerId ? await prisma.user.findUnique({ where: { id: input.handlerId } }) : null
  if (input.handlerId && (!handler || handler.disabledAt)) {
    return refused('unknown-handler', 'Kies een behandelaar uit de lijst.', {
      handlerId: 'Deze persoon kan geen behandelaar (meer) zijn.',
    })
  }
  const departmentId = input.departmentId ?? handler?.departmentId ?? null
  return changeItem(actor, 'item.change', 'assignItem', input, (item) =>
    done({
      data: { handlerId: input.handlerId, departmentId },
      before: { behandelaar: item.handlerId, afdeling: item.departmentId },
      after: { behandelaar: input.handlerId, afdeling: departmentId },
    }),
  )
}
