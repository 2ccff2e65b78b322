import type { ReactNode } from 'react'

export type Fact = { term: string; value: ReactNode; note?: ReactNode }

type DefinitionListProps = {
  facts: readonly Fact[]
  /** Term beside its value instead of above it, for a wide place. */
  beside?: boolean
}

/** The quiet column of facts: what it is called, what it is, a note under it. */
export function DefinitionList({ facts, beside = false }: DefinitionListProps) {
  return (
    <dl className="divide-y divide-line border-y border-line text-sm">
      {facts.map(({ term, value, note }) => (
        <div key={term} className={`py-2 ${beside ? 'sm:grid sm:grid-cols-[11rem_1fr] sm:gap-x-4' : ''}`}>
          <dt className="text-ink-quiet">{term}</dt>
          <dd className="min-w-0">
            {value}
            {note && <div className="text-ink-quiet">{note}</div>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
