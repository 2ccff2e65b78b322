import type { CalendarDate } from '@/lib/calendar/date'
import type { RecessCalendar } from '@/lib/calendar/recess'
import { checkCivilServants } from '@/lib/report/checks/civil-servants'
import { finding, WHOLE_REPORT, type ReportFinding } from '@/lib/report/checks/finding'
import { checkMentions } from '@/lib/report/checks/mention'
import { checkOutcome } from '@/lib/report/checks/outcomes'
import { checkPromises } from '@/lib/report/checks/promises'
import { checkReferences } from '@/lib/report/checks/references'
import { readProse } from '@/lib/report/checks/section-prose'
import { checkText } from '@/lib/report/checks/text'
import { sectionsOf, treatmentsOf, type ReportFacts } from '@/lib/report/report-facts'

/** What the checks need to know beside the report itself. */
export type CheckSurroundings = {
  /** The day on which it would be sent. */
  sendDay: CalendarDate
  recess: RecessCalendar
  /** Names of the users of the register. */
  civilServants: readonly string[]
  /** The numbers that the register holds, of those that this report cites. */
  registered: ReadonlySet<string>
  /** Open items that ask for a place on this report and have none. */
  missing: readonly { number: number; title: string; reason: string }[]
}

/**
 * All findings of a report as it stands, in the order of print. What a text says is read with the grammar of the annex reader,
 * so that a check can never know better, or worse, than who reads the annex later. Pure.
 */
export function checkReport(report: ReportFacts, surroundings: CheckSurroundings): ReportFinding[] {
  const sections = sectionsOf(report)
  if (sections.length === 0) return [finding('E501', WHOLE_REPORT)]
  const { sendDay, recess, civilServants, registered, missing } = surroundings
  const adds = report.wording.settle
  const erratum = report.erratum !== null
  const members = new Set(
    treatmentsOf(report).flatMap(({ item }) => item.members.map(({ name }) => name.toLowerCase())),
  )
  return [
    ...sections.flatMap((section) => {
      const prose = readProse(section, { printed: sendDay, recess })
      return [
        ...checkText(section, prose, sendDay),
        ...checkReferences(section, prose, registered),
        ...checkCivilServants(prose, civilServants, members),
        ...checkMentions(section, prose),
        ...checkPromises(section, prose, adds),
        ...section.treatments.flatMap((treatment) =>
          checkOutcome(section, treatment, prose, { sendDay, adds, erratum }),
        ),
      ]
    }),
    ...missing.map(({ number, title, reason }) =>
      finding('W511', { sectionId: null, itemNumber: number }, title, reason),
    ),
  ]
}
