import { may, type Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'
import { done, refused, type Outcome } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import type { ElsewhereInput } from '@/lib/sync/schema'

/** Says that a toezegging of the Kamer does not belong in this register, or that it does after all. */
export async function setElsewhere(actor: Actor, { id, elsewhere }: ElsewhereInput): Promise<Outcome<ElsewhereInput>> {
  if (!may(actor, 'item.change')) return notAllowed()
  const { prisma } = await database()
  const { count } = await prisma.kamerRecord.updateMany({ where: { id }, data: { elsewhere } })
  return count > 0
    ? done({ id, elsewhere })
    : refused('not-found', 'Deze toezegging staat niet meer in het register van de Kamer.')
}
