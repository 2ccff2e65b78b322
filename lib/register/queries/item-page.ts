import type { Actor } from '@/lib/auth/actor'
import { timelineOf, type TimelineEntry } from '@/lib/audit/queries'
import { type CalendarDate, dayOf, fromDatabaseDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { movesFrom, type Move } from '@/lib/register/moves'
import { slipsOf } from '@/lib/register/overdue'
import { ROW_INCLUDE, rowOf, type ItemRow } from '@/lib/register/queries/list-items'
import type { MotionState } from '@/lib/register/schema'
import { visibleWhere } from '@/lib/register/visibility'
import type { Prisma } from '@/prisma/generated/prisma/client'

export type ItemReference = {
  key: string
  role: 'identifies' | 'settles' | 'cites'
  date: CalendarDate | null
  locator: string | null
  doubts: string[]
}
export type ItemTerm = {
  order: number
  words: string
  by: CalendarDate | null
  previousBy: CalendarDate | null
  reason: string | null
  letter: string | null
  since: CalendarDate
  report: string | null
}
export type ItemTreatment = {
  id: string
  report: { id: string; name: string; sentOn: CalendarDate | null; state: string }
  sectionId: string | null
  heading: string | null
  outcome: string | null
  evidence: string | null
  termWords: string | null
  termBy: CalendarDate | null
  applied: boolean
}

/** Everything the page of one item shows. */
export type ItemDetail = ItemRow & {
  obligation: string
  motionState: MotionState | null
  donePart: string | null
  endReason: string | null
  transferredTo: string | null
  transferredOn: CalendarDate | null
  settledOn: CalendarDate | null
  kamerStatus: string | null
  doubts: string[]
  minister: string | null
  themeId: string | null
  departmentId: string | null
  handlerId: string | null
  allReferences: ItemReference[]
  terms: ItemTerm[]
  slips: { times: number; days: number; silent: number }
  treatments: ItemTreatment[]
  moves: readonly Move[]
  timeline: TimelineEntry[]
  source: { importId: string; fromBlock: number } | null
}

/** One item by its number, or null when it is not there or not for this reader. */
export async function itemPage(actor: Actor, number: number, today: CalendarDate): Promise<ItemDetail | null> {
  const { prisma } = await database()
  const item = await prisma.item.findFirst({ where: { number, ...visibleWhere(actor) }, include: DETAIL_INCLUDE })
  if (!item) return null
  const terms = item.terms.map(termOf)
  const candidate = item.candidates[0]
  return {
    ...rowOf({ ...item, references: item.references.filter((one) => one.role !== 'cites') }, today),
    obligation: item.obligation,
    motionState: item.motionState,
    donePart: item.donePart,
    endReason: item.endReason,
    transferredTo: item.transferredTo,
    transferredOn: dayOf(item.transferredOn),
    settledOn: dayOf(item.settledOn),
    kamerStatus: item.kamerStatus,
    doubts: item.doubts,
    minister: item.minister ? [item.minister.post, item.minister.name].filter(Boolean).join(', ') : null,
    themeId: item.themeId,
    departmentId: item.departmentId,
    handlerId: item.handlerId,
    allReferences: item.references.map(({ key, role, date, locator, doubts }) => ({
      key,
      role,
      date: dayOf(date),
      locator,
      doubts,
    })),
    terms,
    slips: slipsOf(terms),
    treatments: item.treatments.map(treatmentOf),
    moves: movesFrom(item),
    timeline: await timelineOf('item', item.id),
    source: candidate ? { importId: candidate.importId, fromBlock: candidate.fromBlock } : null,
  }
}

const DETAIL_INCLUDE = {
  ...ROW_INCLUDE,
  references: { orderBy: { key: 'asc' } },
  minister: true,
  terms: { orderBy: { order: 'asc' }, include: { report: { select: { name: true } } } },
  treatments: {
    orderBy: { report: { plannedOn: 'desc' } },
    include: { report: true, section: { select: { id: true, heading: true } } },
  },
  candidates: { take: 1, select: { importId: true, fromBlock: true } },
} satisfies Prisma.ItemInclude

type Detail = Prisma.ItemGetPayload<{ include: typeof DETAIL_INCLUDE }>

function termOf(term: Detail['terms'][number]): ItemTerm {
  const { order, words, reason, letter } = term
  const since = fromDatabaseDate(term.since)
  return {
    order,
    words,
    by: dayOf(term.by),
    previousBy: dayOf(term.previousBy),
    reason,
    letter,
    since,
    report: term.report?.name ?? null,
  }
}

function treatmentOf(treatment: Detail['treatments'][number]): ItemTreatment {
  const { report } = treatment
  return {
    id: treatment.id,
    report: { id: report.id, name: report.name, sentOn: dayOf(report.sentOn), state: report.state },
    sectionId: treatment.section?.id ?? null,
    heading: treatment.section?.heading ?? null,
    outcome: treatment.outcome,
    evidence: treatment.evidence,
    termWords: treatment.termWords,
    termBy: dayOf(treatment.termBy),
    applied: treatment.appliedAt !== null,
  }
}
