import { annexWording } from '@/lib/annex/compose/schema'
import { day } from '@/lib/calendar/date'
import type { ReportFacts, SectionFacts, TreatedItem, TreatmentFacts } from '@/lib/report/report-facts'

/** A report of one section with one motie that is settled and agreed; a test changes only what matters to it. */
export function aReport(sections: SectionFacts[], changes: Partial<ReportFacts> = {}): ReportFacts {
  return {
    id: 'report',
    name: 'Eerste halfjaarbericht politie 2026',
    year: 2026,
    half: 1,
    plannedOn: day('2026-06-15'),
    sentOn: null,
    annexNumber: 3,
    annexTitle: 'Moties, toezeggingen en aanvullende zaken',
    directorate: 'Directoraat-Generaal Politie',
    reference: null,
    kamerstuk: null,
    state: 'voorbereiding',
    erratum: null,
    wording: annexWording.parse({}),
    templateId: null,
    version: 1,
    themes: [{ id: 'theme', name: 'Sterkte', introduction: '', sections }],
    ...changes,
  }
}

export function aSection(changes: Partial<SectionFacts> = {}): SectionFacts {
  return {
    id: 'section',
    version: 1,
    order: 1,
    heading: '',
    text: 'De politie heeft hierover met de gezagen gesproken.',
    stage: 'akkoord_directie',
    remark: null,
    handler: null,
    department: null,
    previousText: null,
    previousOn: null,
    treatments: [aTreatment()],
    ...changes,
  }
}

export function aTreatment(changes: Partial<TreatmentFacts> = {}, item: Partial<TreatedItem> = {}): TreatmentFacts {
  return {
    id: `treatment-${item.number ?? 1}`,
    version: 1,
    outcome: 'afgedaan',
    evidence: null,
    donePart: null,
    endReason: null,
    transferredTo: null,
    termWords: null,
    termBy: null,
    termReason: null,
    applied: false,
    ...changes,
    item: {
      id: `item-${item.number ?? 1}`,
      number: 1,
      version: 1,
      kind: 'motie',
      title: 'het sluiten van bureaus',
      obligation: '',
      chamber: 'TK',
      members: [{ name: 'Van Nispen', party: 'SP' }],
      cosigned: false,
      venue: null,
      date: day('2025-02-08'),
      references: [{ key: '29628-1231', locator: null }],
      motionState: 'aangenomen',
      status: 'lopend',
      termWords: null,
      termBy: null,
      ...item,
    },
  }
}
