import { outcomeWords } from '@/components/intake/outcome-words'
import { DefinitionList, type Fact } from '@/components/ui/definition-list'
import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { formatInstant } from '@/lib/calendar/format'
import type { Review } from '@/lib/intake/queries/review'

/** What is kept of an import: the file, who read it in and when, what was found in it and what came of it. */
export function ImportRecord({ review }: { review: Review }) {
  return (
    <Disclosure summary="Over deze import">
      <div className="max-w-text">
        <DefinitionList beside facts={factsOf(review)} />
      </div>
    </Disclosure>
  )
}

function factsOf(review: Review): Fact[] {
  const { fileName, sha256, at, by, confirmedAt, candidates, decided, findings, made } = review
  return [
    { term: 'Bestand', value: fileName, note: <span className="wrap-anywhere">SHA-256 {sha256}</span> },
    { term: 'Ingelezen', value: `${formatInstant(new Date(at))}, door ${by}` },
    { term: 'Kandidaten', value: `${candidates}, waarvan ${decided} beoordeeld` },
    { term: 'Opmerkingen van de lezer', value: String(findings.length) },
    ...(confirmedAt
      ? [
          {
            term: 'Overgenomen',
            value: outcomeWords(review),
            note: `Bevestigd op ${formatInstant(new Date(confirmedAt))}`,
          },
        ]
      : []),
    ...(made.length > 0 ? [{ term: 'Gemaakte items', value: <Made items={made} /> }] : []),
  ]
}

function Made({ items }: { items: Review['made'] }) {
  return (
    <ul className="flex flex-wrap gap-x-3">
      {items.map(({ id, number, title }) => (
        <li key={id}>
          <Link href={`/items/${number}`} title={title} className="inline-block min-h-6 py-0.5">
            G-{number}
          </Link>
        </li>
      ))}
    </ul>
  )
}
