import { RowLink } from '@/components/ui/row-link'

type WaitingListProps = { sections: readonly { id: string; reportId: string; heading: string }[] }

/** How many lines a list of the overview has. */
const LINES = 7

/** The texts of a report whose next step is this person's, whatever the scope of the other lists. */
export function WaitingList({ sections }: WaitingListProps) {
  return (
    <section aria-labelledby="lijst-wacht">
      <h2 id="lijst-wacht" className="border-b border-ink pb-1 text-lg">
        Teksten die op u wachten <span className="font-normal text-ink-quiet tabular-nums">{sections.length}</span>
      </h2>
      {sections.length === 0 && <p className="py-3 text-ink-quiet">Geen tekst van een halfjaarbericht wacht op u.</p>}
      <ul className="divide-y divide-line">
        {sections.slice(0, LINES).map(({ id, reportId, heading }) => (
          <li key={id} className="truncate py-2 text-sm">
            <RowLink href={`/halfjaarberichten/${reportId}/onderdelen/${id}`}>{heading}</RowLink>
          </li>
        ))}
      </ul>
      {sections.length > LINES && (
        <p className="border-t border-line py-2 text-sm">
          <RowLink href={`/halfjaarberichten/${sections[0]?.reportId ?? ''}`}>alle {sections.length}</RowLink>
        </p>
      )}
    </section>
  )
}
