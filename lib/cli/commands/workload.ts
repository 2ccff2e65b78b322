import { runAllocation } from '@/lib/cli/run-allocation'

/** Runs one of the workload calculators on an input in JSON, as JSON. */
export const run = runAllocation('workload', 'input')
