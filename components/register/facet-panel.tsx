import type { ReactNode } from 'react'
import { KeptChoices } from '@/components/register/kept-choices'
import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'
import { DateInput } from '@/components/ui/date-input'
import { TextInput } from '@/components/ui/text-input'
import { withValue } from '@/lib/register/chosen'
import { FACET_WORDS, type Opened } from '@/lib/register/facet-words'
import { hrefOf, type Facet, type Filter } from '@/lib/register/filter'
import { MOST_SHOWN, type FacetChoice, type PeriodChoice } from '@/lib/register/shown-choices'

type FacetPanelProps = { filter: Filter; facet: Facet; choices: readonly FacetChoice[] }

/** The choices of one filter with what each would add; what is too long to show can be typed. */
export function FacetPanel({ filter, facet, choices }: FacetPanelProps) {
  const { none } = FACET_WORDS[facet]
  const more = filter[facet].length > 0
  return (
    <Panel opened={facet}>
      {choices.length === 0 && <p className="text-ink-quiet">Niets te kiezen: {none}.</p>}
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ value, label, n }) => (
          <li key={value}>
            <Chip label={label} count={more ? `+${n}` : String(n)} href={hrefOf(withValue(filter, facet, value))} />
          </li>
        ))}
      </ul>
      {choices.length === MOST_SHOWN && TYPED.has(facet) && (
        <form action="/items" method="get" className="mt-3 flex flex-wrap items-end gap-3">
          <KeptChoices filter={filter} without={[]} />
          <TextInput name={facet} label={`Een andere (${FACET_WORDS[facet].label.toLowerCase()})`} width="half" />
          <Button>Kies</Button>
        </form>
      )}
    </Panel>
  )
}

/** Filters whose choice can be typed as it stands in the register. */
const TYPED = new Set<Facet>(['lid', 'fractie', 'dossier', 'debat', 'kamerstatus'])

/** The usual periods with their counts, and any other two days. */
export function PeriodPanel({ filter, periods }: { filter: Filter; periods: readonly PeriodChoice[] }) {
  return (
    <Panel opened="termijn">
      <ul className="flex flex-wrap gap-2">
        {periods.map(({ label, from, until, n }) => (
          <li key={label}>
            <Chip
              label={label}
              count={String(n)}
              on={filter.van === from && filter.tot === until}
              href={hrefOf(
                filter.van === from && filter.tot === until
                  ? { ...filter, van: undefined, tot: undefined }
                  : { ...filter, van: from, tot: until },
              )}
            />
          </li>
        ))}
      </ul>
      <form action="/items" method="get" className="mt-3 flex flex-wrap items-end gap-3">
        <KeptChoices filter={filter} without={['van', 'tot']} />
        <DateInput name="van" label="Van" {...(filter.van ? { defaultValue: filter.van } : {})} />
        <DateInput name="tot" label="Tot en met" {...(filter.tot ? { defaultValue: filter.tot } : {})} />
        <Button>Toon</Button>
      </form>
    </Panel>
  )
}

function Panel({ opened, children }: { opened: Opened; children: ReactNode }) {
  return (
    <section aria-labelledby="keuzes" className="border-l-4 border-line bg-paper-dim px-3 py-2.5">
      <h2 id="keuzes" className="mb-2 text-base font-semibold">
        {FACET_WORDS[opened].ask}
      </h2>
      {children}
    </section>
  )
}
