import type { Actor } from '@/lib/auth/actor'
import { dayOf, fromDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { isOpen, OPEN_STATUSES } from '@/lib/register/moves'
import { visibleWhere } from '@/lib/register/visibility'
import { PROPOSAL_REASONS, reasonsFor, type ProposalReason } from '@/lib/report/proposal-reasons'

/** An item that belongs on a report, and why; `omitted` is the reason why a coordinator left it off. */
export type Proposal = {
  id: string
  number: number
  kind: string
  title: string
  termWords: string | null
  termBy: CalendarDate | null
  department: string | null
  reasons: ProposalReason[]
  omitted: string | null
}

const MOST = 500

/** The open items that are not yet on this report, the most pressing first; what was left off comes last. */
export async function proposedItems(actor: Actor, reportId: string, today: CalendarDate): Promise<Proposal[]> {
  const { prisma } = await database()
  const report = await prisma.report.findUnique({ where: { id: reportId } })
  if (!report) return []
  const plannedOn = fromDatabaseDate(report.plannedOn)
  const previous = await prisma.report.findFirst({
    where: { plannedOn: { lt: report.plannedOn }, state: { not: 'voorbereiding' } },
    orderBy: { plannedOn: 'desc' },
    select: { id: true },
  })
  const items = await prisma.item.findMany({
    where: { ...visibleWhere(actor), status: { in: [...OPEN_STATUSES] }, treatments: { none: { reportId } } },
    include: {
      department: { select: { name: true } },
      treatments: { where: { reportId: previous?.id ?? reportId }, select: { outcome: true } },
      omissions: { where: { reportId }, select: { reason: true } },
    },
  })
  return items
    .filter(isOpen)
    .map(({ id, number, kind, title, termWords, termBy, department, treatments, omissions }): Proposal => {
      const carriedOver = treatments.some(({ outcome }) => outcome === 'lopend' || outcome === 'deels_afgedaan')
      const facts = { termWords, termBy: dayOf(termBy), carriedOver }
      return {
        id,
        number,
        kind,
        title,
        termWords,
        termBy: facts.termBy,
        department: department?.name ?? null,
        reasons: reasonsFor(facts, plannedOn, today),
        omitted: omissions[0]?.reason ?? null,
      }
    })
    .sort((one, other) => rank(one) - rank(other) || late(one).localeCompare(late(other)) || one.number - other.number)
    .slice(0, MOST)
}

const ORDER = Object.keys(PROPOSAL_REASONS)

function rank({ reasons, omitted }: Proposal): number {
  return (omitted === null ? 0 : ORDER.length) + ORDER.indexOf(reasons[0] ?? 'open')
}

function late({ termBy }: Proposal): string {
  return termBy ?? '9999'
}
