'use server'

import type { Route } from 'next'
import { defineAction } from '@/lib/action'
import { decideDifferences } from '@/lib/sync/commands/decide-differences'
import { setElsewhere } from '@/lib/sync/commands/set-elsewhere'
import { decideDifferencesInput, elsewhereInput, fetchInput } from '@/lib/sync/schema'
import { syncWork } from '@/lib/sync/sync-work'
import type { DecidedDifferences } from '@/lib/sync/commands/decide-differences'

export const fetchKamerAction = defineAction({
  right: 'item.change',
  schema: fetchInput,
  run: (actor, input) => syncWork.start(actor, input),
  say: 'Het ophalen is begonnen.',
  goTo: ({ id }): Route<`/werk/${string}`> => `/werk/${id}`,
})
export const decideDifferencesAction = defineAction({
  right: 'item.change',
  schema: decideDifferencesInput,
  run: decideDifferences,
  say: sayDecided,
})
export const elsewhereAction = defineAction({
  right: 'item.change',
  schema: elsewhereInput,
  run: setElsewhere,
  say: ({ elsewhere }) =>
    elsewhere ? 'Deze toezegging staat niet meer in de lijst.' : 'Deze toezegging staat weer in de lijst.',
})

function sayDecided({ deed, count, unchanged }: DecidedDifferences): string {
  if (deed === 'laat')
    return count === 1 ? '1 verschil blijft zoals het is.' : `${count} verschillen blijven zoals ze zijn.`
  if (deed === 'toon') return 'De verschillen staan weer in de lijst.'
  const taken = count === 1 ? '1 item is bijgewerkt.' : `${count} items zijn bijgewerkt.`
  return unchanged === 0 ? taken : `${taken} ${unchanged} bleven zoals ze waren: intussen gewijzigd.`
}
