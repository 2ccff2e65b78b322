import { ItemTable } from '@/components/item/item-table'
import { Disclosure } from '@/components/ui/disclosure'
import type { CalendarDate } from '@/lib/calendar/date'
import type { ItemRow } from '@/lib/register/queries/list-items'
import { listedItem } from '@/lib/register/listed-item'

/** The items that go along, open to be read before the deed. */
export function MovingItems({ rows, today }: { rows: readonly ItemRow[]; today: CalendarDate }) {
  if (rows.length === 0) return <p className="text-ink-quiet">Er zijn geen open items.</p>
  return (
    <Disclosure summary={rows.length === 1 ? '1 open item' : `${rows.length} open items`} open>
      <ItemTable caption="Items die meegaan" rows={rows.map(listedItem)} today={today} />
    </Disclosure>
  )
}
