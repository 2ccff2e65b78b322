'use server'

import { defineAction } from '@/lib/action'
import { runCalculator } from '@/lib/scenario/run-calculator'
import { calculatorInput } from '@/lib/scenario/schema'

export const calculatorAction = defineAction({
  right: 'allocation.read',
  schema: calculatorInput,
  run: runCalculator,
  say: ({ answer }) => (answer.ok ? 'Er is gerekend.' : 'Er is niets berekend.'),
  goTo: ({ name, query }) => (query === null ? null : `/verdeling/werklast/${name}?${query}`),
  quiet: true,
})
