import type { ReactNode } from 'react'
import { Chip } from '@/components/ui/chip'
import { Link } from '@/components/ui/link'
import type { Chosen } from '@/lib/register/chosen'
import type { Counts } from '@/lib/register/counts'
import { FACET_WORDS, KIND_WORDS, TIME_WORDS, type Opened } from '@/lib/register/facet-words'
import { ALL_ITEMS, FACETS, filterQuery, hrefOf, isFiltered, TIMES, type Filter } from '@/lib/register/filter'
import { STATUS_WORDS } from '@/lib/register/moves'
import { ITEM_KINDS, ITEM_STATUSES } from '@/lib/register/schema'

type FilterBarProps = {
  filter: Filter
  counts: Counts
  /** What was chosen behind the chips of the second row. */
  chosen: readonly Chosen[]
  /** The filter whose choices stand open, and those choices. */
  opened: Opened | null
  children?: ReactNode
}

/** The filters of the register as chips with live counts. Each is a link, so that everything stands in the address and nothing needs script. */
export function FilterBar({ filter, counts, chosen, opened, children }: FilterBarProps) {
  return (
    <section aria-label="Filters" className="no-print space-y-2 border-b border-line pb-3">
      <Strip>
        <KindChips filter={filter} counts={counts} />
        <Divide />
        <TimeChips filter={filter} counts={counts} />
        <Divide />
        <StatusChips filter={filter} counts={counts} />
      </Strip>
      <Strip>
        {chosen.map(({ key, label, without }) => (
          <Chip key={key} label={label} on href={hrefOf(without)} />
        ))}
        {OPENERS.map((facet) => (
          <Chip
            key={facet}
            label={FACET_WORDS[facet].label}
            choices={opened === facet ? 'open' : 'closed'}
            href={opened === facet ? hrefOf(filter) : `/items?${filterQuery({ ...filter, pagina: 1 })}&kies=${facet}`}
          />
        ))}
        {(isFiltered(filter) || filter.q) && (
          <Link href={ALL_ITEMS} className="shrink-0 self-center text-sm whitespace-nowrap">
            Wis alle filters
          </Link>
        )}
      </Strip>
      {children}
    </section>
  )
}

const OPENERS: readonly Opened[] = ['termijn', ...FACETS]

/** One line that is pushed aside by hand on a phone, and wraps where there is room. */
function Strip({ children }: { children: ReactNode }) {
  return (
    <div className="relative flex gap-2 max-md:-mx-4 max-md:overflow-x-auto max-md:px-4 max-md:py-1 md:flex-wrap">
      {children}
    </div>
  )
}

function Divide() {
  return <span aria-hidden className="mx-1 shrink-0 border-l border-line" />
}

type Part = { filter: Filter; counts: Counts }

function KindChips({ filter, counts }: Part) {
  return ITEM_KINDS.map((kind) => (
    <Chip
      key={kind}
      label={KIND_WORDS[kind]}
      count={countOf(counts.kinds[kind], filter.soort, kind)}
      on={filter.soort.includes(kind)}
      href={hrefOf({ ...filter, soort: toggled(filter.soort, kind) })}
    />
  ))
}

function TimeChips({ filter, counts }: Part) {
  const on = TIMES.filter((time) => filter[time])
  return (
    <>
      {TIMES.map((time) => (
        <Chip
          key={time}
          label={TIME_WORDS[time]}
          count={countOf(counts.times[time], on, time)}
          on={on.includes(time)}
          href={hrefOf({ ...filter, [time]: flipped(filter[time]) })}
        />
      ))}
      <Chip
        label="uitgesteld"
        count={String(counts.postponed)}
        on={filter.uitgesteld !== undefined}
        href={hrefOf({ ...filter, uitgesteld: flipped(filter.uitgesteld) })}
      />
      <Chip
        label="stil uitgesteld"
        count={String(counts.silent)}
        on={filter['stille-verschuiving'] !== undefined}
        href={hrefOf({ ...filter, 'stille-verschuiving': flipped(filter['stille-verschuiving']) })}
      />
    </>
  )
}

function StatusChips({ filter, counts }: Part) {
  const shown = ITEM_STATUSES.filter((status) => counts.statuses[status] > 0 || filter.status.includes(status))
  return (
    <>
      <Chip
        label="open"
        count={String(counts.open)}
        on={filter.open !== undefined}
        href={hrefOf({ ...filter, open: flipped(filter.open) })}
      />
      {shown.map((status) => (
        <Chip
          key={status}
          label={STATUS_WORDS[status]}
          count={countOf(counts.statuses[status], filter.status, status)}
          on={filter.status.includes(status)}
          href={hrefOf({ ...filter, status: toggled(filter.status, status) })}
        />
      ))}
    </>
  )
}

/** What a choice holds; beside one that was made already, what it would add. */
function countOf<Value>(count: number, chosen: readonly Value[], value: Value): string {
  return chosen.length > 0 && !chosen.includes(value) ? `+${count}` : String(count)
}

function toggled<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
}

function flipped(flag: '1' | undefined): '1' | undefined {
  return flag ? undefined : '1'
}
