import type { Actor } from '@/lib/auth/actor'
import { toDatabaseDate } from '@/lib/calendar/date'
import type { Transaction } from '@/lib/db/transaction'
import { createItem, type NewItem } from '@/lib/register/commands/register-item'
import type { ExampleRegister } from '../example/register'
import type { ExampleEvidence, ExampleItem, ExampleReport } from '../example/types'
import { found, foundOrNull } from './found'
import type { Office } from './office'

type Stored = { office: Office; reports: ReadonlyMap<string, string> }

/** Stores every item through the builder of the product, in order, so that their numbers follow the example data. */
export async function storeItems(
  tx: Transaction,
  actor: Actor,
  example: ExampleRegister,
  stored: Stored,
): Promise<Map<string, string>> {
  const items = new Map<string, string>()
  for (const item of example.items) {
    const { id } = await createItem(tx, actor, newItemOf(item, stored))
    items.set(item.key, id)
  }
  await storeTreatments(tx, example, stored, items)
  return items
}

function newItemOf(item: ExampleItem, { office, reports }: Stored): NewItem {
  const { kind, title, obligation, chamber, venue, date, cosigned, status, donePart, endReason } = item
  return {
    kind,
    title,
    obligation,
    chamber,
    venue,
    date,
    cosigned,
    members: [...item.members],
    references: referencesOf(item),
    motionState: item.motionState,
    status,
    settledOn: status === 'afgedaan' ? (item.evidence?.date ?? null) : null,
    donePart,
    endReason,
    terms: item.terms.map(({ report, words, by, since, reason, letter }) => ({
      words,
      by,
      since,
      reason,
      letter,
      ...(report ? { reportId: found(reports, report) } : {}),
    })),
    themeId: found(office.themes, item.theme),
    departmentId: foundOrNull(office.departments, item.department),
    handlerId: foundOrNull(office.users, item.handler),
    ministerId: found(office.ministers, item.minister),
    restricted: false,
    doubts: [...item.doubts],
  }
}

function referencesOf(item: ExampleItem): NewItem['references'] {
  const settles = item.evidence?.kamerstuk
    ? [{ key: item.evidence.kamerstuk, role: 'settles' as const, date: item.evidence.date }]
    : []
  return [
    ...item.refs.map((key) => ({ key, role: 'identifies' as const })),
    ...item.cites.map((key) => ({ key, role: 'cites' as const })),
    ...settles,
  ]
}

/** What the sent reports said of each item; a report is applied on the day it was sent. */
async function storeTreatments(
  tx: Transaction,
  example: ExampleRegister,
  { reports }: Stored,
  items: ReadonlyMap<string, string>,
): Promise<void> {
  const byKey = new Map(example.reports.map((report) => [report.key, report]))
  await tx.treatment.createMany({
    data: example.items.flatMap((item) =>
      item.treatments.map((treatment, order) => ({
        itemId: found(items, item.key),
        reportId: found(reports, treatment.report),
        order,
        outcome: treatment.outcome,
        evidence: treatment.evidence?.kamerstuk ?? null,
        ...promiseOf(item, treatment.report),
        appliedAt: appliedAt(byKey.get(treatment.report), treatment.evidence),
      })),
    ),
  })
}

/** The term that this report itself gave. */
function promiseOf(item: ExampleItem, report: ExampleReport['key']) {
  const term = item.terms.findLast((one) => one.report === report)
  return {
    termWords: term?.words ?? null,
    termBy: term?.by ? toDatabaseDate(term.by) : null,
    termReason: term?.reason ?? null,
  }
}

function appliedAt(report: ExampleReport | undefined, evidence: ExampleEvidence | null): Date | null {
  const day = report?.sentOn ?? evidence?.date
  return day ? toDatabaseDate(day) : null
}
