import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'
import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { DateInput } from '@/components/ui/date-input'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { filterQuery, type Filter } from '@/lib/register/filter'
import { STATUS_WORDS } from '@/lib/register/moves'
import type { Choices } from '@/lib/register/queries/choices'
import type { Facets } from '@/lib/register/queries/facets'
import { ITEM_KINDS, ITEM_STATUSES, type ItemKind } from '@/lib/register/schema'

type FilterBarProps = { filter: Filter; facets: Facets; choices: Choices }

const KIND_WORDS: Record<ItemKind, string> = {
  motie: 'moties',
  toezegging: 'toezeggingen',
  aanvullend: 'aanvullende zaken',
}

/** The filters of the register: chips with live counts, and behind "Meer filters" a plain form. Everything stands in the address. */
export function FilterBar({ filter, facets, choices }: FilterBarProps) {
  return (
    <section aria-label="Filters" className="no-print space-y-3 border-b border-line pb-3">
      <div className="flex flex-wrap gap-2">
        {ITEM_KINDS.map((kind) => (
          <Chip
            key={kind}
            label={KIND_WORDS[kind]}
            count={String(facets.kinds[kind])}
            on={filter.soort.includes(kind)}
            href={hrefOf({ ...filter, soort: toggled(filter.soort, kind) })}
          />
        ))}
        <span aria-hidden className="mx-1 border-l border-line" />
        <Chip
          label="te laat"
          count={String(facets.overdue)}
          on={filter['te-laat'] !== undefined}
          href={hrefOf({ ...filter, 'te-laat': flipped(filter['te-laat']) })}
        />
        <Chip
          label="binnenkort"
          count={String(facets.soon)}
          on={filter.binnenkort !== undefined}
          href={hrefOf({ ...filter, binnenkort: flipped(filter.binnenkort) })}
        />
        <Chip
          label="zonder termijn"
          count={String(facets.noTerm)}
          on={filter['zonder-termijn'] !== undefined}
          href={hrefOf({ ...filter, 'zonder-termijn': flipped(filter['zonder-termijn']) })}
        />
        <Chip
          label="stil uitgesteld"
          on={filter['stille-verschuiving'] !== undefined}
          href={hrefOf({ ...filter, 'stille-verschuiving': flipped(filter['stille-verschuiving']) })}
        />
        <span aria-hidden className="mx-1 border-l border-line" />
        {ITEM_STATUSES.filter((status) => facets.statuses[status] > 0 || filter.status.includes(status)).map(
          (status) => (
            <Chip
              key={status}
              label={STATUS_WORDS[status]}
              count={String(facets.statuses[status])}
              on={filter.status.includes(status)}
              href={hrefOf({ ...filter, status: toggled(filter.status, status) })}
            />
          ),
        )}
      </div>
      <Disclosure summary="Meer filters" open={hasMore(filter)}>
        <MoreFilters filter={filter} choices={choices} />
      </Disclosure>
    </section>
  )
}

/** The address of the register with this filter, from its first page. */
export function hrefOf(filter: Partial<Filter>): string {
  const query = filterQuery({ ...filter, pagina: 1 })
  return query ? `/items?${query}` : '/items'
}

function MoreFilters({ filter, choices }: { filter: Filter; choices: Choices }) {
  return (
    <form action="/items" method="get" className="mt-2 grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      <TextInput name="q" label="Zoekwoorden of nummer" defaultValue={filter.q ?? ''} />
      <Select
        name="behandelaar"
        label="Behandelaar"
        empty="Iedereen"
        defaultValue={filter.behandelaar ?? ''}
        choices={[{ value: 'ik', label: 'Ik' }, { value: 'geen', label: 'Niemand' }, ...choices.handlers]}
      />
      <Select
        name="afdeling"
        label="Afdeling"
        empty="Alle"
        defaultValue={filter.afdeling ?? ''}
        choices={[{ value: 'geen', label: 'Geen' }, ...choices.departments]}
      />
      <Select name="thema" label="Thema" empty="Alle" defaultValue={filter.thema ?? ''} choices={choices.themes} />
      <Select
        name="rapport"
        label="Halfjaarbericht"
        empty="Alle"
        defaultValue={filter.rapport ?? ''}
        choices={choices.reports}
      />
      <TextInput name="lid" label="Kamerlid" defaultValue={filter.lid ?? ''} />
      <DateInput name="van" label="Termijn vanaf" {...(filter.van ? { defaultValue: filter.van } : {})} />
      <DateInput name="tot" label="Termijn tot en met" {...(filter.tot ? { defaultValue: filter.tot } : {})} />
      <KeptChoices filter={filter} />
      <div className="flex items-center gap-4 sm:col-span-2 lg:col-span-4">
        <Button>Filter</Button>
        <Link href="/items">Wis alle filters</Link>
      </div>
    </form>
  )
}

/** The choices of the chips travel along with the form. */
function KeptChoices({ filter }: { filter: Filter }) {
  const flags = (
    ['open', 'te-laat', 'binnenkort', 'zonder-termijn', 'uitgesteld', 'stille-verschuiving'] as const
  ).filter((name) => filter[name])
  return (
    <>
      {filter.soort.map((kind) => (
        <input key={kind} type="hidden" name="soort" value={kind} />
      ))}
      {filter.status.map((status) => (
        <input key={status} type="hidden" name="status" value={status} />
      ))}
      {flags.map((name) => (
        <input key={name} type="hidden" name={name} value="1" />
      ))}
      {filter.sorteer !== 'termijn' && <input type="hidden" name="sorteer" value={filter.sorteer} />}
      {filter.richting !== 'op' && <input type="hidden" name="richting" value={filter.richting} />}
    </>
  )
}

function hasMore(filter: Filter): boolean {
  return [filter.behandelaar, filter.afdeling, filter.thema, filter.rapport, filter.lid, filter.van, filter.tot].some(
    (value) => value !== undefined,
  )
}

function toggled<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
}

function flipped(flag: '1' | undefined): '1' | undefined {
  return flag ? undefined : '1'
}
