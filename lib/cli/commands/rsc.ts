import { runAllocation } from '@/lib/cli/run-allocation'

/** Computes the staff of a regional service centre from a profile of calls, as JSON. */
export const run = runAllocation('rsc', 'profile')
