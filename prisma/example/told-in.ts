import { day, type CalendarDate } from '@/lib/calendar/date'
import type { Chamber, ItemKind, ItemStatus } from '@/lib/register/schema'
import { SENT_REPORTS } from './reports'
import type {
  ExampleEvidence,
  ExampleItem,
  ExamplePerson,
  ExampleTerm,
  ExampleTreatment,
  MinisterKey,
  ReportKey,
} from './types'
import type { ThemeKey } from './themes'

/** One promise of a moment. Without `since` it was made in the report itself. */
export type TermFacts = { words: string; by: string | null; since?: string; report?: ReportKey; reason?: string }

/** What the annex says of one item; everything left out is empty, the Tweede Kamer, or the minister. */
export type ItemFacts = {
  key: string
  kind: ItemKind
  theme: ThemeKey
  title: string
  obligation: string
  status: ItemStatus
  members?: readonly ExamplePerson[]
  cosigned?: boolean
  chamber?: Chamber
  minister?: MinisterKey
  venue?: string
  date?: string
  refs?: readonly string[]
  cites?: readonly string[]
  adopted?: boolean
  donePart?: string
  recurring?: string
  terms?: readonly TermFacts[]
  milestones?: readonly { words: string; by: string; what: string }[]
  before?: readonly ReportKey[]
  doubts?: readonly string[]
}

/**
 * An item as the report told it: its status is the outcome of its treatment there, a settled one has the report as evidence,
 * and every term after the first was told in the Kamerstuk of the report that gave it. `before` are earlier reports that had it open.
 * @example toldIn('2025-2', facts).evidence?.kamerstuk // '29628-1302'
 */
export function toldIn(report: ReportKey, facts: ItemFacts): ExampleItem {
  const evidence = facts.status === 'afgedaan' || facts.status === 'deels_afgedaan' ? evidenceOf(report) : null
  const earlier = (facts.before ?? []).map((key): ExampleTreatment => ({
    report: key,
    outcome: 'lopend',
    evidence: null,
  }))
  return {
    key: facts.key,
    kind: facts.kind,
    theme: facts.theme,
    title: facts.title,
    obligation: facts.obligation,
    members: facts.members ?? [],
    cosigned: facts.cosigned ?? false,
    chamber: facts.chamber ?? 'TK',
    minister: facts.minister ?? 'jenv',
    venue: facts.venue ?? null,
    date: dayOrNull(facts.date),
    refs: facts.refs ?? [],
    cites: facts.cites ?? [],
    motionState: facts.adopted ? 'aangenomen' : null,
    status: facts.status,
    evidence,
    donePart: facts.donePart ?? null,
    endReason: null,
    recurring: facts.recurring ?? null,
    terms: (facts.terms ?? []).map((term, order) => termOf(report, term, order)),
    milestones: (facts.milestones ?? []).map(({ words, by, what }) => ({ words, by: day(by), what })),
    treatments: [...earlier, { report, outcome: facts.status, evidence }],
    doubts: facts.doubts ?? [],
    department: null,
    handler: null,
  }
}

function termOf(told: ReportKey, { words, by, since, report, reason }: TermFacts, order: number): ExampleTerm {
  const source = report ?? (since === undefined ? told : null)
  const sent = source === null ? null : sentReport(source)
  return {
    words,
    by: dayOrNull(by),
    since: since === undefined ? (sent?.date ?? sentReport(told).date) : day(since),
    reason: reason ?? null,
    letter: order > 0 ? (sent?.kamerstuk ?? null) : null,
    report: source,
    invented: false,
  }
}

function evidenceOf(report: ReportKey): ExampleEvidence {
  return { report, ...sentReport(report) }
}

function sentReport(key: ReportKey): { kamerstuk: string | null; date: CalendarDate } {
  const report = SENT_REPORTS.find((candidate) => candidate.key === key)
  if (!report?.sentOn) throw new Error(`no sent report: ${key}`)
  return { kamerstuk: report.kamerstuk, date: report.sentOn }
}

function dayOrNull(text: string | null | undefined): CalendarDate | null {
  return text ? day(text) : null
}
