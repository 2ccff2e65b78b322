import { StatusBadge } from '@/components/ui/status-badge'
import type { Timing } from '@/lib/register/overdue'
import type { ItemStatus } from '@/lib/register/schema'

type ItemStatusBadgeProps = {
  status: ItemStatus
  timing: Timing
  /** In a list, where what is te laat is lopend unless something else is said. */
  brief?: boolean
}

/** The status of an item, and before it what presses. */
export function ItemStatusBadge({ status, timing, brief = false }: ItemStatusBadgeProps) {
  const presses = timing === 'overdue' || timing === 'soon'
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      {timing === 'overdue' && <StatusBadge status="te_laat" />}
      {timing === 'soon' && <StatusBadge status="binnenkort" />}
      {!(brief && presses && status === 'lopend') && <StatusBadge status={status} />}
    </span>
  )
}
