import { formatDay } from '@/lib/calendar/format'
import type { Chosen } from '@/lib/register/chosen'
import type { Filter } from '@/lib/register/filter'
import { AGE_WORDS } from '@/lib/register/moment-filter'
import { STATUS_WORDS } from '@/lib/register/moves'

const PUNCTUAL_WORDS = { ja: 'Op tijd afgedaan', nee: 'Na de termijn afgedaan', zonder: 'Zonder termijn afgedaan' }

/** The choices that a mark of a chart on the overview made, each to be taken away by itself. */
export function chosenMoments(filter: Filter): Chosen[] {
  const { leeftijd, uitstel, uitkomst } = filter
  const settled = between('Afgedaan', filter['afgedaan-van'], filter['afgedaan-tot'])
  const telling = uitstel === 'stil' ? 'Uitgesteld zonder brief' : 'Uitgesteld met brief'
  const chosen: [key: string, label: string | null, gone: Partial<Filter>][] = [
    ['leeftijd', leeftijd ? `Leeftijd: ${AGE_WORDS[leeftijd]}` : null, { leeftijd: undefined }],
    ['op-tijd', filter['op-tijd'] ? PUNCTUAL_WORDS[filter['op-tijd']] : null, { 'op-tijd': undefined }],
    ['afgedaan', settled, { 'afgedaan-van': undefined, 'afgedaan-tot': undefined }],
    [
      'uitstel',
      uitstel ? (between(telling, filter['uitstel-van'], filter['uitstel-tot']) ?? telling) : null,
      { uitstel: undefined, 'uitstel-van': undefined, 'uitstel-tot': undefined },
    ],
    ['uitkomst', uitkomst ? `Uitkomst: ${STATUS_WORDS[uitkomst]}` : null, { uitkomst: undefined }],
  ]
  return chosen.flatMap(([key, label, gone]) => (label ? [{ key, label, without: { ...filter, ...gone } }] : []))
}

function between(word: string, from: Filter['van'], until: Filter['tot']): string | null {
  if (from && until) return `${word}: ${formatDay(from)} t/m ${formatDay(until)}`
  if (from) return `${word}: vanaf ${formatDay(from)}`
  return until ? `${word}: t/m ${formatDay(until)}` : null
}
