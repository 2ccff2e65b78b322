import { logEvent } from '@/lib/audit/log'
import type { Actor } from '@/lib/auth/actor'
import { toDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import type { Transaction } from '@/lib/db/transaction'
import type { ReferenceKey } from '@/lib/kamer/reference'
import { isReferenceKey } from '@/lib/kamer/reference'
import { WITH_ALL } from '@/lib/register/commands/change-items'
import { addEvidence } from '@/lib/register/commands/move-status'
import { addTerm } from '@/lib/register/commands/add-term'
import type { ItemStatus } from '@/lib/register/schema'
import { statusAfter } from '@/lib/report/outcome-verb'
import type { ReportFacts, TreatmentFacts } from '@/lib/report/report-facts'
import type { Prisma } from '@/prisma/generated/prisma/client'

export type Application = {
  report: ReportFacts
  treatment: TreatmentFacts
  sentOn: CalendarDate
  kamerstuk: ReferenceKey | null
  at: Date
}

/**
 * Does to an item what a sent report says of it: status with its evidence, and the new term. Runs in the transaction of the
 * sending; an outcome that does not fit is impossible here (the checks refused it) and throws, so that nothing is sent.
 */
export async function applyTreatment(tx: Transaction, actor: Actor, application: Application): Promise<void> {
  const { report, treatment, sentOn } = application
  const item = await tx.item.findUniqueOrThrow({ where: { id: treatment.item.id }, include: WITH_ALL })
  const status = statusOf(item, treatment, report.erratum !== null)
  const termMoved =
    treatment.termWords !== null &&
    (treatment.termWords !== item.termWords || treatment.termBy !== treatment.item.termBy)
  await tx.item.update({
    where: { id: item.id },
    data: {
      ...columnsOf(treatment, status, sentOn),
      ...(termMoved
        ? { termWords: treatment.termWords, termBy: treatment.termBy ? toDatabaseDate(treatment.termBy) : null }
        : {}),
      version: item.version + 1,
    },
  })
  if (termMoved && treatment.termWords) {
    const letter = application.kamerstuk ?? report.name
    await addTerm(tx, item, {
      words: treatment.termWords,
      by: treatment.termBy,
      reason: treatment.termReason,
      letter,
      since: sentOn,
      reportId: report.id,
    })
  }
  const evidence = evidenceOf(application, status)
  if (evidence) await addEvidence(tx, item, evidence, sentOn)
  await tx.treatment.update({
    where: { id: treatment.id },
    data: { appliedAt: application.at, version: treatment.version + 1 },
  })
  await logEvent(tx, actor, {
    action: 'applyTreatment',
    objectType: 'item',
    objectId: item.id,
    label: item.title,
    before: { status: item.status, termijn: item.termWords },
    after: {
      status,
      termijn: termMoved ? treatment.termWords : item.termWords,
      bewijs: evidence,
      rapport: report.name,
    },
  })
}

function statusOf(
  item: {
    kind: TreatmentFacts['item']['kind']
    status: ItemStatus
    motionState: TreatmentFacts['item']['motionState']
  },
  treatment: TreatmentFacts,
  erratum: boolean,
): ItemStatus {
  if (!treatment.outcome) throw new Error(`treatment ${treatment.id} has no outcome`)
  const status = statusAfter(item, treatment.outcome, erratum)
  if (status === null) throw new Error(`treatment ${treatment.id} does not fit`)
  return status
}

function columnsOf(
  treatment: TreatmentFacts,
  status: ItemStatus,
  sentOn: CalendarDate,
): Prisma.ItemUncheckedUpdateInput {
  if (status === 'afgedaan') return { status, settledOn: toDatabaseDate(sentOn) }
  const open = { settledOn: null }
  if (status === 'deels_afgedaan') return { status, donePart: treatment.donePart, ...open }
  if (status === 'vervallen') return { status, endReason: treatment.endReason, ...open }
  if (status === 'overgedragen')
    return { status, transferredTo: treatment.transferredTo, transferredOn: toDatabaseDate(sentOn), ...open }
  return { status, ...open }
}

/** The paper that settles: what the handler gave, else the number of the report itself when it is known. */
function evidenceOf({ treatment, kamerstuk }: Application, status: ItemStatus): ReferenceKey | null {
  if (status !== 'afgedaan' && status !== 'deels_afgedaan') return null
  if (treatment.evidence && isReferenceKey(treatment.evidence)) return treatment.evidence
  return kamerstuk
}
