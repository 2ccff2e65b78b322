import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import { ALL_ITEMS, hrefOf, isFiltered, type Filter } from '@/lib/register/filter'
import type { Loosening } from '@/lib/register/queries/loosen'

type NothingFoundProps = { filter: Filter; loosenings: readonly Loosening[] }

/** An empty list that says what to leave out to find something after all. */
export function NothingFound({ filter, loosenings }: NothingFoundProps) {
  return (
    <EmptyState title="Niets gevonden" actions={<LinkButton href={ALL_ITEMS}>Toon het hele register</LinkButton>}>
      <p>{reasonOf(filter)}</p>
      {loosenings.length > 0 && (
        <>
          <p className="mt-3 text-ink">Laat iets weg:</p>
          <ul className="mt-1 space-y-1">
            {loosenings.map(({ label, filter: looser, n }) => (
              <li key={label}>
                <Link href={hrefOf(looser)}>
                  {label}: {n === 1 ? '1 item' : `${n} items`}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </EmptyState>
  )
}

function reasonOf(filter: Filter): string {
  if (!filter.q) return 'Geen item past bij deze filters samen.'
  return isFiltered(filter)
    ? `Geen item past bij “${filter.q}” en de gekozen filters samen.`
    : `Geen item past bij “${filter.q}”. Probeer een ander woord, een Kamerlid of een nummer zoals 29628-1264.`
}
