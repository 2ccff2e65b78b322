import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { inTransaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import { openReport } from '@/lib/report/commands/change-report'
import { readFindingKey } from '@/lib/report/finding-key'
import { basisOf } from '@/lib/report/queries/acknowledgements'
import { loadReport } from '@/lib/report/queries/load-report'
import { sectionsOf } from '@/lib/report/report-facts'
import type { AcknowledgeInput } from '@/lib/report/schema'

/**
 * Takes warnings on, by name: they no longer stand in the way of sending as long as their section stays as it is now. Errors
 * cannot be taken on, and neither can a warning about a section that has gone.
 */
export async function acknowledgeFindings(
  actor: Actor,
  input: AcknowledgeInput,
): Promise<Outcome<{ count: number; reportId: string }>> {
  const userId = actor.id
  if (!may(actor, 'report.send') || userId === null) return notAllowed()
  return inTransaction(async (tx) => {
    const open = await openReport(tx, input.id)
    if ('code' in open) return open
    const report = await loadReport(tx, actor, input.id)
    if (!report) return refused('not-found', 'Dit halfjaarbericht bestaat niet.')
    const sections = new Set(sectionsOf(report).map(({ id }) => id))
    const chosen = input.findings.flatMap((key) => {
      const finding = readFindingKey(key)
      return finding && (finding.sectionId === null || sections.has(finding.sectionId)) ? [finding] : []
    })
    if (chosen.length === 0)
      return refused('nothing', 'Deze waarschuwingen zijn er niet meer. Bekijk de lijst opnieuw.')
    for (const finding of chosen) {
      const { code, message, sectionId } = finding
      await tx.acknowledgement.create({
        data: { reportId: report.id, sectionId, code, message, basis: basisOf(report, finding), userId },
      })
    }
    await logEvent(tx, actor, {
      action: 'acknowledgeFindings',
      objectType: 'report',
      objectId: report.id,
      label: report.name,
      after: { waarschuwingen: chosen.map(({ code, message }) => `${code} ${message}`) },
    })
    return done({ count: chosen.length, reportId: report.id })
  })
}
