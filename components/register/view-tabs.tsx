import { Link } from '@/components/ui/link'
import { Tabs } from '@/components/ui/tabs'
import { ALL_ITEMS } from '@/lib/register/filter'
import type { View } from '@/lib/register/queries/saved-views'

type ViewTabsProps = {
  views: readonly View[]
  /** The search string of the list as it stands now. */
  query: string
}

/** More tabs than this make a wall; the rest stands on the page of the views. */
const MOST = 8

/** The saved views over the register, each with what it holds now; and keeping the filter one looks at. */
export function ViewTabs({ views, query }: ViewTabsProps) {
  const known = views.some((view) => view.query === query)
  const tabs = views.slice(0, MOST).map((view) => ({
    label: view.name,
    href: view.query ? `/items?${view.query}` : ALL_ITEMS,
    count: String(view.count),
    current: view.query === query,
  }))
  const all = { label: 'Alles', href: ALL_ITEMS, current: query === '' }
  return (
    <div className="no-print mb-3 flex flex-wrap items-center justify-between gap-x-5 gap-y-1">
      {views.length > 0 && <Tabs label="Opgeslagen weergaven" tabs={[all, ...tabs]} />}
      <p className="flex gap-x-4 text-sm">
        {!known && query !== '' && (
          <Link href={`/items/weergaven?${new URLSearchParams({ bewaar: query })}`}>Bewaar weergave</Link>
        )}
        {(views.length > 0 || query === '') && <Link href="/items/weergaven">Beheer weergaven</Link>}
      </p>
    </div>
  )
}
