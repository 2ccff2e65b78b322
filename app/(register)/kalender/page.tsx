import type { Metadata } from 'next'
import { MonthTable } from '@/components/calendar/month-table'
import { LinkButton } from '@/components/ui/link-button'
import { PageTitle } from '@/components/ui/page-title'
import { Tabs } from '@/components/ui/tabs'
import { may } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import { partsOf } from '@/lib/calendar/date'
import { MONTHS } from '@/lib/calendar/format'
import { monthAfter, monthKey, monthOf, readMonth, weeksOf, type Month } from '@/lib/calendar/month'
import { today as dayOfToday } from '@/lib/calendar/now'
import { calendarOf, type CalendarSpan, type Whose } from '@/lib/register/queries/month'

export const metadata: Metadata = { title: 'Kalender' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** A month of the register: terms, debates, reports and recess. */
export default async function CalendarPage({ searchParams }: Props) {
  const actor = await requireActor('register.read')
  const { maand, wie } = await searchParams
  const today = dayOfToday()
  const month = (typeof maand === 'string' ? readMonth(maand) : null) ?? monthOf(today)
  const choices = actor.departmentId ? WHOSE : WHOSE.filter(({ value }) => value !== 'afdeling')
  const whose = choices.find(({ value }) => value === wie)?.value ?? 'alles'
  const days = weeksOf(month).flat()
  const span = await calendarOf(actor, { first: days[0] ?? month, last: days.at(-1) ?? month }, whose, today)
  const href = (to: Month, who: Whose = whose) =>
    `/kalender?maand=${monthKey(to)}${who === 'alles' ? '' : `&wie=${who}`}`
  return (
    <>
      <PageTitle
        title={nameOf(month)}
        lead={sentenceOf(month, span)}
        actions={
          <>
            {may(actor, 'calendar.manage') && (
              <LinkButton href="/beheer/reces" kind="bare">
                Recessen bijhouden
              </LinkButton>
            )}
            <LinkButton href={href(monthAfter(month, -1))} aria-keyshortcuts="p">
              Vorige maand
            </LinkButton>
            <LinkButton href={href(monthOf(today))} aria-keyshortcuts="v">
              Vandaag
            </LinkButton>
            <LinkButton href={href(monthAfter(month, 1))} aria-keyshortcuts="n">
              Volgende maand
            </LinkButton>
          </>
        }
      />
      <Tabs
        label="Wiens termijnen"
        tabs={choices.map(({ value, label }) => ({ label, href: href(month, value), current: value === whose }))}
      />
      <MonthTable month={month} span={span} today={today} caption={`${nameOf(month)} in weken`} />
    </>
  )
}

const WHOSE: readonly { value: Whose; label: string }[] = [
  { value: 'alles', label: 'Alle termijnen' },
  { value: 'ik', label: 'Die van mij' },
  { value: 'afdeling', label: 'Mijn afdeling' },
]

/** @example nameOf(day('2026-12-01')) gives 'December 2026' */
function nameOf(month: Month): string {
  const { year, month: number } = partsOf(month)
  const name = MONTHS[number - 1] ?? ''
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`
}

function sentenceOf(month: Month, span: CalendarSpan): string {
  const within = [...span.days].filter(([date]) => date.startsWith(monthKey(month))).map(([, happens]) => happens)
  const due = within.flatMap((happens) => happens.due)
  const late = due.filter((item) => item.timing === 'overdue').length
  const debates = within.flatMap((happens) => happens.debates).length
  const terms = due.length === 1 ? '1 termijn loopt af' : `${due.length} termijnen lopen af`
  const talks = debates === 0 ? '' : `; ${debates === 1 ? '1 debat' : `${debates} debatten`} in het register`
  return `${terms}${late > 0 ? `, ${late} al te laat` : ''}${talks}.`
}
