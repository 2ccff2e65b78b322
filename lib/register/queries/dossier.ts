import type { Actor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import { dayOf } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import type { LinkKind } from '@/lib/register/chain'
import { filterSchema } from '@/lib/register/filter'
import { slipsOf } from '@/lib/register/overdue'
import { allItems, type ItemRow } from '@/lib/register/queries/list-items'
import type { ItemStatus } from '@/lib/register/schema'
import { visibleWhere } from '@/lib/register/visibility'

/** The most items that one page of a dossier shows; the register shows them all. */
export const MOST_IN_DOSSIER = 200

export type DossierLink = { number: number; status: ItemStatus; kind: LinkKind }

/** An item as the page of its dossier tells it: what it is, what it follows, its terms and where it was treated. */
export type DossierItem = ItemRow & {
  obligation: string
  follows: DossierLink[]
  followedBy: DossierLink[]
  terms: { words: string; by: CalendarDate | null; letter: string | null }[]
  slips: { times: number; days: number; silent: number }
  treatments: { reportId: string; report: string; outcome: string | null }[]
}

/** Everything of a dossier that this reader may see, by day; null when there is nothing. `total` counts also what does not fit. */
export async function dossierPage(
  actor: Actor,
  dossier: string,
  today: CalendarDate,
): Promise<{ items: DossierItem[]; total: number } | null> {
  const filter = filterSchema.parse({ dossier, sorteer: 'datum' })
  if (filter.dossier.length === 0) return null
  const rows = await allItems(actor, filter, today)
  if (rows.length === 0) return null
  const shown = rows.slice(0, MOST_IN_DOSSIER)
  return { items: await withDetails(actor, shown), total: rows.length }
}

const LINKED = { select: { number: true, status: true } } as const

async function withDetails(actor: Actor, rows: readonly ItemRow[]): Promise<DossierItem[]> {
  const { prisma } = await database()
  const details = await prisma.item.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: {
      id: true,
      obligation: true,
      terms: { orderBy: { order: 'asc' } },
      treatments: { orderBy: { report: { plannedOn: 'asc' } }, include: { report: { select: { name: true } } } },
      earlier: { where: { earlier: visibleWhere(actor) }, select: { kind: true, earlier: LINKED } },
      later: { where: { later: visibleWhere(actor) }, select: { kind: true, later: LINKED } },
    },
  })
  const byId = new Map(details.map((detail) => [detail.id, detail]))
  return rows.flatMap((row): DossierItem[] => {
    const detail = byId.get(row.id)
    if (!detail) return []
    const terms = detail.terms.map(({ order, words, by, letter }) => ({ order, words, by: dayOf(by), letter }))
    return [
      {
        ...row,
        obligation: detail.obligation,
        follows: detail.earlier.map(({ kind, earlier }) => ({ kind, ...earlier })),
        followedBy: detail.later.map(({ kind, later }) => ({ kind, ...later })),
        terms,
        slips: slipsOf(terms),
        treatments: detail.treatments.map(({ reportId, report, outcome }) => ({
          reportId,
          report: report.name,
          outcome,
        })),
      },
    ]
  })
}
