import { runAllocation } from '@/lib/cli/run-allocation'

/** Divides fte over the regional units by the figures of a file, as JSON. */
export const run = runAllocation('allocate', 'data')
