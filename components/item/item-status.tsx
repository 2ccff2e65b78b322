import { Explained } from '@/components/ui/explained'
import { StatusBadge } from '@/components/ui/status-badge'
import type { Timing } from '@/lib/register/overdue'
import { STATUS_MEANINGS, type Standing } from '@/lib/register/status-meanings'
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
      {timing === 'overdue' && <Badge standing="te_laat" brief={brief} />}
      {timing === 'soon' && <Badge standing="binnenkort" brief={brief} />}
      {!(brief && presses && status === 'lopend') && <Badge standing={status} brief={brief} />}
    </span>
  )
}

/** The word with its meaning: on hover in a list, where fifty stops would stand in the way of the keyboard, else on focus as well. */
function Badge({ standing, brief }: { standing: Standing; brief: boolean }) {
  const meaning = STATUS_MEANINGS[standing]
  if (brief)
    return (
      <span title={meaning}>
        <StatusBadge status={standing} />
      </span>
    )
  return (
    <Explained meaning={meaning}>
      <StatusBadge status={standing} />
    </Explained>
  )
}
