import { Link } from '@/components/ui/link'
import { StatusBadge, type StatusValue } from '@/components/ui/status-badge'
import { formatDay } from '@/lib/calendar/format'
import type { ItemTreatment } from '@/lib/register/queries/item-page'

/** In which half-year reports an item was addressed, and with what outcome. */
export function ItemTreatments({
  treatments,
}: {
  treatments: readonly (Omit<ItemTreatment, 'outcome'> & { outcome: string | null })[]
}) {
  return (
    <section aria-labelledby="behandelingen">
      <h2 id="behandelingen" className="border-b border-ink pb-1 text-lg">
        In halfjaarberichten
      </h2>
      {treatments.length === 0 && <p className="py-3 text-ink-quiet">Dit item stond nog in geen halfjaarbericht.</p>}
      <ul className="divide-y divide-line">
        {treatments.map((treatment) => (
          <li key={treatment.id} className="py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <Link
                href={
                  treatment.sectionId && treatment.report.state === 'voorbereiding'
                    ? `/halfjaarberichten/${treatment.report.id}/onderdelen/${treatment.sectionId}`
                    : `/halfjaarberichten/${treatment.report.id}`
                }
              >
                {treatment.report.name}
              </Link>
              {isStatus(treatment.outcome) ? (
                <StatusBadge status={treatment.outcome} />
              ) : (
                <span className="text-sm text-ink-quiet">nog geen uitkomst</span>
              )}
            </div>
            <p className="text-sm text-ink-quiet">
              {treatment.report.sentOn ? `verzonden ${formatDay(treatment.report.sentOn)}` : 'in voorbereiding'}
              {treatment.heading && `: ${treatment.heading}`}
              {treatment.termWords &&
                `. Termijn: ${treatment.termWords}${treatment.termBy ? ` (${formatDay(treatment.termBy)})` : ''}`}
            </p>
            {treatment.evidence && treatment.report.state !== 'voorbereiding' && (
              <p className="font-serif text-sm">{treatment.evidence}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const STATUSES: readonly string[] = ['lopend', 'deels_afgedaan', 'afgedaan', 'vervallen', 'overgedragen', 'onbekend']

function isStatus(outcome: string | null): outcome is StatusValue {
  return outcome !== null && STATUSES.includes(outcome)
}
