'use server'

import { defineAction } from '@/lib/action'
import { changeMinister } from '@/lib/register/commands/change-minister'
import type { ManyChanged } from '@/lib/register/commands/change-items'
import { changeMinisterInput } from '@/lib/register/ministers'

export const changeMinisterAction = defineAction({
  right: 'item.change',
  schema: changeMinisterInput,
  run: changeMinister,
  say: movedWords,
})

function movedWords({ changed, unchanged }: ManyChanged): string {
  const told = `De wissel is vastgelegd; ${changed.length} open items zijn meegegaan.`
  return unchanged.length === 0 ? told : `${told} ${unchanged.length} niet, want die zijn intussen gewijzigd.`
}
