import { logEvents, type Change } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { inTransaction } from '@/lib/db/transaction'
import { done, type Outcome } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import { visibleWhere } from '@/lib/register/visibility'
import type { DecideProposalsInput } from '@/lib/report/arrange-schema'
import { openReport } from '@/lib/report/commands/change-report'
import { putItemsOnReport } from '@/lib/report/commands/put-items'

export type ProposalsDecided = { sections: number; omitted: number }

/** Puts the chosen items on a report, or leaves them off with the reason: then they are not proposed for it again. */
export async function decideProposals(actor: Actor, input: DecideProposalsInput): Promise<Outcome<ProposalsDecided>> {
  if (input.decision === 'weg') return omitItems(actor, input)
  const put = await putItemsOnReport(actor, input)
  return put.ok ? done({ sections: put.value.sections.length, omitted: 0 }) : put
}

async function omitItems(actor: Actor, input: DecideProposalsInput): Promise<Outcome<ProposalsDecided>> {
  if (!may(actor, 'report.plan')) return notAllowed()
  const { reason } = input
  return inTransaction(async (tx) => {
    const report = await openReport(tx, input.id)
    if ('code' in report) return report
    const where = { ...visibleWhere(actor), id: { in: input.items }, treatments: { none: { reportId: report.id } } }
    const items = await tx.item.findMany({ where, select: { id: true, title: true } })
    for (const { id: itemId } of items) {
      const key = { reportId: report.id, itemId }
      await tx.omission.upsert({ where: { reportId_itemId: key }, create: { ...key, reason }, update: { reason } })
    }
    const changes = items.map((item): Change => ({
      action: 'omitItem',
      objectType: 'item',
      objectId: item.id,
      label: item.title,
      after: { report: report.name },
      reason,
    }))
    await logEvents(tx, actor, changes)
    return done({ sections: 0, omitted: items.length })
  })
}
