import { logEvents, type Change } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { conflict, done, refused, type Outcome, type Refused } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import { openReport } from '@/lib/report/commands/change-report'
import type { Report } from '@/prisma/generated/prisma/client'

export type Rearranged = { id: string; version: number }

/**
 * Changes the order of a report that is not yet sent. The version of the report guards it, not that of a section: who is
 * writing a text is not disturbed by where it stands.
 */
export function rearrange(
  actor: Actor,
  handle: { id: string; version: number },
  work: (tx: Transaction, report: Report) => Promise<Outcome<Change[]>>,
): Promise<Outcome<Rearranged>> {
  if (!may(actor, 'report.plan')) return Promise.resolve(notAllowed())
  return inTransaction(async (tx) => {
    const report = await openReport(tx, handle.id)
    if ('code' in report) return report
    const version = handle.version + 1
    const taken = await tx.report.updateMany({ where: { id: report.id, version: handle.version }, data: { version } })
    if (taken.count === 0) return movedMeanwhile(report.version)
    const changes = await work(tx, report)
    if (!changes.ok) return changes
    await logEvents(tx, actor, changes.value)
    return done({ id: report.id, version })
  })
}

/** A section of this report, or the refusal. */
export async function sectionOf(tx: Transaction, reportId: string, id: string) {
  const include = { treatments: { orderBy: { order: 'asc' }, include: { item: { select: { title: true } } } } } as const
  const section = await tx.section.findFirst({ where: { id, reportId }, include })
  return section ?? refused('not-found', 'Dit onderdeel staat niet (meer) op dit halfjaarbericht.')
}

/** A section by its heading, or by its first item. */
export function nameOf(section: { heading: string; treatments: { item: { title: string } }[] }): string {
  return section.heading || section.treatments[0]?.item.title || 'onderdeel'
}

function movedMeanwhile(version: number): Refused {
  const told = conflict(version, {})
  return {
    ...told,
    ok: false,
    message: 'Iemand anders heeft de indeling intussen gewijzigd. Kijk hoe het nu staat en doe het opnieuw.',
  }
}
