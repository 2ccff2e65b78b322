import { ItemTerm } from '@/components/item/item-term'
import { KindLabel } from '@/components/ui/kind-label'
import { Link } from '@/components/ui/link'
import { RowLink } from '@/components/ui/row-link'
import { hrefOf } from '@/lib/register/filter'
import type { CalendarDate } from '@/lib/calendar/date'
import type { OverviewList } from '@/lib/register/queries/overview'
import { shownTitle } from '@/lib/register/shown'

const WORDS: Record<OverviewList['key'], { title: string; empty: string }> = {
  'te-laat': { title: 'Te laat', empty: 'Niets is te laat.' },
  binnenkort: { title: 'Termijn binnen 30 dagen', empty: 'De komende 30 dagen loopt er geen termijn af.' },
  'zonder-termijn': { title: 'Zonder termijn', empty: 'Elk open item heeft een termijn.' },
}

/** One of the lists that press: at most seven lines, and the way to all. */
export function PressingList({ list, today }: { list: OverviewList; today: CalendarDate }) {
  const { title, empty } = WORDS[list.key]
  return (
    <section aria-labelledby={`lijst-${list.key}`}>
      <div className="flex items-baseline justify-between border-b border-ink pb-1">
        <h2 id={`lijst-${list.key}`} className="text-lg">
          {title} <span className="font-normal text-ink-quiet tabular-nums">{list.total}</span>
        </h2>
        {list.total > list.rows.length && (
          <Link href={hrefOf(list.filter)}>
            alle {list.total}
            <span className="sr-only">: {title.toLowerCase()}</span>
          </Link>
        )}
      </div>
      {list.rows.length === 0 && <p className="py-3 text-ink-quiet">{empty}</p>}
      <ul className="divide-y divide-line">
        {list.rows.map((row) => (
          <li key={row.id} className="grid gap-x-4 py-2 text-sm sm:grid-cols-[minmax(0,1fr)_auto] sm:items-baseline">
            <span className="sm:truncate">
              <RowLink href={`/items/${row.number}`}>{shownTitle(row.title)}</RowLink>
            </span>
            {list.key === 'zonder-termijn' ? (
              <KindLabel kind={row.kind} />
            ) : (
              <ItemTerm {...row} termWords={null} today={today} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
