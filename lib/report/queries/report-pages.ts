import type { Actor } from '@/lib/auth/actor'
import { fromDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import type { ReportFinding } from '@/lib/report/checks/finding'
import { findingsOf } from '@/lib/report/queries/check-surroundings'
import { editionsOf, type EditionLine } from '@/lib/report/queries/editions'
import { loadReport } from '@/lib/report/queries/load-report'
import { laterOf } from '@/lib/report/send-day'
import { sectionsOf, type ReportFacts, type SectionFacts } from '@/lib/report/report-facts'
import type { ReportState, SectionStage } from '@/lib/report/schema'
import { mayWrite, stageMovesFrom, type Bystander, type StageMove } from '@/lib/report/workflow'

export type ReportLine = {
  id: string
  name: string
  state: ReportState
  plannedOn: CalendarDate
  sentOn: CalendarDate | null
  kamerstuk: string | null
  items: number
  stages: Record<SectionStage, number>
}

/** All half-year reports, the latest first, with how far their texts are. */
export async function listReports(_actor: Actor): Promise<ReportLine[]> {
  const { prisma } = await database()
  const reports = await prisma.report.findMany({
    orderBy: { plannedOn: 'desc' },
    include: { _count: { select: { treatments: true } }, sections: { select: { stage: true } } },
  })
  return reports.map((report) => ({
    id: report.id,
    name: report.name,
    state: report.state,
    plannedOn: fromDatabaseDate(report.plannedOn),
    sentOn: report.sentOn ? fromDatabaseDate(report.sentOn) : null,
    kamerstuk: report.kamerstuk,
    items: report._count.treatments,
    stages: countStages(report.sections),
  }))
}

/** One report with its findings on the day it would be sent, and its editions. */
export type ReportPage = { report: ReportFacts; findings: ReportFinding[]; editions: EditionLine[] }

/** The page of one report; null when there is none with this id. */
export async function reportPage(actor: Actor, id: string, today: CalendarDate): Promise<ReportPage | null> {
  const { prisma } = await database()
  const report = await loadReport(prisma, actor, id)
  if (!report) return null
  const findings =
    report.state === 'voorbereiding' ? await findingsOf(prisma, actor, report, laterOf(report.plannedOn, today)) : []
  return {
    report,
    findings,
    editions: await editionsOf(prisma, id),
  }
}

export type SectionPage = {
  report: ReportFacts
  section: SectionFacts
  findings: ReportFinding[]
  moves: StageMove[]
  mayWrite: boolean
}

/** One section of a report with what this person may do with it; null when it is not there or not for this reader. */
export async function sectionPage(
  actor: Actor,
  reportId: string,
  sectionId: string,
  today: CalendarDate,
): Promise<SectionPage | null> {
  const { prisma } = await database()
  const report = await loadReport(prisma, actor, reportId)
  const section = report ? sectionsOf(report).find((candidate) => candidate.id === sectionId) : undefined
  if (!report || !section) return null
  const person = bystander(actor, section)
  const open = report.state === 'voorbereiding'
  return {
    report,
    section,
    findings: open
      ? (await findingsOf(prisma, actor, report, laterOf(report.plannedOn, today))).filter(
          (finding) => finding.sectionId === sectionId,
        )
      : [],
    moves: open ? stageMovesFrom(section.stage, person) : [],
    mayWrite: open && mayWrite(section.stage, person),
  }
}

/** What this person is to a section. */
export function bystander(
  actor: Actor,
  section: { handler: { id: string } | null; department: { id: string } | null },
): Bystander {
  return {
    role: actor.role,
    head: actor.head,
    isHandler: actor.id !== null && section.handler?.id === actor.id,
    inDepartment: actor.departmentId !== null && section.department?.id === actor.departmentId,
  }
}

function countStages(sections: { stage: SectionStage }[]): Record<SectionStage, number> {
  const counts = { concept: 0, aangeleverd: 0, akkoord_afdeling: 0, akkoord_directie: 0 }
  for (const section of sections) counts[section.stage] += 1
  return counts
}
