import type { CalendarDate } from '@/lib/calendar/date'
import type { ItemKind, ItemStatus, MotionState } from '@/lib/register/schema'
import type { ReportState, SectionStage } from '@/lib/report/schema'

/** A report with everything on it, as plain data: what the checks look at, what the annex is made from, what an edition keeps. */
export type ReportFacts = {
  id: string
  name: string
  year: number
  half: number
  plannedOn: CalendarDate
  sentOn: CalendarDate | null
  annexNumber: number
  annexTitle: string
  directorate: string
  reference: string | null
  kamerstuk: string | null
  state: ReportState
  version: number
  themes: ThemeFacts[]
}

export type ThemeFacts = { id: string; name: string; introduction: string; sections: SectionFacts[] }

export type SectionFacts = {
  id: string
  version: number
  order: number
  heading: string
  text: string
  stage: SectionStage
  remark: string | null
  handler: { id: string; name: string } | null
  department: { id: string; name: string } | null
  previousText: string | null
  treatments: TreatmentFacts[]
}

export type TreatmentFacts = {
  id: string
  version: number
  outcome: ItemStatus | null
  evidence: string | null
  donePart: string | null
  endReason: string | null
  transferredTo: string | null
  termWords: string | null
  termBy: CalendarDate | null
  termReason: string | null
  applied: boolean
  item: TreatedItem
}

export type TreatedItem = {
  id: string
  number: number
  version: number
  kind: ItemKind
  title: string
  obligation: string
  chamber: 'TK' | 'EK'
  members: { name: string; party: string | null }[]
  cosigned: boolean
  venue: string | null
  date: CalendarDate | null
  references: { key: string; locator: string | null }[]
  motionState: MotionState | null
  status: ItemStatus
  termWords: string | null
  termBy: CalendarDate | null
}

/** All sections of a report, in order. */
export function sectionsOf(report: ReportFacts): SectionFacts[] {
  return report.themes.flatMap((theme) => theme.sections)
}

/** All treatments of a report, in order. */
export function treatmentsOf(report: ReportFacts): TreatmentFacts[] {
  return sectionsOf(report).flatMap((section) => section.treatments)
}
