import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { done, refused, type Outcome, type Refused } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import { basisOf } from '@/lib/report/queries/acknowledgements'
import { lastEdition } from '@/lib/report/queries/editions'
import { loadReport } from '@/lib/report/queries/load-report'
import { sectionsOf, type ReportFacts } from '@/lib/report/report-facts'
import type { DropErratumInput, OpenErratumInput } from '@/lib/report/schema'
import type { Report } from '@/prisma/generated/prisma/client'

type Opened = { id: string; version: number }

/**
 * Begins the correction of a sent report: its texts and outcomes can be changed again, and sending it makes a further edition
 * that says why. The edition that was sent stays as it is.
 */
export async function openErratum(actor: Actor, input: OpenErratumInput): Promise<Outcome<Opened>> {
  if (!may(actor, 'report.send')) return notAllowed()
  return inTransaction(async (tx) => {
    const report = await reportIn(tx, input.id)
    if ('code' in report) return report
    if (report.state !== 'verzonden')
      return refused('not-sent', 'Alleen een halfjaarbericht dat is verzonden kan een erratum krijgen.')
    return move(tx, actor, report, {
      action: 'openErratum',
      version: input.version,
      data: { state: 'voorbereiding', erratum: input.reason },
      reason: input.reason,
    })
  })
}

/** Takes an erratum back that nothing was changed for. */
export async function dropErratum(actor: Actor, input: DropErratumInput): Promise<Outcome<Opened>> {
  if (!may(actor, 'report.send')) return notAllowed()
  return inTransaction(async (tx) => {
    const report = await reportIn(tx, input.id)
    if ('code' in report) return report
    if (report.state !== 'voorbereiding' || report.erratum === null)
      return refused('no-erratum', 'Er is geen erratum in voorbereiding.')
    const now = await loadReport(tx, actor, report.id)
    const sent = await lastEdition(tx, report.id)
    if (!now || !sent || contentOf(now) !== contentOf(sent.report))
      return refused(
        'changed',
        'Er is al iets gewijzigd. Zet de teksten en uitkomsten eerst terug zoals ze zijn verzonden, of verzend het erratum.',
      )
    return move(tx, actor, report, {
      action: 'dropErratum',
      version: input.version,
      data: { state: 'verzonden', erratum: null },
      reason: null,
    })
  })
}

async function reportIn(tx: Transaction, id: string): Promise<Report | Refused> {
  const report = await tx.report.findUnique({ where: { id } })
  return report ?? refused('not-found', 'Dit halfjaarbericht bestaat niet.')
}

type Move = {
  action: string
  version: number
  data: { state: 'voorbereiding' | 'verzonden'; erratum: string | null }
  reason: string | null
}

async function move(tx: Transaction, actor: Actor, report: Report, to: Move): Promise<Outcome<Opened>> {
  const version = to.version + 1
  const stored = await tx.report.updateMany({
    where: { id: report.id, version: to.version },
    data: { ...to.data, version },
  })
  if (stored.count === 0)
    return refused(
      'conflict',
      'Iemand anders heeft dit halfjaarbericht intussen gewijzigd. Bekijk het en probeer opnieuw.',
    )
  await logEvent(tx, actor, {
    action: to.action,
    objectType: 'report',
    objectId: report.id,
    label: report.name,
    before: { state: report.state },
    after: { state: to.data.state },
    reason: to.reason,
  })
  return done({ id: report.id, version })
}

/** Everything that the annex is printed from. */
function contentOf(report: ReportFacts): string {
  const { annexNumber, annexTitle, directorate, reference, wording } = report
  const sections = sectionsOf(report).map((section) => [section.id, basisOf(report, { sectionId: section.id })])
  const themes = report.themes.map(({ id, introduction }) => [id, introduction])
  return JSON.stringify([annexNumber, annexTitle, directorate, reference, wording, themes, sections])
}
