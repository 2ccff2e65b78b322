import { CalendarEntries } from '@/components/calendar/calendar-entries'
import { partsOf, type CalendarDate } from '@/lib/calendar/date'
import { formatDay } from '@/lib/calendar/format'
import { weekNumber, weeksOf, type Month } from '@/lib/calendar/month'
import type { Recess } from '@/lib/calendar/recess'
import type { CalendarSpan } from '@/lib/register/queries/month'

type MonthTableProps = { month: Month; span: CalendarSpan; today: CalendarDate; caption: string }

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

/** A month in weeks; on a narrow screen the days on which something happens, under each other. */
export function MonthTable({ month, span, today, caption }: MonthTableProps) {
  return (
    <table className="month w-full table-fixed border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-9 py-1 text-left font-normal text-ink-quiet">
            <span className="sr-only">Week</span>
          </th>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col" className="px-1.5 py-1 text-left font-semibold">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]} className="border-t border-line align-top">
            <th scope="row" className="py-1 text-left font-normal text-ink-quiet tabular-nums">
              <span className="sr-only">week </span>
              {week[0] && weekNumber(week[0])}
            </th>
            {week.map((date) => (
              <Day key={date} date={date} span={span} today={today} outside={!date.startsWith(month.slice(0, 7))} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DayProps = { date: CalendarDate; span: CalendarSpan; today: CalendarDate; outside: boolean }

function Day({ date, span, today, outside }: DayProps) {
  const happens = span.days.get(date)
  const recess = span.recesses.find(({ first, last }) => first <= date && date <= last)
  const look = `h-24 px-1.5 py-1 ${recess ? 'bg-paper-dim' : ''} ${date === today ? 'outline-2 -outline-offset-2 outline-accent' : ''}`
  return (
    <td data-empty={(!happens && date !== recess?.first) || outside || undefined} className={look}>
      <p className={outside ? 'text-ink-quiet' : 'font-semibold'}>
        <time dateTime={date}>
          <span aria-hidden className="day-short">
            {partsOf(date).day}
          </span>
          <span className="day-long">{formatDay(date)}</span>
        </time>
        {date === today && <span className="font-normal text-accent"> vandaag</span>}
      </p>
      {recess && <RecessLine recess={recess} date={date} />}
      {happens && !outside && <CalendarEntries date={date} happens={happens} />}
    </td>
  )
}

/** Said on its first day and on Mondays; the other days show it by their ground. */
function RecessLine({ recess, date }: { recess: Recess; date: CalendarDate }) {
  const first = recess.first === date
  return (
    <p className={first ? 'text-ink-quiet' : 'sr-only'}>
      {recess.name}
      {first && ` tot en met ${formatDay(recess.last)}`}
    </p>
  )
}
