import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { fromDatabaseDate, toDatabaseDate } from '@/lib/calendar/date'
import { readTerm, type TermContext } from '@/lib/calendar/term'
import { inTransaction } from '@/lib/db/transaction'
import { conflict, done, refused, type Outcome } from '@/lib/outcome'
import { recessCalendar } from '@/lib/people/recess'
import { notAllowed } from '@/lib/register/commands/change-item'
import { isVisible } from '@/lib/register/visibility'
import { openReport } from '@/lib/report/commands/change-report'
import { bystander } from '@/lib/report/queries/report-pages'
import type { ProposeInput } from '@/lib/report/schema'
import { mayWrite } from '@/lib/report/workflow'

/**
 * Proposes what a report says of one item. Nothing happens to the item before the report is sent.
 * Words of a new term are counted from the planned day of the report.
 */
export async function proposeOutcome(
  actor: Actor,
  input: ProposeInput,
): Promise<Outcome<{ id: string; version: number }>> {
  if (!may(actor, 'treatment.propose')) return notAllowed()
  const recess = await recessCalendar()
  return inTransaction(async (tx) => {
    const include = { item: true, section: { include: { handler: true, department: true } } } as const
    const treatment = await tx.treatment.findUnique({ where: { id: input.id }, include })
    if (!treatment?.section || !isVisible(actor, treatment.item))
      return refused('not-found', 'Dit item staat niet (meer) op het rapport.')
    const report = await openReport(tx, treatment.reportId)
    if ('code' in report) return report
    if (!mayWrite(treatment.section.stage, bystander(actor, treatment.section))) {
      return refused(
        'not-allowed',
        'De tekst is al aangeleverd of hoort bij een andere afdeling. Vraag de coördinator.',
      )
    }
    const proposal = proposalOf(input, { printed: fromDatabaseDate(report.plannedOn), recess })
    const stored = await tx.treatment.updateMany({
      where: { id: treatment.id, version: input.version },
      data: { ...proposal, version: input.version + 1 },
    })
    if (stored.count === 0) {
      return conflict(treatment.version, {
        outcome: treatment.outcome ?? '',
        termWords: treatment.termWords ?? '',
        evidence: treatment.evidence ?? '',
      })
    }
    await logEvent(tx, actor, {
      action: 'proposeOutcome',
      objectType: 'item',
      objectId: treatment.itemId,
      label: treatment.item.title,
      before: { uitkomst: treatment.outcome, termijn: treatment.termWords },
      after: {
        uitkomst: input.outcome,
        termijn: proposal.termWords,
        tot: proposal.termBy ? fromDatabaseDate(proposal.termBy) : null,
        rapport: report.name,
      },
    })
    return done({ id: treatment.id, version: input.version + 1 })
  })
}

/** The columns of a proposal: only what its outcome needs, so that nothing of an earlier choice stays behind. */
function proposalOf(input: ProposeInput, context: TermContext) {
  const { outcome } = input
  const termWords = outcome === 'lopend' || outcome === 'deels_afgedaan' ? input.termWords || null : null
  const termBy = termWords ? (input.termBy ?? readTerm(termWords, context)?.by ?? null) : null
  return {
    outcome,
    evidence: outcome === 'afgedaan' || outcome === 'deels_afgedaan' ? input.evidence : null,
    donePart: outcome === 'deels_afgedaan' ? input.donePart : null,
    endReason: outcome === 'vervallen' ? input.endReason : null,
    transferredTo: outcome === 'overgedragen' ? input.transferredTo : null,
    termWords,
    termBy: termBy ? toDatabaseDate(termBy) : null,
    termReason: termWords ? input.termReason || null : null,
  }
}
