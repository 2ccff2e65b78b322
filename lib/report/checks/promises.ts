import { saysTerm } from '@/lib/annex/compose/settlement'
import { finding, type ReportFinding } from '@/lib/report/checks/finding'
import type { SectionProse } from '@/lib/report/checks/section-prose'
import { isOpenOutcome, standingTerm, type SectionFacts } from '@/lib/report/report-facts'

/**
 * What the text promises and what the items owe, both ways: a promise that is the term of no item, an item that is done while
 * its text still promises, and a term that the annex does not tell. `adds`: the annex itself adds a sentence for a term.
 */
export function checkPromises(section: SectionFacts, prose: SectionProse, adds: boolean): ReportFinding[] {
  const { name, place, promises, flow } = prose
  const decided = section.treatments.filter((treatment) => treatment.outcome !== null)
  const open = decided.filter(({ outcome }) => isOpenOutcome(outcome))
  const terms = open.map((treatment) => ({ treatment, term: standingTerm(treatment) }))
  const dated = promises.filter((promise) => promise.by !== null)
  const loose = dated.filter(
    (promise) => !terms.some(({ term }) => term && (term.by === promise.by || saysTerm(promise.text, term.words))),
  )
  const findings: ReportFinding[] = []
  const [only] = decided
  if (decided.length > 0 && decided.length === section.treatments.length)
    for (const promise of loose) {
      const done = decided.length === 1 && only?.outcome === 'afgedaan' ? only : null
      findings.push(
        done
          ? finding('W514', { ...place, itemNumber: done.item.number }, done.item.title, promise.text)
          : finding('W506', place, name, promise.text),
      )
    }
  if (adds || section.text.trim() === '') return findings
  const untold = terms.filter(
    ({ term }) => term && !saysTerm(flow, term.words) && !promises.some(({ by }) => by !== null && by === term.by),
  )
  return [
    ...findings,
    ...untold.map(({ treatment, term }) =>
      finding('W507', { ...place, itemNumber: treatment.item.number }, term?.words ?? '', treatment.item.title),
    ),
  ]
}
