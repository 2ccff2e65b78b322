import type { AnnexDraft } from '@/lib/annex/compose/schema'
import type { CalendarDate } from '@/lib/calendar/date'
import { sessionOf } from '@/lib/calendar/session'
import type { ItemStatus } from '@/lib/register/schema'
import { standingTerm, type ReportFacts, type SectionFacts, type TreatmentFacts } from '@/lib/report/report-facts'

type AnnexItemDraft = NonNullable<
  NonNullable<NonNullable<AnnexDraft['themes']>[number]['sections']>[number]['items']
>[number]

/** The annex of a report as plain data for `compose`, dated `date`. Themes without sections are left out. */
export function annexOf(report: ReportFacts, date: CalendarDate): AnnexDraft {
  return {
    title: report.annexTitle,
    annexNumber: report.annexNumber,
    reportTitle: report.name,
    directorate: report.directorate,
    date,
    reference: report.reference,
    erratum: report.erratum && report.sentOn ? { reason: report.erratum, replaces: report.sentOn } : null,
    wording: report.wording,
    themes: report.themes
      .filter((theme) => theme.sections.length > 0)
      .map((theme) => ({
        title: theme.name,
        introduction: theme.introduction,
        sections: theme.sections.map(sectionOf),
      })),
  }
}

function sectionOf(section: SectionFacts) {
  return { heading: section.heading, text: section.text, items: section.treatments.map(itemOf) }
}

function itemOf(treatment: TreatmentFacts): AnnexItemDraft {
  const { item } = treatment
  return {
    kind: item.kind,
    title: item.title,
    members: item.members,
    cosigned: item.cosigned,
    venue: item.venue,
    date: item.date,
    refs: item.references.map(({ key, locator }) => ({
      key,
      locator,
      session: item.date ? sessionOf(item.date) : null,
    })),
    outcome: treatment.outcome ? outcomeWord(treatment.outcome) : null,
    evidence: treatment.evidence,
    donePart: treatment.donePart,
    transferredTo: treatment.transferredTo,
    newTerm: standingTerm(treatment),
  }
}

export function outcomeWord(outcome: ItemStatus): NonNullable<AnnexItemDraft['outcome']> {
  return outcome === 'deels_afgedaan' ? 'deels afgedaan' : outcome
}
