import type { Metadata } from 'next'
import { MentionList } from '@/components/overview/mention-list'
import { OnTimeChart, SettledChart, SlipChart } from '@/components/overview/half-year-charts'
import { OpenChart } from '@/components/overview/open-chart'
import { PressingList } from '@/components/overview/pressing-list'
import { WaitingList } from '@/components/overview/waiting-list'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import { PageTitle } from '@/components/ui/page-title'
import { Tabs } from '@/components/ui/tabs'
import { may, type Actor } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import { hrefOf } from '@/lib/register/filter'
import type { CalendarDate } from '@/lib/calendar/date'
import { formatDay } from '@/lib/calendar/format'
import { today as dayOfToday } from '@/lib/calendar/now'
import {
  overviewCharts,
  overviewLists,
  scopeFilter,
  scopeOf,
  SCOPES,
  type OverviewList,
  type Scope,
} from '@/lib/register/queries/overview'
import { openMentions } from '@/lib/report/queries/comments'
import { waitingSections, type WaitingSection } from '@/lib/report/queries/waiting'

export const metadata: Metadata = { title: 'Overzicht' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What must be done now, by me, my department or all of us: the lists that press, and how the whole stands. */
export default async function OverviewPage({ searchParams }: Props) {
  const actor = await requireActor('register.read')
  const today = dayOfToday()
  const scope = scopeOf(actor, (await searchParams)['voor'])
  const lists = await overviewLists(actor, scope, today)
  const waiting = await waitingSections(actor, today)
  const mentions = await openMentions(actor)
  const charts = await overviewCharts(actor, scope, today)
  if (scope === 'allen' && charts.open.length === 0 && charts.reports.length === 0)
    return <EmptyRegister mayImport={may(actor, 'import.review')} />
  const own = scopeFilter(actor, scope)
  return (
    <>
      <PageTitle title="Overzicht" lead={<Lead {...{ lists, waiting, today, scope }} />} />
      <Tabs label="Voor wie" tabs={tabsFor(actor, scope)} />
      <div className="mt-6 grid gap-x-10 gap-y-8 lg:grid-cols-2">
        {lists.slice(0, 2).map((list) => (
          <PressingList key={list.key} list={list} today={today} />
        ))}
        <WaitingList sections={waiting} />
        {mentions.length > 0 && <MentionList mentions={mentions} />}
        {lists.slice(2).map((list) => (
          <PressingList key={list.key} list={list} today={today} />
        ))}
      </div>
      <div className="mt-10 grid gap-10 lg:grid-cols-2">
        <OpenChart counts={charts.open} scope={own} />
        <OnTimeChart counts={charts.onTime} scope={own} />
        <SettledChart counts={charts.reports} scope={own} />
        <SlipChart counts={charts.slips} scope={own} />
      </div>
    </>
  )
}

const SCOPE_WORDS: Record<Scope, string> = { mij: 'Van mij', afdeling: 'Mijn afdeling', allen: 'Allen' }

function tabsFor(actor: Actor, scope: Scope) {
  return SCOPES.filter((one) => one !== 'afdeling' || actor.departmentId).map((one) => ({
    label: SCOPE_WORDS[one],
    href: `/?voor=${one}`,
    current: one === scope,
  }))
}

type LeadProps = {
  lists: readonly OverviewList[]
  waiting: readonly WaitingSection[]
  today: CalendarDate
  scope: Scope
}

const WHOSE: Record<Scope, string> = { mij: 'van mij', afdeling: 'van mijn afdeling', allen: 'van allen samen' }

/** The day and what presses, each number a link to what it counts. */
function Lead({ lists, waiting, today, scope }: LeadProps) {
  const [late, soon] = lists
  const day = formatDay(today)
  return (
    <>
      {day.charAt(0).toUpperCase() + day.slice(1)}, {WHOSE[scope]}:{' '}
      {late && <Link href={hrefOf(late.filter)}>{late.total} te laat</Link>},{' '}
      {soon && <Link href={hrefOf(soon.filter)}>{soon.total} met een termijn binnen 30 dagen</Link>}
      {waiting.length > 0 && (
        <>
          ,{' '}
          <Link href={`/halfjaarberichten/${waiting[0]?.reportId ?? ''}`}>
            {waiting.length} {waiting.length === 1 ? 'tekst wacht' : 'teksten wachten'} op u
          </Link>
        </>
      )}
      .
    </>
  )
}

function EmptyRegister({ mayImport }: { mayImport: boolean }) {
  return (
    <>
      <PageTitle title="Overzicht" />
      <EmptyState
        title="Het register is nog leeg"
        actions={
          mayImport && (
            <LinkButton href="/import" kind="primary">
              Lees een bijlage in
            </LinkButton>
          )
        }
      >
        Begin met het inlezen van een bijlage, of voer een motie of toezegging in.
      </EmptyState>
    </>
  )
}
