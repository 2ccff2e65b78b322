'use server'

import { defineAction } from '@/lib/action'
import { runRegression } from '@/lib/scenario/run-regression'
import { regressionInput } from '@/lib/scenario/schema'

export const regressionAction = defineAction({
  right: 'allocation.read',
  schema: regressionInput,
  run: runRegression,
  say: ({ answer }) => (answer ? 'Het model is geschat.' : 'De kolommen zijn gelezen.'),
  quiet: true,
})
