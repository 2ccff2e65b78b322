import type { Actor } from '@/lib/auth/actor'
import { fromDatabaseDate } from '@/lib/calendar/date'
import type { Transaction } from '@/lib/db/transaction'
import type { RegisteredItem } from '@/lib/intake/reconcile'
import { visibleWhere } from '@/lib/register/visibility'

/** Every item of the register as far as reconciliation looks at it. */
export async function registeredItems(tx: Transaction, actor: Actor): Promise<RegisteredItem[]> {
  const items = await tx.item.findMany({
    where: visibleWhere(actor),
    select: {
      id: true,
      number: true,
      kind: true,
      title: true,
      date: true,
      status: true,
      termBy: true,
      references: { where: { role: 'identifies' }, select: { key: true } },
      proposers: { select: { member: { select: { name: true } } } },
    },
  })
  return items.map((item) => ({
    id: item.id,
    number: item.number,
    kind: item.kind,
    title: item.title,
    date: item.date ? fromDatabaseDate(item.date) : null,
    status: item.status,
    termBy: item.termBy ? fromDatabaseDate(item.termBy) : null,
    references: item.references.map((reference) => reference.key),
    members: item.proposers.map((proposer) => proposer.member.name),
  }))
}
