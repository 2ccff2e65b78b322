'use server'

import { defineAction } from '@/lib/action'
import { applyLetter } from '@/lib/letter/commands/apply-letter'
import { discardLetter, takeInLetter } from '@/lib/letter/commands/take-in-letter'
import { applyLetterInput, letterHandle, readLetterInput } from '@/lib/letter/schema'

export const readLetterAction = defineAction({
  right: 'item.change',
  schema: readLetterInput,
  run: takeInLetter,
  say: 'De brief is gelezen.',
  goTo: ({ id }) => `/brieven/${id}`,
})
export const applyLetterAction = defineAction({
  right: 'item.change',
  schema: applyLetterInput,
  run: applyLetter,
  say: ({ changed }) => (changed === 1 ? '1 item is bijgewerkt.' : `${changed} items zijn bijgewerkt.`),
})
export const discardLetterAction = defineAction({
  right: 'item.change',
  schema: letterHandle,
  run: discardLetter,
  say: 'De brief is weggegooid.',
  goTo: () => '/brieven',
})
