import type { Role } from '@/lib/auth/rights'
import type { CalendarDate } from '@/lib/calendar/date'
import type { Chamber, ItemKind, ItemStatus, MotionState } from '@/lib/register/schema'
import type { Outcome, SectionStage } from '@/lib/report/schema'
import type { ThemeKey } from './themes'

/** Which half-year report: year and half; also the first part of the key of every item. */
export type ReportKey = '2022-1' | '2023-2' | '2025-1' | '2025-2' | '2026-1'

/** A member of parliament; `party` only where the annex prints it or it is beyond doubt. */
export type ExamplePerson = { readonly name: string; readonly party: string | null }

export type MinisterKey = 'jenv' | 'staatssecretaris' | 'rechtsbescherming'
export type DepartmentKey = 'mensen' | 'wijk' | 'opsporing'

/** `userName` is how somebody signs in on the embedded default; `head`: approves what the own department wrote. */
export type ExampleUser = {
  readonly userName: string
  readonly name: string
  readonly role: Role
  readonly department: DepartmentKey | null
  readonly head: boolean
}

export type ExampleDepartment = { readonly key: DepartmentKey; readonly name: string; readonly abbreviation: string }

export type ExampleMinister = { readonly key: MinisterKey; readonly post: string }

/** First and last day included; `assumed` where the calendar of the chamber was not found. */
export type ExampleRecess = {
  readonly session: string
  readonly kind: 'zomerreces' | 'kerstreces'
  readonly firstDay: CalendarDate
  readonly lastDay: CalendarDate
  readonly assumed: boolean
}

/** One row of the history of a term, oldest first; `by` null is "zonder termijn". `letter` is a reference in normal form. */
export type ExampleTerm = {
  readonly words: string
  readonly by: CalendarDate | null
  readonly since: CalendarDate
  readonly reason: string | null
  readonly letter: string | null
  readonly report: ReportKey | null
  readonly invented: boolean
}

/** A dated step that the annex names but that is not itself owed to the chamber. */
export type ExampleMilestone = { readonly words: string; readonly by: CalendarDate; readonly what: string }

/** Where the chamber was told that it is done: the report, its Kamerstuk where known, and its day. */
export type ExampleEvidence = {
  readonly report: ReportKey
  readonly kamerstuk: string | null
  readonly date: CalendarDate
}

/** What a sent report said of an item. */
export type ExampleTreatment = {
  readonly report: ReportKey
  readonly outcome: ItemStatus
  readonly evidence: ExampleEvidence | null
}

export type ExampleItem = {
  readonly key: string
  readonly kind: ItemKind
  readonly theme: ThemeKey
  readonly title: string
  readonly obligation: string
  readonly members: readonly ExamplePerson[]
  readonly cosigned: boolean
  readonly chamber: Chamber
  readonly minister: MinisterKey
  readonly venue: string | null
  readonly date: CalendarDate | null
  /** Normal forms that identify the item, and those that are context. */
  readonly refs: readonly string[]
  readonly cites: readonly string[]
  /** Only where the annex says so; otherwise it was never recorded. */
  readonly motionState: MotionState | null
  readonly status: ItemStatus
  readonly evidence: ExampleEvidence | null
  readonly donePart: string | null
  readonly endReason: string | null
  readonly recurring: string | null
  readonly terms: readonly ExampleTerm[]
  readonly milestones: readonly ExampleMilestone[]
  readonly treatments: readonly ExampleTreatment[]
  readonly doubts: readonly string[]
  readonly department: DepartmentKey | null
  readonly handler: string | null
}

/** `sentOn` null: in preparation. `assumed` names the fields that no source gives. */
export type ExampleReport = {
  readonly key: ReportKey
  readonly name: string
  readonly year: number
  readonly half: 1 | 2
  readonly plannedOn: CalendarDate
  readonly sentOn: CalendarDate | null
  readonly annexNumber: number
  readonly annexTitle: string
  readonly kamerstuk: string | null
  readonly themes: readonly ThemeKey[]
  readonly assumed: readonly ('annexNumber' | 'annexTitle')[]
}

/** What the section proposes for one item; nothing of it counts before the report is sent. */
export type ExampleProposal = {
  readonly item: string
  readonly outcome: Outcome | null
  readonly termWords: string | null
  readonly termBy: CalendarDate | null
  readonly termReason: string | null
}

/** A section of the report in preparation; its text is invented. `remark` is what the reader wrote when sending it back. */
export type ExampleSection = {
  readonly key: string
  readonly theme: ThemeKey
  readonly heading: string
  readonly text: string
  readonly stage: SectionStage
  readonly remark: string | null
  readonly handler: string | null
  readonly department: DepartmentKey
  readonly proposals: readonly ExampleProposal[]
}
