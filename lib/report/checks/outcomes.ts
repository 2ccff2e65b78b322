import type { CalendarDate } from '@/lib/calendar/date'
import { STATUS_WORDS } from '@/lib/register/moves'
import { statusOf } from '@/lib/annex/parse/fields/status'
import type { ReadItem } from '@/lib/annex/parse/schema'
import { readReferences } from '@/lib/kamer/reference'
import type { ItemStatus } from '@/lib/register/schema'
import { finding, type ReportFinding } from '@/lib/report/checks/finding'
import type { SectionProse } from '@/lib/report/checks/section-prose'
import { outcomeFits } from '@/lib/report/outcome-verb'
import { isOpenOutcome, standingTerm, type SectionFacts, type TreatmentFacts } from '@/lib/report/report-facts'

/** Whether an outcome is there, fits the item, has what it needs, and is what the text says. `adds`: the annex itself says it. */
export function checkOutcome(
  section: SectionFacts,
  treatment: TreatmentFacts,
  prose: SectionProse,
  { sendDay, adds, erratum }: { sendDay: CalendarDate; adds: boolean; erratum: boolean },
): ReportFinding[] {
  const { item, outcome } = treatment
  const place = { sectionId: section.id, itemNumber: item.number }
  const findings: ReportFinding[] = []
  if (item.references.length === 0) findings.push(finding('W501', place, item.title))
  if (outcome === null) return [...findings, finding('E504', place, item.title)]
  if (!outcomeFits(item, outcome, erratum)) findings.push(finding('E506', place, item.title, STATUS_WORDS[item.status]))
  const told = toldOf(section, treatment, prose)
  if (told && told.outcome !== outcome)
    findings.push(
      finding('E510', place, item.title, STATUS_WORDS[told.outcome], STATUS_WORDS[outcome], quoted(told.sentence)),
    )
  if (outcome === 'afgedaan' && !treatment.evidence) {
    if (told && pointsElsewhere(told.sentence)) findings.push(finding('W505', place, item.title, quoted(told.sentence)))
    if (!adds && told?.outcome !== 'afgedaan') findings.push(finding('E509', place, item.title))
  }
  if (!isOpenOutcome(outcome)) return findings
  const term = standingTerm(treatment)
  if (term?.by && term.by < sendDay) findings.push(finding('E505', place, item.title))
  if (term === null) findings.push(finding('W502', place, item.title))
  return findings
}

/** How the text itself says that this item ends, read as anybody would read the annex; null when it says nothing certain. */
function toldOf(
  section: SectionFacts,
  { item }: TreatmentFacts,
  prose: SectionProse,
): { outcome: ItemStatus; sentence: string } | null {
  const others = section.treatments.filter((other) => other.item.id !== item.id).map((other) => other.item)
  const surnames = (members: { name: string }[]) => members.map(({ name }) => name)
  const kinds = [...new Set([item.kind, ...others.map(({ kind }) => kind)])]
  const sentences = prose.passages.filter(({ cited }) => isOwn(cited, item, section))
  const told = statusOf(sentences, sentences, {
    kind: item.kind,
    names: surnames(item.members),
    kinds,
    rivals: others.map(({ members }) => surnames(members)).filter((names) => names.length > 0),
  })
  if (told.confidence.level !== 'sure' || told.evidence === null) return null
  return { outcome: outcomeOf(told), sentence: told.evidence }
}

/** A sentence that gives the number of another motie or toezegging is about that one. */
function isOwn(
  cited: SectionProse['passages'][number]['cited'],
  item: TreatmentFacts['item'],
  section: SectionFacts,
): boolean {
  const mine = new Set(item.references.map(({ key }) => key))
  const theirs = new Set(
    section.treatments.flatMap((other) =>
      other.item.id === item.id ? [] : other.item.references.map(({ key }) => key),
    ),
  )
  const keys = cited.map(({ reference }) => String(reference.key))
  return keys.some((key) => mine.has(key)) || !keys.some((key) => theirs.has(key))
}

function outcomeOf({ status, outcome }: Pick<ReadItem, 'status' | 'outcome'>): ItemStatus {
  if (outcome === 'deels') return 'deels_afgedaan'
  return outcome ?? status
}

/** Another letter or paper is named as what settled it. */
function pointsElsewhere(sentence: string): boolean {
  return (
    readReferences(sentence).length > 0 ||
    /\b(?:bij|met|in|per|via|middels) (?:mijn |de |een )?(?:brief|Kamerbrief|verzamelbrief) (?:van|d\.d\.)/i.test(
      sentence,
    )
  )
}

function quoted(sentence: string): string {
  return sentence.length > 160 ? `${sentence.slice(0, 159)}…` : sentence
}
