import { Link } from '@/components/ui/link'
import { hrefOf, sortOf, type Filter } from '@/lib/register/filter'
import type { Search } from '@/lib/register/queries/search'

type SearchNoticeProps = { filter: Filter; total: number; search: Search }

/** What the search did with the words, and in which order the hits stand. Read out as one types. */
export function SearchNotice({ filter, total, search }: SearchNoticeProps) {
  const guessed = search.words.some((word) => word.ways.some((way) => way.how === 'meant'))
  return (
    <div className="no-print flex flex-wrap items-baseline gap-x-4 py-2 text-sm text-ink-quiet">
      <p role="status">
        {total === 1 ? '1 item gevonden.' : `${total} items gevonden.`}
        {search.loosened && ' Geen item heeft al deze woorden; dit zijn de items met de meeste.'}
        {guessed && ' Er is ook gezocht op woorden die erop lijken.'}
      </p>
      {total > 1 && sortOf(filter) !== 'relevantie' && (
        <Link href={hrefOf({ ...filter, sorteer: undefined, richting: 'op' })}>Zet de beste treffers bovenaan</Link>
      )}
    </div>
  )
}
