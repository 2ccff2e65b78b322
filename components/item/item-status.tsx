import { StatusBadge } from '@/components/ui/status-badge'
import type { Timing } from '@/lib/register/overdue'
import type { ItemStatus } from '@/lib/register/schema'

/** The status of an item, and before it what presses. */
export function ItemStatusBadge({ status, timing }: { status: ItemStatus; timing: Timing }) {
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      {timing === 'overdue' && <StatusBadge status="te_laat" />}
      {timing === 'soon' && <StatusBadge status="binnenkort" />}
      <StatusBadge status={status} />
    </span>
  )
}
