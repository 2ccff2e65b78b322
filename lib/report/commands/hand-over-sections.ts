import { logEvents, type Change } from '@/lib/audit/log'
import type { Actor } from '@/lib/auth/actor'
import type { Transaction } from '@/lib/db/transaction'

type HandOver = { from: string; to: string; only?: readonly string[] }

/**
 * Gives the sections of reports in preparation from one person to another: all of them, or `only` these. The caller has
 * checked that this actor may hand over, and that `to` can be a handler. Answers how many sections.
 */
export async function handOverSections(tx: Transaction, actor: Actor, { from, to, only }: HandOver): Promise<number> {
  const sections = await tx.section.findMany({
    where: { handlerId: from, report: { state: 'voorbereiding' }, ...(only ? { id: { in: [...only] } } : {}) },
    include: { handler: true, treatments: { include: { item: { select: { title: true } } } } },
  })
  const receiver = await tx.user.findUniqueOrThrow({ where: { id: to } })
  await tx.section.updateMany({ where: { id: { in: sections.map(({ id }) => id) } }, data: { handlerId: to } })
  const changes = sections.map((section): Change => ({
    action: 'assignSection',
    objectType: 'section',
    objectId: section.id,
    label: section.heading || section.treatments.map(({ item }) => item.title).join(', '),
    before: { behandelaar: section.handler?.name ?? null },
    after: { behandelaar: receiver.name },
  }))
  await logEvents(tx, actor, changes)
  return sections.length
}
