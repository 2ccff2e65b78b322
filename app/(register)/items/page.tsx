import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ItemTable } from '@/components/item/item-table'
import { FacetPanel, PeriodPanel } from '@/components/register/facet-panel'
import { FilterBar } from '@/components/register/filter-bar'
import { NothingFound } from '@/components/register/nothing-found'
import { PrintedChoices } from '@/components/register/printed-choices'
import { SearchNotice } from '@/components/register/search-notice'
import { exportChoices } from '@/components/register/export-choices'
import { RegisterPages } from '@/components/register/register-pages'
import { SELECTION_FORM } from '@/components/register/selection-form'
import { TakeAlong } from '@/components/register/take-along'
import { ViewTabs } from '@/components/register/view-tabs'
import { PageTitle } from '@/components/ui/page-title'
import { Pagination } from '@/components/ui/pagination'
import type { Column } from '@/components/ui/table'
import { may } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import { formatDay } from '@/lib/calendar/format'
import { today as dayOfToday } from '@/lib/calendar/now'
import { chosenBehind, chosenInSight } from '@/lib/register/chosen'
import { openedOf, type Opened } from '@/lib/register/facet-words'
import {
  filterQuery,
  hrefOf,
  PAGE_SIZE,
  readFilter,
  sortOf,
  viewQuery,
  type Filter,
  type SearchParameters,
  type Sort,
} from '@/lib/register/filter'
import type { Question } from '@/lib/register/filter-sql'
import { listedItem } from '@/lib/register/listed-item'
import { chosenFacets, facetChoices, periodChoices } from '@/lib/register/queries/facets'
import { listItems, type ItemPage } from '@/lib/register/queries/list-items'
import { looseningsOf } from '@/lib/register/queries/loosen'
import { openingView, viewsOf } from '@/lib/register/queries/saved-views'
import { ListOfItems } from './list-of-items'

export const metadata: Metadata = { title: 'Register' }

type Props = { searchParams: Promise<SearchParameters> }

/** The register: every motie, toezegging and aanvullende zaak, filtered by the address. */
export default async function ItemsPage({ searchParams }: Props) {
  const actor = await requireActor('register.read')
  const parameters = await searchParams
  const opening = Object.keys(parameters).length === 0 ? await openingView(actor) : null
  if (opening) redirect(`/items?${opening}`)
  const filter = readFilter(parameters)
  const today = dayOfToday()
  const found = await listItems(actor, filter, today)
  const behind = chosenBehind(filter, await chosenFacets(filter))
  const chosen = [...chosenInSight(filter), ...behind]
  const opened = openedOf(parameters['kies'])
  const rows = found.rows.map(listedItem)
  return (
    <>
      <ViewTabs views={await viewsOf(actor, today)} query={viewQuery(filter)} />
      <PageTitle
        title={filter.q ? `Register: “${filter.q}”` : 'Register'}
        count={String(found.total)}
        actions={
          <>
            <RegisterPages changes={may(actor, 'item.change')} />
            {found.total > 0 && <TakeAlong choices={exportChoices(filter)} />}
          </>
        }
      />
      <FilterBar filter={filter} counts={found.counts} chosen={behind} opened={opened}>
        {opened && <Choices opened={opened} question={found.question} />}
      </FilterBar>
      <p className="hidden print:block">
        Stand van {formatDay(today)}
        {found.pages > 1 && `; op dit papier ${rangeOf(found)}`}.
      </p>
      <PrintedChoices labels={chosen.map(({ label }) => label)} />
      {filter.q && <SearchNotice filter={filter} total={found.total} search={found.search} />}
      {found.total === 0 ? (
        <NothingFound filter={filter} loosenings={await looseningsOf(found.question, chosen)} />
      ) : (
        <>
          <ListOfItems actor={actor} filter={filter} rows={rows} total={found.total} today={today}>
            <ItemTable
              caption={`Items ${rangeOf(found)}`}
              rows={rows}
              today={today}
              sorts={sortsOf(filter)}
              form={may(actor, 'item.change') ? SELECTION_FORM : undefined}
            />
          </ListOfItems>
          <Pages filter={filter} found={found} />
        </>
      )}
    </>
  )
}

/** The choices of the filter that stands open; no other filter is counted. */
async function Choices({ opened, question }: { opened: Opened; question: Question }) {
  const { filter } = question
  if (opened === 'termijn') return <PeriodPanel filter={filter} periods={await periodChoices(question)} />
  return <FacetPanel filter={filter} facet={opened} choices={await facetChoices(question, opened)} />
}

/** The steps to the pages beside this one say where it ends and begins, so that no page is counted out from the first. */
function Pages({ filter, found }: { filter: Filter; found: ItemPage }) {
  const { page, pages, rows } = found
  const hrefFor = (wanted: number) => {
    const beside =
      wanted === page + 1 ? { na: rows.at(-1)?.number } : wanted === page - 1 ? { voor: rows[0]?.number } : {}
    return `/items?${filterQuery({ ...filter, na: undefined, voor: undefined, ...beside, pagina: wanted }) || 'alles=1'}`
  }
  const numbers = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages)
  return (
    <Pagination
      range={rangeOf(found)}
      {...(page > 1 ? { previous: hrefFor(page - 1) } : {})}
      {...(page < pages ? { next: hrefFor(page + 1) } : {})}
      pages={
        pages > 1
          ? [...new Set(numbers)].map((number) => ({ number, href: hrefFor(number), current: number === page }))
          : []
      }
    />
  )
}

function rangeOf({ page, total, rows }: ItemPage): string {
  const from = (page - 1) * PAGE_SIZE + 1
  return `${from}-${from + rows.length - 1} van ${total}`
}

function sortsOf(filter: Filter) {
  const now = sortOf(filter)
  const sortBy = (key: Sort): NonNullable<Column['sort']> => {
    const on = now === key
    const richting = on && filter.richting === 'op' ? 'af' : 'op'
    return {
      href: hrefOf({ ...filter, sorteer: key, richting }),
      state: on ? (filter.richting === 'op' ? 'ascending' : 'descending') : 'none',
    }
  }
  return { nummer: sortBy('nummer'), titel: sortBy('titel'), termijn: sortBy('termijn'), status: sortBy('status') }
}
