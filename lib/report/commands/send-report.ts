import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { toDatabaseDate } from '@/lib/calendar/date'
import { now } from '@/lib/calendar/now'
import { database } from '@/lib/db/database'
import { inTransaction, LONG_TRANSACTION, type Transaction } from '@/lib/db/transaction'
import { done, refused, type Outcome, type Refused } from '@/lib/outcome'
import { isReferenceKey, type ReferenceKey } from '@/lib/kamer/reference'
import { notAllowed } from '@/lib/register/commands/change-item'
import type { ReportFinding } from '@/lib/report/checks/finding'
import { applyTreatment } from '@/lib/report/commands/apply-treatment'
import { printEdition, UNWATCHED, type EditionPrint, type PrintWatch } from '@/lib/report/commands/print-edition'
import { findingsOf } from '@/lib/report/queries/check-surroundings'
import { loadReport } from '@/lib/report/queries/load-report'
import { lastEdition } from '@/lib/report/queries/editions'
import { templateOf } from '@/lib/report/queries/templates'
import { sectionsOf, treatmentsOf, type ReportFacts, type TreatmentFacts } from '@/lib/report/report-facts'
import { snapshotOf } from '@/lib/report/snapshot'
import type { SendReportInput } from '@/lib/report/schema'

type Sent = { editionId: string; number: number; sha256: string; applied: number }

/**
 * Sends a report: checks it, prints every file, and in one transaction freezes the edition (bytes, hashes, what the register
 * said) and applies every treatment to its item. Printing happens before the transaction; if anything on the report changed
 * meanwhile, nothing is sent. A report that was sent before gets a further edition, its erratum: only what that changes is
 * applied again, and the edition before stays as it is.
 */
export async function sendReport(
  actor: Actor,
  input: SendReportInput,
  watch: PrintWatch = UNWATCHED,
): Promise<Outcome<Sent>> {
  if (!may(actor, 'report.send') || actor.id === null) return notAllowed()
  const senderId = actor.id
  const { prisma } = await database()
  const report = await loadReport(prisma, actor, input.id)
  if (!report) return refused('not-found', 'Dit halfjaarbericht bestaat niet.')
  if (report.state !== 'voorbereiding') return refused('sent', 'Dit halfjaarbericht is al verzonden.')
  const early = tooEarly(report, input)
  if (early) return early
  const findings = await findingsOf(prisma, actor, report, input.sentOn)
  const hindrance = hindranceOf(findings)
  if (hindrance) return hindrance
  const printed = await printEdition(report, input.sentOn, await templateOf(prisma, report.id), watch)
  if (!printed.ok) return printed
  return inTransaction(async (tx) => {
    const current = await loadReport(tx, actor, input.id)
    if (!current || fingerprint(current) !== fingerprint(report)) {
      return refused(
        'changed',
        'Er is tijdens het verzenden iets gewijzigd. Er is niets verzonden; bekijk het rapport en verzend opnieuw.',
      )
    }
    const previous = await lastEdition(tx, report.id)
    const number = (previous?.number ?? 0) + 1
    const edition = await tx.edition.create({
      data: {
        reportId: report.id,
        number,
        reason: report.erratum ?? '',
        snapshot: { report: snapshotOf(report), findings: snapshotOfFindings(findings) },
        sentOn: toDatabaseDate(input.sentOn),
        sentById: senderId,
        files: { create: printed.value },
      },
      select: { id: true },
    })
    const changed = treatmentsOf(report).filter((treatment) => isChanged(treatment, previous?.report ?? null))
    const kamerstuk = input.kamerstuk ?? knownNumber(report)
    const at = now()
    for (const treatment of changed)
      await applyTreatment(tx, actor, { report, treatment, sentOn: input.sentOn, kamerstuk, at })
    await closeReport(tx, actor, report, { ...input, number, prints: printed.value, applied: changed.length })
    return done({ editionId: edition.id, number, sha256: printed.value[0]?.sha256 ?? '', applied: changed.length })
  }, LONG_TRANSACTION)
}

function knownNumber({ kamerstuk }: ReportFacts): ReferenceKey | null {
  return kamerstuk !== null && isReferenceKey(kamerstuk) ? kamerstuk : null
}

function tooEarly({ sentOn }: ReportFacts, input: SendReportInput): Refused | null {
  if (sentOn === null || input.sentOn >= sentOn) return null
  const message = 'Een erratum kan niet vóór de editie zijn verzonden die het verbetert.'
  return refused('too-early', message, { sentOn: message })
}

/** What keeps a report from being sent; null when nothing does. */
export function hindranceOf(findings: ReportFinding[]): Refused | null {
  const errors = findings.filter((finding) => finding.severity === 'error')
  if (errors.length > 0)
    return refused(
      'errors',
      `Verzenden kan nog niet: ${errors.length} ${errors.length === 1 ? 'fout moet' : 'fouten moeten'} eerst weg. ${errors[0]?.message ?? ''}`,
    )
  const open = findings.filter((finding) => finding.acknowledged === null)
  if (open.length === 0) return null
  return refused(
    'warnings',
    `Verzenden kan nog niet: ${open.length === 1 ? '1 waarschuwing is' : `${open.length} waarschuwingen zijn`} nog door niemand bekeken. ${open[0]?.message ?? ''}`,
  )
}

/** Who took which warning on stays with the edition. */
function snapshotOfFindings(findings: ReportFinding[]) {
  return findings.map(({ code, message, itemNumber, acknowledged }) => ({ code, message, itemNumber, acknowledged }))
}

/** Whether this edition says something else of an item than the one before; everything is new in a first edition. */
function isChanged(treatment: TreatmentFacts, previous: ReportFacts | null): boolean {
  const before = previous ? treatmentsOf(previous).find(({ id }) => id === treatment.id) : undefined
  return before === undefined || saying(before) !== saying(treatment)
}

function saying(treatment: TreatmentFacts): string {
  const { outcome, evidence, donePart, endReason, transferredTo, termWords, termBy } = treatment
  return JSON.stringify([outcome, evidence, donePart, endReason, transferredTo, termWords, termBy])
}

type Closing = SendReportInput & { number: number; prints: EditionPrint[]; applied: number }

async function closeReport(tx: Transaction, actor: Actor, report: ReportFacts, closing: Closing): Promise<void> {
  const sentOn = report.sentOn ?? closing.sentOn
  const kamerstuk = closing.kamerstuk ?? knownNumber(report)
  await tx.report.update({
    where: { id: report.id },
    data: {
      state: 'verzonden',
      sentOn: toDatabaseDate(sentOn),
      kamerstuk,
      erratum: null,
      version: report.version + 1,
    },
  })
  await logEvent(tx, actor, {
    action: 'sendReport',
    objectType: 'report',
    objectId: report.id,
    label: report.name,
    reason: report.erratum,
    before: { state: report.state },
    after: {
      state: 'verzonden',
      sentOn: closing.sentOn,
      kamerstuk,
      editie: closing.number,
      bestanden: Object.fromEntries(closing.prints.map(({ output, sha256 }) => [output, sha256])),
      items: closing.applied,
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
