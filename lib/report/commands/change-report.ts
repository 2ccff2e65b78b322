import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { fromDatabaseDate, toDatabaseDate } from '@/lib/calendar/date'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { conflict, done, refused, type Outcome, type Refused } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import { reportName } from '@/lib/report/report-name'
import type { ChangeReportInput, PlanReportInput } from '@/lib/report/schema'
import type { Report } from '@/prisma/generated/prisma/client'

/** Opens a half-year report. There is one per year and half. */
export async function planReport(actor: Actor, input: PlanReportInput): Promise<Outcome<{ id: string }>> {
  if (!may(actor, 'report.plan')) return notAllowed()
  return inTransaction(async (tx) => {
    const name = reportName(input.year, input.half)
    const existing = await tx.report.findUnique({ where: { year_half: { year: input.year, half: input.half } } })
    if (existing) return refused('exists', `Het ${name} bestaat al.`, { half: `Het ${name} bestaat al.` })
    const { plannedOn, reference, year, half, annexNumber, annexTitle, directorate } = input
    const report = await tx.report.create({
      data: {
        year,
        half,
        annexNumber,
        annexTitle,
        directorate,
        name,
        plannedOn: toDatabaseDate(plannedOn),
        reference: reference || null,
      },
    })
    await logEvent(tx, actor, {
      action: 'planReport',
      objectType: 'report',
      objectId: report.id,
      label: name,
      after: { plannedOn },
    })
    return done({ id: report.id })
  })
}

/** Changes date, number, title or reference of a report that is not yet sent. */
export async function changeReport(
  actor: Actor,
  input: ChangeReportInput,
): Promise<Outcome<{ id: string; version: number }>> {
  if (!may(actor, 'report.plan')) return notAllowed()
  return inTransaction(async (tx) => {
    const report = await openReport(tx, input.id)
    if ('code' in report) return report
    const { id, version, plannedOn, reference, templateId, ...given } = input
    const { label, belongsTo, introduction, opening, overview, settle, ...rest } = given
    const wording = filled({ label, belongsTo, introduction, opening, overview, settle })
    const stored = await tx.report.updateMany({
      where: { id, version },
      data: {
        ...rest,
        wording,
        templateId,
        plannedOn: toDatabaseDate(plannedOn),
        reference: reference || null,
        version: version + 1,
      },
    })
    if (stored.count === 0) return conflict(report.version, valuesOf(report))
    const after = { ...rest, plannedOn, reference, bewoordingen: wording }
    await logEvent(tx, actor, {
      action: 'changeReport',
      objectType: 'report',
      objectId: id,
      label: report.name,
      before: valuesOf(report),
      after,
    })
    return done({ id, version: version + 1 })
  })
}

/** The report, when it is there and not yet sent; else the refusal. */
export async function openReport(tx: Transaction, id: string): Promise<Report | Refused> {
  const report = await tx.report.findUnique({ where: { id } })
  if (!report) return refused('not-found', 'Dit halfjaarbericht bestaat niet.')
  if (report.state !== 'voorbereiding')
    return refused('sent', 'Dit halfjaarbericht is al verzonden en verandert niet meer.')
  return report
}

/** Only what differs from our own words is kept, so that a field left empty follows ours. */
function filled(wording: Record<string, string | boolean>): Record<string, string | boolean> {
  return Object.fromEntries(Object.entries(wording).filter(([, value]) => value !== ''))
}

function valuesOf(report: Report): Record<string, string> {
  return {
    plannedOn: fromDatabaseDate(report.plannedOn),
    annexNumber: String(report.annexNumber),
    annexTitle: report.annexTitle,
    directorate: report.directorate,
    reference: report.reference ?? '',
  }
}
