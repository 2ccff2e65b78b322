'use server'

import { defineAction } from '@/lib/action'
import { runClusters } from '@/lib/scenario/run-clusters'
import { clusterInput } from '@/lib/scenario/schema'

export const clusterAction = defineAction({
  right: 'allocation.read',
  schema: clusterInput,
  run: runClusters,
  say: ({ answer }) => (answer ? 'De clusters zijn gecombineerd.' : 'De kolommen zijn gelezen.'),
  quiet: true,
})
