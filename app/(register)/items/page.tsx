import type { Metadata } from 'next'
import { ItemTable } from '@/components/item/item-table'
import { LiveMarks } from '@/components/register/live-marks'
import { ListDeeds } from '@/components/register/list-deeds'
import { SELECTION_FORM } from '@/components/register/selection-form'
import { FilterBar, hrefOf } from '@/components/register/filter-bar'
import { RegisterPages } from '@/components/register/register-pages'
import { TakeAlong } from '@/components/register/take-along'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageTitle } from '@/components/ui/page-title'
import { Pagination } from '@/components/ui/pagination'
import type { Column } from '@/components/ui/table'
import { may, type Actor } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import { recessCalendar } from '@/lib/people/recess'
import { SHEET_FORMATS } from '@/lib/export/sheet-file'
import type { CalendarDate } from '@/lib/calendar/date'
import { today as dayOfToday } from '@/lib/calendar/now'
import {
  filterQuery,
  PAGE_SIZE,
  readFilter,
  type Filter,
  type SearchParameters,
  type Sort,
} from '@/lib/register/filter'
import { registerChoices, type Choices } from '@/lib/register/queries/choices'
import { facetsOf } from '@/lib/register/queries/facets'
import { listItems, type ItemPage, type ItemRow } from '@/lib/register/queries/list-items'

import { ITEM_ACTIONS } from './item-actions'

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
        actions={
          <>
            <RegisterPages changes={may(actor, 'item.change')} />
            {found.total > 0 && <TakeAlong choices={exportsOf(filter)} />}
          </>
        }
      />
      <FilterBar filter={filter} facets={facets} choices={choices} />
      {found.total === 0 ? (
        <NothingFound filter={filter} />
      ) : (
        <>
          <ListOfItems actor={actor} filter={filter} found={found} choices={choices} today={today} />
          <Pages filter={filter} found={found} />
        </>
      )}
    </>
  )
}

type ListProps = { actor: Actor; filter: Filter; found: ItemPage; choices: Choices; today: CalendarDate }

/** The rows, with their deeds for who may change. */
async function ListOfItems({ actor, filter, found, choices, today }: ListProps) {
  const changes = may(actor, 'item.change')
  const table = (
    <ItemTable
      caption={`Items ${rangeOf(found)}`}
      rows={found.rows}
      today={today}
      query={filter.q ?? ''}
      sorts={sortsOf(filter)}
      form={changes ? SELECTION_FORM : undefined}
    />
  )
  const live = <LiveMarks seen={found.rows.map(({ number, version }) => ({ number, version }))} />
  if (!changes)
    return (
      <>
        {table}
        {live}
      </>
    )
  const query = filterQuery(filter)
  const { handlers, departments, themes, papers } = choices
  return (
    <ListDeeds
      rows={found.rows.map(deedRowOf)}
      actions={ITEM_ACTIONS}
      context={{ today, recess: await recessCalendar(), choices: { handlers, departments, themes, papers } }}
      total={found.total}
      back={query}
    >
      {table}
      {live}
    </ListDeeds>
  )
}

function deedRowOf({ id, number, version, kind, title, status, motionState, handler, departmentId, themeId }: ItemRow) {
  return {
    id,
    number,
    version,
    kind,
    title,
    status,
    motionState,
    handlerId: handler?.id ?? null,
    departmentId,
    themeId,
  }
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
