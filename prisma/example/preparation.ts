import { addDays, weekday, type CalendarDate } from '@/lib/calendar/date'
import { formatLongDay } from '@/lib/calendar/format'
import type { Outcome } from '@/lib/report/schema'
import { reportName } from '@/lib/report/report-name'
import { HANDLER_OF_DEPARTMENT, DEPARTMENT_OF_THEME } from './office'
import { REQUESTS_TITLE } from './reports'
import { SECTION_DRAFTS, type SectionDraft } from './section-drafts'
import type { ExampleProposal, ExampleReport, ExampleSection } from './types'

const DAYS_TO_THE_REPORT = 24
const DAYS_TO_THE_NEXT_TERM = 150

/** The day on which the report in preparation is to be sent: some weeks after `today`, never in a weekend. */
export function plannedDay(today: CalendarDate): CalendarDate {
  const date = addDays(today, DAYS_TO_THE_REPORT)
  return addDays(date, DAYS_OFF[weekday(date)] ?? 0)
}

/** Days from a weekday (0 = Sunday) to the next day of work. */
const DAYS_OFF: Record<number, number> = { 0: 1, 6: 2 }

/** The invented report in preparation. It keeps the name of the issue whatever `today` is. */
export function reportInPreparation(today: CalendarDate): ExampleReport {
  return {
    key: '2026-1',
    name: reportName(2026, 1),
    year: 2026,
    half: 1,
    plannedOn: plannedDay(today),
    sentOn: null,
    annexNumber: 3,
    annexTitle: REQUESTS_TITLE,
    kamerstuk: null,
    themes: ['personeel', 'boas', 'gegevens', 'online', 'zeden', 'samenwerking', 'iedereen', 'overig'],
    assumed: ['annexNumber', 'annexTitle'],
  }
}

/** Its sections, in the order of the annex, each with what it proposes for its items. */
export function sectionsInPreparation(today: CalendarDate): readonly ExampleSection[] {
  return SECTION_DRAFTS.map((draft) => sectionOf(draft, today))
}

function sectionOf(draft: SectionDraft, today: CalendarDate): ExampleSection {
  const department = DEPARTMENT_OF_THEME[draft.theme]
  return {
    key: draft.key,
    theme: draft.theme,
    heading: draft.heading,
    text: draft.text ?? '',
    stage: draft.stage ?? 'concept',
    remark: draft.remark ?? null,
    handler: draft.nobody ? null : HANDLER_OF_DEPARTMENT[department],
    department,
    proposals: draft.items.map(([item, outcome]) => proposalOf(item, outcome, draft.termReason ?? null, today)),
  }
}

/** What stays open gets a new term, but only where the section says why. */
function proposalOf(
  item: string,
  outcome: Outcome | null,
  reason: string | null,
  today: CalendarDate,
): ExampleProposal {
  if (outcome !== 'lopend' || reason === null) return { item, outcome, termWords: null, termBy: null, termReason: null }
  const by = addDays(today, DAYS_TO_THE_NEXT_TERM)
  return { item, outcome, termWords: formatLongDay(by), termBy: by, termReason: reason }
}
