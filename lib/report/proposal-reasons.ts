import { addDays, type CalendarDate } from '@/lib/calendar/date'

/** Why an open item belongs on a report, the most pressing first; the last three are no reason of themselves. */
export const PROPOSAL_REASONS = {
  late: 'te laat',
  before: 'termijn vóór de verzending',
  promised: 'beloofd voor het halfjaarbericht',
  carried: 'meegenomen uit de vorige editie',
  soon: 'termijn vóór het volgende halfjaarbericht',
  none: 'zonder termijn',
  open: 'termijn later',
} as const

export type ProposalReason = keyof typeof PROPOSAL_REASONS

/** Whether Gestand proposes an item for this reason, rather than that one can choose it. */
export function isProposed(reason: ProposalReason): boolean {
  return reason !== 'soon' && reason !== 'none' && reason !== 'open'
}

/** What of an item decides whether it belongs on a report. `carriedOver`: it stayed open in the edition before this one. */
export type ProposalFacts = { termBy: CalendarDate | null; termWords: string | null; carriedOver: boolean }

/**
 * All reasons why an item belongs on the report that is sent on `plannedOn`, the most pressing first; never none.
 * @example reasonsFor({ termBy: null, termWords: 'in het volgende halfjaarbericht', carriedOver: true }, ...) // ['promised', 'carried']
 */
export function reasonsFor(item: ProposalFacts, plannedOn: CalendarDate, today: CalendarDate): ProposalReason[] {
  const { termBy, termWords, carriedOver } = item
  const reasons: ProposalReason[] = []
  if (termBy && termBy < today) reasons.push('late')
  else if (termBy && termBy <= plannedOn) reasons.push('before')
  if (/halfjaar(?:s)?(?:bericht|brief|rapportage)/i.test(termWords ?? '')) reasons.push('promised')
  if (carriedOver) reasons.push('carried')
  if (reasons.length > 0) return reasons
  if (!termBy) return ['none']
  return [termBy <= addDays(plannedOn, HALF_A_YEAR) ? 'soon' : 'open']
}

const HALF_A_YEAR = 182
