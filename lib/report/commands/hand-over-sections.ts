import { logEvents, type Change } from '@/lib/audit/log'
import type { Actor } from '@/lib/auth/actor'
import type { Transaction } from '@/lib/db/transaction'
import { nameOf } from '@/lib/report/commands/rearrange'

type HandOver = { from: string; to: string; only?: readonly string[] }

/**
 * Gives the sections of reports in preparation from one person to another, all of them or `only` these, with what the first
 * one typed and did not yet store, unless the other one is writing there already. The caller has checked that this actor may
 * hand over, and that `to` can be a handler. Answers how many sections.
 */
export async function handOverSections(tx: Transaction, actor: Actor, { from, to, only }: HandOver): Promise<number> {
  const include = { handler: true, treatments: { include: { item: { select: { title: true } } } } } as const
  const sections = await tx.section.findMany({
    where: { handlerId: from, report: { state: 'voorbereiding' }, ...(only ? { id: { in: [...only] } } : {}) },
    include,
  })
  const receiver = await tx.user.findUniqueOrThrow({ where: { id: to } })
  const ids = sections.map(({ id }) => id)
  await tx.section.updateMany({ where: { id: { in: ids } }, data: { handlerId: to } })
  const own = await tx.sectionDraft.findMany({
    where: { userId: to, sectionId: { in: ids } },
    select: { sectionId: true },
  })
  const taken = own.map(({ sectionId }) => sectionId)
  await tx.sectionDraft.updateMany({
    where: { userId: from, sectionId: { in: ids, notIn: taken } },
    data: { userId: to },
  })
  const changes = sections.map((section): Change => ({
    action: 'assignSection',
    objectType: 'section',
    objectId: section.id,
    label: nameOf(section),
    before: { behandelaar: section.handler?.name ?? null },
    after: { behandelaar: receiver.name },
  }))
  await logEvents(tx, actor, changes)
  return sections.length
}
