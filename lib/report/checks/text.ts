import type { CalendarDate } from '@/lib/calendar/date'
import { finding, type ReportFinding } from '@/lib/report/checks/finding'
import { placeholderIn } from '@/lib/report/checks/placeholder'
import type { SectionProse } from '@/lib/report/checks/section-prose'
import { agedDays } from '@/lib/report/checks/aged-day'
import type { SectionFacts } from '@/lib/report/report-facts'
import { STAGE_WORDS } from '@/lib/report/workflow'

/** Whether a text is there, agreed, well marked up, finished and new. */
export function checkText(section: SectionFacts, prose: SectionProse, sendDay: CalendarDate): ReportFinding[] {
  const { name, place } = prose
  const findings: ReportFinding[] = []
  if (section.text.trim() === '') findings.push(finding('E502', place, name))
  else if (section.stage !== 'akkoord_directie') findings.push(finding('E503', place, name, STAGE_WORDS[section.stage]))
  for (const flaw of prose.flaws)
    if (flaw.severity === 'error') findings.push(finding('E507', place, name, flaw.message))
  const placeholder = placeholderIn(`${section.heading}\n${section.text}`)
  if (placeholder) findings.push(finding('E508', place, name, placeholder))
  if (section.previousText !== null && section.text.trim() !== '' && flat(section.previousText) === flat(section.text))
    findings.push(finding('W503', place, name))
  for (const { printed, why } of agedDays(section, prose.flow, sendDay))
    findings.push(finding('W512', place, name, printed, why))
  return findings
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
