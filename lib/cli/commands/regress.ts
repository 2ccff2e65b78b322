import { runAllocation } from '@/lib/cli/run-allocation'

/** Re-estimates a cluster model on the figures of a file, with the path it took, as JSON. */
export const run = runAllocation('regress', 'data')
