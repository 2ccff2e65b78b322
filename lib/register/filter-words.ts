import { formatLongDay } from '@/lib/calendar/format'
import type { Filter } from '@/lib/register/filter'
import { AGE_WORDS } from '@/lib/register/moment-filter'
import { STATUS_WORDS } from '@/lib/register/moves'

type Named = { value: string; label: string }

/** The names of what a filter holds by id. Handlers are not among them: a file that leaves names no civil servant. */
export type FilterNames = { departments: readonly Named[]; themes: readonly Named[]; reports: readonly Named[] }

/**
 * A filter in words, for the head of what is taken along or printed; '' when nothing is filtered.
 * @example filterWords(readFilter({ 'te-laat': '1' }), names) // 'te laat'
 */
export function filterWords(filter: Filter, names: FilterNames): string {
  const day = (word: string, date: Filter['van']) => (date ? `${word} ${formatLongDay(date)}` : '')
  const named = (word: string, id: string | undefined, among: readonly Named[]) =>
    id ? `${word} ${among.find(({ value }) => value === id)?.label ?? 'onbekend'}` : ''
  return [
    filter.q ? `zoekwoorden “${filter.q}”` : '',
    filter.soort.join(' of '),
    filter.status.map((status) => STATUS_WORDS[status]).join(' of '),
    filter.open ? 'open' : '',
    filter['te-laat'] ? 'te laat' : '',
    filter.binnenkort ? 'termijn binnen 30 dagen' : '',
    filter['zonder-termijn'] ? 'zonder termijn' : '',
    filter.uitgesteld ? 'uitgesteld' : '',
    day('termijn vanaf', filter.van),
    day('termijn tot en met', filter.tot),
    handlerWords(filter.behandelaar),
    filter.afdeling === 'geen' ? 'zonder afdeling' : named('afdeling', filter.afdeling, names.departments),
    named('thema', filter.thema, names.themes),
    filter.lid ? `Kamerlid ${filter.lid}` : '',
    filter.dossier ? `dossier ${filter.dossier}` : '',
    named('in', filter.rapport, names.reports),
    ...momentWords(filter),
  ]
    .filter((word) => word !== '')
    .join(', ')
}

function handlerWords(handler: Filter['behandelaar']): string {
  if (handler === undefined) return ''
  return handler === 'geen' ? 'zonder behandelaar' : 'van één behandelaar'
}

const PUNCTUAL_WORDS = { ja: 'op tijd afgedaan', nee: 'na de termijn afgedaan', zonder: 'zonder termijn afgedaan' }

function momentWords(filter: Filter): string[] {
  const between = (word: string, from: Filter['van'], until: Filter['tot']) =>
    from || until
      ? [word, from && `vanaf ${formatLongDay(from)}`, until && `tot en met ${formatLongDay(until)}`]
          .filter(Boolean)
          .join(' ')
      : ''
  const telling = filter.uitstel === 'stil' ? 'uitgesteld zonder brief' : 'uitgesteld met brief'
  return [
    filter.leeftijd ? `leeftijd: ${AGE_WORDS[filter.leeftijd]}` : '',
    filter['op-tijd'] ? PUNCTUAL_WORDS[filter['op-tijd']] : '',
    between('afgedaan', filter['afgedaan-van'], filter['afgedaan-tot']),
    filter.uitstel ? between(telling, filter['uitstel-van'], filter['uitstel-tot']) || telling : '',
    filter.uitkomst ? `uitkomst ${STATUS_WORDS[filter.uitkomst]}` : '',
  ]
}
