import { FileText, MessagesSquare } from 'lucide-react'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import type { CalendarDate } from '@/lib/calendar/date'
import type { DayOfCalendar, DueItem } from '@/lib/register/queries/month'
import { shownTitle } from '@/lib/register/shown'

const MOST = 4

/** What happens on a day: what is due, the debates where something was promised, the reports. */
export function CalendarEntries({ date, happens }: { date: CalendarDate; happens: DayOfCalendar }) {
  const { due, debates, reports } = happens
  const list = `/items?open=1&van=${date}&tot=${date}`
  return (
    <ul className="space-y-1">
      {reports.map(({ id, name, sent }) => (
        <li key={id}>
          <Icon shape={FileText} size={14} beside="before" />
          <Link href={`/halfjaarberichten/${id}`}>{name}</Link> {sent ? 'verzonden' : 'gepland'}
        </li>
      ))}
      {due.slice(0, due.length > MOST ? MOST - 1 : MOST).map((item) => (
        <Due key={item.number} item={item} />
      ))}
      {due.length > MOST && (
        <li>
          <Link href={list}>alle {due.length} termijnen</Link>
        </li>
      )}
      {debates.map(({ venue, items }) => (
        <li key={venue} className="text-ink-quiet">
          <Icon shape={MessagesSquare} size={14} beside="before" />
          {venue}: <Numbers numbers={items} />
        </li>
      ))}
    </ul>
  )
}

function Due({ item }: { item: DueItem }) {
  const look = item.timing === 'overdue' ? 'font-semibold text-alarm' : 'text-ink'
  return (
    <li>
      <Link href={`/items/${item.number}`} className={`line-clamp-2 no-underline hover:underline ${look}`}>
        {item.timing === 'overdue' && 'te laat: '}
        {shownTitle(item.title)}
      </Link>
    </li>
  )
}

function Numbers({ numbers }: { numbers: readonly number[] }) {
  return numbers.slice(0, MOST).map((number, index) => (
    <span key={number}>
      {index > 0 && ', '}
      <Link href={`/items/${number}`}>G-{number}</Link>
      {index === MOST - 1 && numbers.length > MOST && ` en ${numbers.length - MOST} meer`}
    </span>
  ))
}
