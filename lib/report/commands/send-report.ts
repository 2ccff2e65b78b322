import { createHash } from 'node:crypto'
import { logEvent } from '@/lib/audit/log'
import { jsonSchema } from '@/lib/audit/chain'
import { may, type Actor } from '@/lib/auth/actor'
import { toDatabaseDate } from '@/lib/calendar/date'
import { now } from '@/lib/calendar/now'
import { database } from '@/lib/db/database'
import { inTransaction, LONG_TRANSACTION, type Transaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import { checkReport } from '@/lib/report/checks'
import { applyTreatment } from '@/lib/report/commands/apply-treatment'
import { reportOutput } from '@/lib/report/outputs'
import { loadReport } from '@/lib/report/queries/load-report'
import { sectionsOf, treatmentsOf, type ReportFacts } from '@/lib/report/report-facts'
import type { SendReportInput } from '@/lib/report/schema'

/**
 * Sends a report: checks it, prints the annex, and in one transaction freezes the edition (bytes, hash, what the register said)
 * and applies every treatment to its item. Printing happens before the transaction; if anything on the report changed
 * meanwhile, nothing is sent.
 */
export async function sendReport(
  actor: Actor,
  input: SendReportInput,
): Promise<Outcome<{ editionId: string; sha256: string; applied: number }>> {
  if (!may(actor, 'report.send') || actor.id === null) return notAllowed()
  const senderId = actor.id
  const { prisma } = await database()
  const report = await loadReport(prisma, actor, input.id)
  if (!report) return refused('not-found', 'Dit halfjaarbericht bestaat niet.')
  if (report.state !== 'voorbereiding') return refused('sent', 'Dit halfjaarbericht is al verzonden.')
  const hindrance = hindranceOf(report, input)
  if (hindrance) return hindrance
  const printed = await reportOutput(report, input.sentOn, 'docx')
  if (!printed.ok) return printed
  const file = { ...printed.value, bytes: Buffer.from(printed.value.bytes) }
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  return inTransaction(async (tx) => {
    const current = await loadReport(tx, actor, input.id)
    if (!current || fingerprint(current) !== fingerprint(report)) {
      return refused(
        'changed',
        'Er is tijdens het verzenden iets gewijzigd. Er is niets verzonden; bekijk het rapport en verzend opnieuw.',
      )
    }
    const edition = await tx.edition.create({
      data: {
        ...file,
        reportId: report.id,
        number: 1,
        sha256,
        snapshot: jsonSchema.parse(JSON.parse(JSON.stringify(report))) ?? {},
        sentOn: toDatabaseDate(input.sentOn),
        sentById: senderId,
      },
      select: { id: true },
    })
    const at = now()
    for (const treatment of treatmentsOf(report))
      await applyTreatment(tx, actor, { report, treatment, sentOn: input.sentOn, kamerstuk: input.kamerstuk, at })
    await closeReport(tx, actor, report, input, sha256)
    return done({ editionId: edition.id, sha256, applied: treatmentsOf(report).length })
  }, LONG_TRANSACTION)
}

function hindranceOf(report: ReportFacts, input: SendReportInput): Outcome<never> | null {
  const findings = checkReport(report, input.sentOn)
  const errors = findings.filter((finding) => finding.severity === 'error')
  if (errors.length > 0)
    return refused(
      'errors',
      `Verzenden kan nog niet: ${errors.length} ${errors.length === 1 ? 'fout moet' : 'fouten moeten'} eerst weg. ${errors[0]?.message ?? ''}`,
    )
  if (findings.length > 0 && !input.acknowledged) {
    return refused(
      'warnings',
      `Er ${findings.length === 1 ? 'is 1 waarschuwing' : `zijn ${findings.length} waarschuwingen`}. Bekijk ze en bevestig dat u toch verzendt.`,
    )
  }
  return null
}

async function closeReport(
  tx: Transaction,
  actor: Actor,
  report: ReportFacts,
  input: SendReportInput,
  sha256: string,
): Promise<void> {
  await tx.report.update({
    where: { id: report.id },
    data: {
      state: 'verzonden',
      sentOn: toDatabaseDate(input.sentOn),
      kamerstuk: input.kamerstuk,
      version: report.version + 1,
    },
  })
  await logEvent(tx, actor, {
    action: 'sendReport',
    objectType: 'report',
    objectId: report.id,
    label: report.name,
    before: { state: report.state },
    after: {
      state: 'verzonden',
      sentOn: input.sentOn,
      kamerstuk: input.kamerstuk,
      sha256,
      items: treatmentsOf(report).length,
    },
  })
}

/** Every version on the report: equal fingerprints mean that nothing changed. */
function fingerprint(report: ReportFacts): string {
  const versions = sectionsOf(report).map((section) => [
    section.id,
    section.version,
    section.treatments.map((treatment) => [treatment.id, treatment.version, treatment.item.version]),
  ])
  return JSON.stringify([report.version, report.themes.map((theme) => [theme.id, theme.introduction]), versions])
}
