'use server'

import { defineAction } from '@/lib/action'
import { handOver, type HandedOver } from '@/lib/report/commands/hand-over'
import { handOverInput } from '@/lib/report/hand-over'

export const handOverAction = defineAction({
  right: 'item.change',
  schema: handOverInput,
  run: handOver,
  say: handedOverWords,
})

function handedOverWords({ changed, unchanged, sections }: HandedOver): string {
  const told = `${changed.length} items en ${sections} onderdelen overgegeven.`
  const left = unchanged.map(({ number }) => (number === null ? 'een item' : `G-${number}`))
  return left.length === 0 ? told : `${told} Niet: ${left.join(', ')}, want die zijn intussen gewijzigd.`
}
