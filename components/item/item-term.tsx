import { Term } from '@/components/ui/term'
import type { CalendarDate } from '@/lib/calendar/date'
import { formatDay, formatDistance } from '@/lib/calendar/format'
import { wordsBeside } from '@/lib/register/shown'
import type { Timing } from '@/lib/register/overdue'

type ItemTermProps = {
  termBy: CalendarDate | null
  termWords: string | null
  timing: Timing
  today: CalendarDate
  inline?: boolean
}

const URGENCY: Record<Timing, 'late' | 'soon' | 'none'> = {
  overdue: 'late',
  soon: 'soon',
  later: 'none',
  noTerm: 'none',
  closed: 'none',
}

/** The term of an item; how far off it is only as long as something is owed. */
export function ItemTerm({ termBy, termWords, timing, today, inline = false }: ItemTermProps) {
  const distance = termBy && timing !== 'closed' ? { distance: formatDistance(termBy, today) } : {}
  const day = termBy ? { day: formatDay(termBy), date: termBy } : {}
  const words = wordsBeside(termWords, termBy)
  return <Term {...day} {...distance} {...(words ? { words } : {})} urgency={URGENCY[timing]} inline={inline} />
}
