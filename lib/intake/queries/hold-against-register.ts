import { setImmediate } from 'node:timers/promises'
import type { ReadItem } from '@/lib/annex/parse/schema'
import type { Actor } from '@/lib/auth/actor'
import { fromDatabaseDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { indexRegister, type Comparable, type RegisteredItem } from '@/lib/intake/register-index'
import { reconcile, type Match } from '@/lib/intake/reconcile'
import { lastDeadline } from '@/lib/intake/schema'
import { visibleWhere } from '@/lib/register/visibility'
import type { AtWork } from '@/lib/work/kind'

/** What each item that was read is to the register, in the same order. Lets others have their turn in between; stops when asked. */
export async function holdAgainstRegister(
  actor: Actor,
  items: readonly ReadItem[],
  { progress, signal }: Partial<Pick<AtWork, 'progress' | 'signal'>> = {},
): Promise<Match[]> {
  const register = indexRegister(await registeredItems(actor))
  const matches: Match[] = []
  for (const [at, item] of items.entries()) {
    if (signal?.aborted) break
    progress?.(at, items.length, 'vergelijken met het register')
    matches.push(reconcile(comparable(item), register))
    await setImmediate()
  }
  return matches
}

function comparable(read: ReadItem): Comparable {
  return {
    kind: read.kind,
    title: read.title,
    members: read.members,
    date: read.date,
    references: read.refs,
    status: read.status,
    termBy: lastDeadline(read)?.by ?? null,
  }
}

/** Every item of the register as far as reconciliation looks at it. */
async function registeredItems(actor: Actor): Promise<RegisteredItem[]> {
  const { prisma } = await database()
  const items = await prisma.item.findMany({
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
