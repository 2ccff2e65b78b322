import type { Actor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import type { Transaction } from '@/lib/db/transaction'
import { readReferences } from '@/lib/kamer/reference'
import { recessCalendar } from '@/lib/people/recess'
import { checkReport, type CheckSurroundings } from '@/lib/report/checks'
import type { ReportFinding } from '@/lib/report/checks/finding'
import { withAcknowledgements } from '@/lib/report/queries/acknowledgements'
import { isProposed, PROPOSAL_REASONS } from '@/lib/report/proposal-reasons'
import { proposedItems } from '@/lib/report/queries/proposals'
import { sectionsOf, type ReportFacts } from '@/lib/report/report-facts'

/** The findings of a report on the day it would be sent, each warning with who took it on. */
export async function findingsOf(
  tx: Transaction,
  actor: Actor,
  report: ReportFacts,
  sendDay: CalendarDate,
): Promise<ReportFinding[]> {
  const findings = checkReport(report, await surroundingsOf(tx, actor, report, sendDay))
  return withAcknowledgements(tx, report, findings)
}

async function surroundingsOf(
  tx: Transaction,
  actor: Actor,
  report: ReportFacts,
  sendDay: CalendarDate,
): Promise<CheckSurroundings> {
  const users = await tx.user.findMany({ where: { disabledAt: null }, select: { name: true } })
  const proposals = report.erratum === null ? await proposedItems(actor, report.id, sendDay) : []
  return {
    sendDay,
    recess: await recessCalendar(),
    civilServants: users.map(({ name }) => name),
    registered: await registeredIn(tx, report),
    missing: proposals.flatMap(({ number, title, reasons, omitted }) => {
      const reason = reasons.find(isProposed)
      return omitted === null && reason ? [{ number, title, reason: PROPOSAL_REASONS[reason] }] : []
    }),
  }
}

/** The numbers that this report cites and the register holds: of an item, of a report, as evidence or as the letter of a term. */
async function registeredIn(tx: Transaction, report: ReportFacts): Promise<Set<string>> {
  const cited = sectionsOf(report).flatMap((section) => readReferences(section.text).map(({ key }) => String(key)))
  const keys = [...new Set(cited)]
  if (keys.length === 0) return new Set()
  const [references, reports, terms] = [
    await tx.reference.findMany({ where: { key: { in: keys } }, select: { key: true } }),
    await tx.report.findMany({ where: { kamerstuk: { in: keys } }, select: { kamerstuk: true } }),
    await tx.term.findMany({ where: { letter: { in: keys } }, select: { letter: true } }),
  ]
  const evidence = sectionsOf(report).flatMap((section) =>
    section.treatments.flatMap((treatment) => treatment.evidence ?? []),
  )
  return new Set([
    ...references.map(({ key }) => key),
    ...reports.flatMap(({ kamerstuk }) => kamerstuk ?? []),
    ...terms.flatMap(({ letter }) => letter ?? []),
    ...evidence,
  ])
}
