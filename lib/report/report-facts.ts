import type { AnnexWording } from '@/lib/annex/compose/schema'
import type { CalendarDate } from '@/lib/calendar/date'
import { formatLongDay } from '@/lib/calendar/format'
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
  /** Why it is being corrected; null when no erratum is in preparation. */
  erratum: string | null
  wording: AnnexWording
  /** The house style chosen for this report; null: the one that is the setting. */
  templateId: string | null
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
  /** The day of the report that text is from. */
  previousOn: CalendarDate | null
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

/** Whether an outcome leaves something owed. */
export function isOpenOutcome(outcome: ItemStatus | null): boolean {
  return outcome === 'lopend' || outcome === 'deels_afgedaan'
}

/** The term that holds for an item that stays open: the one proposed here, else the one it had. Null without a term, or when it is done. */
export function standingTerm(treatment: TreatmentFacts): { words: string; by: CalendarDate | null } | null {
  if (!isOpenOutcome(treatment.outcome)) return null
  const { termWords: words, termBy: by } = treatment.termWords === null ? treatment.item : treatment
  if (words !== null) return { words, by }
  return by === null ? null : { words: formatLongDay(by), by }
}
