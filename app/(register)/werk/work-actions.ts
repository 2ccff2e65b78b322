import type { WorkActions } from '@/components/work/work-card'
import { forgetWorkAction, startWorkAgainAction, stopWorkAction } from './actions'

/** What can be done with a work, wherever it is shown. */
export const WORK_ACTIONS: WorkActions = {
  stop: stopWorkAction,
  again: startWorkAgainAction,
  forget: forgetWorkAction,
}
