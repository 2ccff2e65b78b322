'use server'

import { defineAction } from '@/lib/action'
import { forgetWork, startWorkAgain, stopWork } from '@/lib/work/commands/steer-work'
import { WORK_KINDS } from '@/lib/work/kinds'
import { workHandle } from '@/lib/work/stand'

export const stopWorkAction = defineAction({
  right: 'register.read',
  schema: workHandle,
  run: stopWork,
  say: 'Het werk wordt gestopt.',
})
export const startWorkAgainAction = defineAction({
  right: 'register.read',
  schema: workHandle,
  run: (actor, input) => startWorkAgain(actor, input, WORK_KINDS),
  say: 'Het werk is opnieuw begonnen.',
})
export const forgetWorkAction = defineAction({
  right: 'register.read',
  schema: workHandle,
  run: forgetWork,
  say: 'Weggehaald.',
})
