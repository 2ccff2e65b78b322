import type { Actor } from '@/lib/auth/actor'
import { dayOf, fromDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import type { Transaction } from '@/lib/db/transaction'
import { isVisible } from '@/lib/register/visibility'
import { compareReports, type Difference, type Told } from '@/lib/report/compare'
import { printedReport } from '@/lib/report/queries/printed-report'
import { sectionsOf, standingTerm } from '@/lib/report/report-facts'

export type ComparedReport = { id: string; name: string; day: CalendarDate }
export type Comparison = {
  report: ComparedReport
  other: ComparedReport | null
  others: ComparedReport[]
  differences: Difference[]
}

/**
 * A report beside another: as it stands, or as its last edition or import says. Without a choice the one before it; null when
 * there is no such report.
 */
export async function comparison(
  actor: Actor,
  reportId: string,
  otherId: string | null,
  today: CalendarDate,
): Promise<Comparison | null> {
  const { prisma } = await database()
  const reports = (await prisma.report.findMany({ orderBy: { plannedOn: 'desc' } })).map(
    ({ id, name, sentOn, plannedOn }): ComparedReport => ({ id, name, day: fromDatabaseDate(sentOn ?? plannedOn) }),
  )
  const report = reports.find(({ id }) => id === reportId)
  if (!report) return null
  const others = reports.filter(({ id }) => id !== reportId)
  const before = others.find(({ day }) => day < report.day) ?? others[0] ?? null
  const other = others.find(({ id }) => id === otherId) ?? before
  const differences = other
    ? compareReports(await toldIn(prisma, actor, report.id, today), await toldIn(prisma, actor, other.id, today))
    : []
  return { report, other, others, differences }
}

/** What a report says of each of its items, in order. */
async function toldIn(tx: Transaction, actor: Actor, reportId: string, today: CalendarDate): Promise<Told[]> {
  const printed = await printedReport(tx, actor, reportId, today)
  if (!printed) return []
  const { report } = printed
  const letters = await lettersOf(tx, reportId)
  const written = sectionsOf(report).flatMap((section) =>
    section.treatments.map((treatment): Told => {
      const term = standingTerm(treatment)
      const told = treatment.termWords === null ? letters.get(`${treatment.item.id} ${term?.by ?? ''}`) : report.name
      return {
        number: treatment.item.number,
        title: treatment.item.title,
        outcome: treatment.outcome,
        term,
        letter: told ?? null,
        text: section.text,
      }
    }),
  )
  const known = new Set(written.map(({ number }) => number))
  return [...written, ...(await loose(tx, actor, reportId, report.name)).filter(({ number }) => !known.has(number))]
}

/** The paper in which the Kamer was told of a term, by item and day. */
async function lettersOf(tx: Transaction, reportId: string): Promise<Map<string, string>> {
  const terms = await tx.term.findMany({
    where: { item: { treatments: { some: { reportId } } }, letter: { not: null } },
    select: { itemId: true, by: true, letter: true },
  })
  return new Map(terms.flatMap(({ itemId, by, letter }) => (letter ? [[`${itemId} ${dayOf(by) ?? ''}`, letter]] : [])))
}

/** An imported report may treat items without a section of its own. */
async function loose(tx: Transaction, actor: Actor, reportId: string, name: string): Promise<Told[]> {
  const treatments = await tx.treatment.findMany({
    where: { reportId, sectionId: null },
    orderBy: { order: 'asc' },
    include: { item: true },
  })
  return treatments
    .filter(({ item }) => isVisible(actor, item))
    .map(({ item, outcome, termWords, termBy }) => ({
      number: item.number,
      title: item.title,
      outcome,
      term: termWords === null ? null : { words: termWords, by: dayOf(termBy) },
      letter: name,
      text: '',
    }))
}
