import { parseSectionText } from '@/lib/annex/compose/section-text'
import type { CalendarDate } from '@/lib/calendar/date'
import { readReferences } from '@/lib/kamer/reference'
import { decideMove, STATUS_WORDS, type MoveVerb } from '@/lib/register/moves'
import type { ItemStatus } from '@/lib/register/schema'
import { STAGE_WORDS } from '@/lib/report/workflow'
import { sectionsOf, type ReportFacts, type SectionFacts, type TreatmentFacts } from '@/lib/report/report-facts'

/** One thing to mend before a report is sent: errors block the sending, warnings must be acknowledged. */
export type ReportFinding = {
  code: string
  severity: 'error' | 'warning'
  message: string
  sectionId: string | null
  itemNumber: number | null
}

/** The checks with their numbers. E = blocks, W = warns. */
const CHECKS = {
  E501: 'Dit rapport heeft nog geen onderdelen.',
  E502: 'Het onderdeel “%” heeft nog geen tekst.',
  E503: 'De tekst van “%” is nog niet akkoord: hij staat op “%”.',
  E504: 'Voor “%” is nog geen uitkomst gekozen.',
  E505: '“%” blijft open met een termijn die al voorbij is.',
  E506: 'De uitkomst van “%” past niet bij de status: die is nu “%”.',
  E507: 'De tekst van “%” heeft een fout in de opmaak: %',
  E508: 'In “%” staat nog een invulplek: “%”.',
  W501: '“%” heeft geen Kamerstuk- of registernummer.',
  W502: '“%” blijft open zonder termijn.',
  W503: 'De tekst van “%” is gelijk aan die in het vorige halfjaarbericht.',
  W504: 'In “%” staat een verwijzing die niet kan kloppen: “%”.',
} as const

type Code = keyof typeof CHECKS

/** All findings of a report as it stands, in the order of print; `sendDay` is the day on which it would be sent. Pure. */
export function checkReport(report: ReportFacts, sendDay: CalendarDate): ReportFinding[] {
  const sections = sectionsOf(report)
  if (sections.length === 0) return [finding('E501', null, null)]
  return sections.flatMap((section) => [
    ...checkText(section),
    ...section.treatments.flatMap((treatment) => checkTreatment(section, treatment, sendDay)),
  ])
}

function checkText(section: SectionFacts): ReportFinding[] {
  const findings: ReportFinding[] = []
  const name = section.heading || section.treatments[0]?.item.title || 'zonder kop'
  const add = (code: Code, ...words: string[]) => findings.push(finding(code, section.id, null, name, ...words))
  if (section.text.trim() === '') add('E502')
  else if (section.stage !== 'akkoord_directie') add('E503', STAGE_WORDS[section.stage])
  for (const flaw of parseSectionText(section.text).findings) if (flaw.severity === 'error') add('E507', flaw.message)
  const placeholder = /\bp\.m\.|\bPM\b|\bXX+\b|\[(?!\^)[^\]]{0,40}\]|\.{4,}|\?{2,}/.exec(section.text)
  if (placeholder) add('E508', placeholder[0])
  if (section.previousText !== null && flat(section.previousText) === flat(section.text)) add('W503')
  for (const reference of readReferences(section.text)) if (reference.doubts.length > 0) add('W504', reference.printed)
  return findings
}

function checkTreatment(section: SectionFacts, treatment: TreatmentFacts, sendDay: CalendarDate): ReportFinding[] {
  const findings: ReportFinding[] = []
  const { item, outcome } = treatment
  const add = (code: Code, ...words: string[]) =>
    findings.push(finding(code, section.id, item.number, item.title, ...words))
  if (item.references.length === 0) add('W501')
  if (outcome === null) {
    add('E504')
    return findings
  }
  if (!fits(item.status, outcome, item)) add('E506', STATUS_WORDS[item.status])
  if (outcome !== 'lopend' && outcome !== 'deels_afgedaan') return findings
  const by = treatment.termWords ? treatment.termBy : item.termBy
  const words = treatment.termWords ?? item.termWords
  if (by !== null && by < sendDay) add('E505')
  if (by === null && words === null) add('W502')
  return findings
}

const VERBS: Partial<Record<ItemStatus, MoveVerb>> = {
  afgedaan: 'settle',
  deels_afgedaan: 'settlePartly',
  vervallen: 'drop',
  overgedragen: 'transfer',
}

/** The verb that leads to an outcome from the present status; null when nothing has to move. */
export function verbFor(status: ItemStatus, outcome: ItemStatus): MoveVerb | null {
  if (status === outcome) return null
  if (outcome === 'lopend') return status === 'onbekend' ? 'keepOpen' : status === 'deels_afgedaan' ? null : 'reopen'
  return VERBS[outcome] ?? null
}

function fits(status: ItemStatus, outcome: ItemStatus, item: TreatmentFacts['item']): boolean {
  const verb = verbFor(status, outcome)
  if (verb === null) return true
  return verb !== 'reopen' && decideMove({ kind: item.kind, status, motionState: item.motionState }, verb).ok
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function finding(code: Code, sectionId: string | null, itemNumber: number | null, ...words: string[]): ReportFinding {
  let next = 0
  const message = CHECKS[code].replace(/%/g, () => words[next++] ?? '')
  return { code, severity: code.startsWith('E') ? 'error' : 'warning', message, sectionId, itemNumber }
}
