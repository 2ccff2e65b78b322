import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { fromDatabaseDate, partsOf, toDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { now } from '@/lib/calendar/now'
import type { RecessCalendar } from '@/lib/calendar/recess'
import { readTerm } from '@/lib/calendar/term'
import { inTransaction, LONG_TRANSACTION, type Transaction } from '@/lib/db/transaction'
import { enterCandidate } from '@/lib/intake/commands/enter-candidate'
import { draftOfCandidate, openImport } from '@/lib/intake/commands/review-candidate'
import type { ConfirmInput } from '@/lib/intake/schema'
import { conflict, done, refused, type Outcome } from '@/lib/outcome'
import { recessCalendar } from '@/lib/people/recess'
import { notAllowed } from '@/lib/register/commands/change-item'
import { reportName } from '@/lib/report/report-name'
import type { Candidate, Import, Report } from '@/prisma/generated/prisma/client'

export type Confirmed = { created: number; treated: number; skipped: number }

/** What every candidate of one import is entered with. */
export type EntryContext = {
  report: Report
  printedOn: CalendarDate
  recess: RecessCalendar
  termOf: (words: string) => CalendarDate | null
}

/**
 * Enters the accepted candidates in the register, in one transaction: new items with their people, numbers and terms,
 * and for every item the treatment in the half-year report that this document is. All or nothing.
 */
export async function confirmImport(actor: Actor, input: ConfirmInput): Promise<Outcome<Confirmed>> {
  if (!may(actor, 'import.review')) return notAllowed()
  const recess = await recessCalendar()
  return inTransaction(async (tx) => {
    const open = await openImport(tx, input.id)
    if ('code' in open) return open
    if (open.version !== input.version) return conflict(open.version, {})
    const stored = await tx.import.findUniqueOrThrow({ where: { id: input.id }, omit: { bytes: true, document: true } })
    const printedOn = input.printedOn ?? (stored.printedOn ? fromDatabaseDate(stored.printedOn) : null)
    if (!printedOn)
      return refused('no-date', 'Geef de datum van het document; daar worden de termijnen vanaf gerekend.', {
        printedOn: 'Kies de datum van het document.',
      })
    const candidates = await tx.candidate.findMany({ where: { importId: input.id }, orderBy: { order: 'asc' } })
    const undecided = candidates.filter((candidate) => candidate.decision === 'open').length
    if (undecided > 0)
      return refused(
        'undecided',
        `Nog ${undecided} ${undecided === 1 ? 'kandidaat is' : 'kandidaten zijn'} niet beoordeeld.`,
      )
    const report = await reportOf(tx, actor, printedOn, stored)
    const termOf = (words: string) => readTerm(words, { printed: printedOn, recess })?.by ?? null
    const counts: Confirmed = { created: 0, treated: 0, skipped: 0 }
    for (const candidate of candidates) {
      if (candidate.decision === 'overslaan') counts.skipped += 1
      else counts[await enterCandidate(tx, actor, candidate, { report, printedOn, recess, termOf })] += 1
    }
    await tx.import.update({
      where: { id: input.id },
      data: {
        state: 'bevestigd',
        reportId: report.id,
        printedOn: toDatabaseDate(printedOn),
        confirmedAt: now(),
        version: open.version + 1,
      },
    })
    await logEvent(tx, actor, {
      action: 'confirmImport',
      objectType: 'import',
      objectId: input.id,
      label: stored.fileName,
      after: { ...counts, rapport: report.name, ...choicesOf(candidates) },
    })
    return done(counts)
  }, LONG_TRANSACTION)
}

/** What the reviewer decided otherwise than the reader, for the log: what was left out and what was corrected, by title. */
function choicesOf(candidates: readonly Candidate[]): Record<string, string[]> {
  const titles = (of: readonly Candidate[]) => of.map((candidate) => draftOfCandidate(candidate).title)
  const left = candidates.filter(({ decision }) => decision === 'overslaan')
  const corrected = candidates.filter(({ decision, edited }) => decision === 'accepteren' && edited !== null)
  return {
    ...(left.length > 0 ? { overgeslagen: titles(left) } : {}),
    ...(corrected.length > 0 ? { gecorrigeerd: titles(corrected) } : {}),
  }
}

/** The half-year report of a day: a June edition up to and including September, a December edition after it. */
async function reportOf(
  tx: Transaction,
  actor: Actor,
  printedOn: CalendarDate,
  source: Pick<Import, 'title' | 'annexNumber'>,
): Promise<Report> {
  const { year, month } = partsOf(printedOn)
  const half = month <= 9 ? 1 : 2
  const existing = await tx.report.findUnique({ where: { year_half: { year, half } } })
  if (existing) return existing
  const report = await tx.report.create({
    data: {
      name: reportName(year, half),
      year,
      half,
      plannedOn: toDatabaseDate(printedOn),
      sentOn: toDatabaseDate(printedOn),
      annexNumber: source.annexNumber ?? 3,
      annexTitle: source.title ?? 'Moties, toezeggingen en aanvullende zaken',
      directorate: 'Directoraat-Generaal Politie en Veiligheidsregio’s',
      state: 'historie',
    },
  })
  await logEvent(tx, actor, {
    action: 'recordReport',
    objectType: 'report',
    objectId: report.id,
    label: report.name,
    after: { sentOn: printedOn },
  })
  return report
}
