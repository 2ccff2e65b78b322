import { formatDay } from '@/lib/calendar/format'
import { chosenMoments } from '@/lib/register/chosen-moments'
import { FACET_WORDS, KIND_WORDS, TIME_WORDS } from '@/lib/register/facet-words'
import { TIMES, type Facet, type Filter } from '@/lib/register/filter'
import { STATUS_WORDS } from '@/lib/register/moves'

/** One thing that was chosen: what stands on its chip, and the filter without it. */
export type Chosen = { key: string; label: string; without: Filter }

export type ChosenFacet = { facet: Facet; value: string; label: string }

/** The choices of the chips that are always in sight. */
export function chosenInSight(filter: Filter): Chosen[] {
  const { soort, status } = filter
  return [
    ...soort.map((kind) => ({
      key: kind,
      label: KIND_WORDS[kind],
      without: { ...filter, soort: soort.filter((one) => one !== kind) },
    })),
    ...status.map((one) => ({
      key: one,
      label: STATUS_WORDS[one],
      without: { ...filter, status: status.filter((other) => other !== one) },
    })),
    ...TIMES.filter((time) => filter[time]).map((time) => ({
      key: time,
      label: TIME_WORDS[time],
      without: { ...filter, [time]: undefined },
    })),
    ...(filter.open ? [{ key: 'open', label: 'open', without: { ...filter, open: undefined } }] : []),
    ...(filter.uitgesteld
      ? [{ key: 'uitgesteld', label: 'uitgesteld', without: { ...filter, uitgesteld: undefined } }]
      : []),
    ...(filter['stille-verschuiving']
      ? [{ key: 'stil', label: 'stil uitgesteld', without: { ...filter, 'stille-verschuiving': undefined } }]
      : []),
  ]
}

/** The choices behind the other chips. */
export function chosenBehind(filter: Filter, facets: readonly ChosenFacet[]): Chosen[] {
  const term = termWords(filter)
  return [
    ...(term ? [{ key: 'termijn', label: term, without: { ...filter, van: undefined, tot: undefined } }] : []),
    ...chosenMoments(filter),
    ...facets.map(({ facet, value, label }) => ({
      key: `${facet} ${value}`,
      label: `${FACET_WORDS[facet].label}: ${label}`,
      without: withoutValue(filter, facet, value),
    })),
  ]
}

/**
 * What was chosen, for the head of a file that leaves: names of civil servants stay behind (domain: people and rights).
 * @example takenAlongWords(chosenInSight(readFilter({ status: 'lopend' })), undefined) // 'lopend'
 */
export function takenAlongWords(chosen: readonly Chosen[], query: string | undefined): string {
  const labels = chosen.map(({ key, label }) => (key.startsWith('behandelaar ') ? 'van één behandelaar' : label))
  return [...(query ? [`zoekwoorden “${query}”`] : []), ...new Set(labels)].join(', ')
}

/** @example termWords({ van: '2026-01-01', tot: '2026-06-30' }) // 'Termijn: do 1 jan 2026 t/m di 30 jun 2026' */
function termWords({ van, tot }: Pick<Filter, 'van' | 'tot'>): string | null {
  if (van && tot) return `Termijn: ${formatDay(van)} t/m ${formatDay(tot)}`
  if (van) return `Termijn: vanaf ${formatDay(van)}`
  return tot ? `Termijn: t/m ${formatDay(tot)}` : null
}

/** The filter with one choice more of a filter with choices. */
export function withValue(filter: Filter, facet: Facet, value: string): Filter {
  return { ...filter, [facet]: [...filter[facet], value] }
}

function withoutValue(filter: Filter, facet: Facet, value: string): Filter {
  return { ...filter, [facet]: filter[facet].filter((one) => one !== value) }
}
