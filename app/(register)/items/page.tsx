import type { Metadata } from 'next'
import { ItemTable } from '@/components/item/item-table'
import { FilterBar, hrefOf } from '@/components/register/filter-bar'
import { TakeAlong } from '@/components/register/take-along'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageTitle } from '@/components/ui/page-title'
import { Pagination } from '@/components/ui/pagination'
import type { Column } from '@/components/ui/table'
import { requireActor } from '@/lib/auth/door'
import { SHEET_FORMATS } from '@/lib/export/sheet-file'
import { today as dayOfToday } from '@/lib/calendar/now'
import {
  filterQuery,
  PAGE_SIZE,
  readFilter,
  type Filter,
  type SearchParameters,
  type Sort,
} from '@/lib/register/filter'
import { registerChoices } from '@/lib/register/queries/choices'
import { facetsOf } from '@/lib/register/queries/facets'
import { listItems, type ItemPage } from '@/lib/register/queries/list-items'

export const metadata: Metadata = { title: 'Register' }

type Props = { searchParams: Promise<SearchParameters> }

/** The register: every motie, toezegging and aanvullende zaak, filtered by the address. */
export default async function ItemsPage({ searchParams }: Props) {
  const actor = await requireActor('register.read')
  const filter = readFilter(await searchParams)
  const today = dayOfToday()
  const found = await listItems(actor, filter, today)
  const [facets, choices] = [await facetsOf(actor, filter, today), await registerChoices(actor)]
  return (
    <>
      <PageTitle
        title={filter.q ? `Register: “${filter.q}”` : 'Register'}
        count={String(found.total)}
        actions={found.total > 0 && <TakeAlong choices={exportsOf(filter)} />}
      />
      <FilterBar filter={filter} facets={facets} choices={choices} />
      {found.total === 0 ? (
        <NothingFound filter={filter} />
      ) : (
        <>
          <ItemTable
            caption={`Items ${rangeOf(found)}`}
            rows={found.rows}
            today={today}
            query={filter.q ?? ''}
            sorts={sortsOf(filter)}
          />
          <Pages filter={filter} found={found} />
        </>
      )}
    </>
  )
}

const FORMATS = { xlsx: 'Excel', ods: 'OpenDocument', csv: 'CSV' }

function exportsOf(filter: Filter) {
  return SHEET_FORMATS.map((format) => ({
    label: FORMATS[format],
    href: `/items/uitvoer?vorm=${format}&${filterQuery({ ...filter, pagina: 1 })}`,
  }))
}

function Pages({ filter, found }: { filter: Filter; found: ItemPage }) {
  const hrefFor = (page: number) => `/items?${filterQuery({ ...filter, pagina: page })}`
  const numbers = [1, found.page - 1, found.page, found.page + 1, found.pages].filter(
    (page) => page >= 1 && page <= found.pages,
  )
  return (
    <Pagination
      range={rangeOf(found)}
      {...(found.page > 1 ? { previous: hrefFor(found.page - 1) } : {})}
      {...(found.page < found.pages ? { next: hrefFor(found.page + 1) } : {})}
      pages={
        found.pages > 1
          ? [...new Set(numbers)].map((number) => ({ number, href: hrefFor(number), current: number === found.page }))
          : []
      }
    />
  )
}

function rangeOf({ page, total, rows }: ItemPage): string {
  const from = (page - 1) * PAGE_SIZE + 1
  return `${from}-${from + rows.length - 1} van ${total}`
}

function NothingFound({ filter }: { filter: Filter }) {
  return (
    <EmptyState title="Niets gevonden" actions={<LinkButton href="/items">Wis alle filters</LinkButton>}>
      {filter.q
        ? `Geen item past bij “${filter.q}” en de gekozen filters. Probeer minder woorden, of een nummer zoals 29628-1264.`
        : 'Geen item past bij deze filters. Laat er een weg.'}
    </EmptyState>
  )
}

function sortsOf(filter: Filter) {
  const sortOf = (key: Sort): NonNullable<Column['sort']> => {
    const on = filter.sorteer === key
    const richting = on && filter.richting === 'op' ? 'af' : 'op'
    return {
      href: hrefOf({ ...filter, sorteer: key, richting }),
      state: on ? (filter.richting === 'op' ? 'ascending' : 'descending') : 'none',
    }
  }
  return { nummer: sortOf('nummer'), titel: sortOf('titel'), termijn: sortOf('termijn'), status: sortOf('status') }
}
