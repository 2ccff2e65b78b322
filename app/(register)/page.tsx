import type { Metadata } from 'next'
import { ItemTerm } from '@/components/item/item-term'
import { BarChart } from '@/components/ui/bar-chart'
import { EmptyState } from '@/components/ui/empty-state'
import { KindLabel } from '@/components/ui/kind-label'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import { PageTitle } from '@/components/ui/page-title'
import { RowLink } from '@/components/ui/row-link'
import { may } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import type { CalendarDate } from '@/lib/calendar/date'
import { formatDay } from '@/lib/calendar/format'
import { today as dayOfToday } from '@/lib/calendar/now'
import { filterSchema, hrefOf } from '@/lib/register/filter'
import {
  openPerDepartment,
  outcomesPerReport,
  overviewLists,
  type DepartmentCounts,
  type OverviewList,
  type ReportCounts,
} from '@/lib/register/queries/overview'
import { waitingSections } from '@/lib/report/queries/waiting'
import { shownTitle } from '@/lib/register/shown'

export const metadata: Metadata = { title: 'Overzicht' }

const LISTS: Record<OverviewList['key'], { title: string; empty: string }> = {
  'te-laat': { title: 'Te laat', empty: 'Niets is te laat.' },
  binnenkort: { title: 'Termijn binnen 30 dagen', empty: 'De komende 30 dagen loopt er geen termijn af.' },
  mijn: { title: 'Van mij', empty: 'U bent van geen open item behandelaar.' },
  'zonder-termijn': { title: 'Zonder termijn', empty: 'Elk open item heeft een termijn.' },
}

/** What must I do now: the four lists that press, and how the whole stands. */
export default async function OverviewPage() {
  const actor = await requireActor('register.read')
  const today = dayOfToday()
  const lists = await overviewLists(actor, today)
  const waiting = await waitingSections(actor)
  const departments = await openPerDepartment(actor, today)
  const reports = await outcomesPerReport(actor)
  const total = (key: OverviewList['key']) => lists.find((list) => list.key === key)?.total ?? 0
  if (departments.length === 0 && reports.length === 0) return <EmptyRegister mayImport={may(actor, 'import.review')} />
  return (
    <>
      <PageTitle
        title="Overzicht"
        lead={
          <>
            {capital(formatDay(today))}: <Link href={hrefOf(lists[0]?.filter ?? {})}>{total('te-laat')} te laat</Link>,{' '}
            <Link href={hrefOf(filterSchema.parse({ binnenkort: '1' }))}>
              {total('binnenkort')} met een termijn binnen 30 dagen
            </Link>
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
        }
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        {lists.map((list) => (
          <PressingList key={list.key} list={list} today={today} />
        ))}
      </div>
      <div className="mt-10 grid gap-10 lg:grid-cols-2">
        <OpenChart departments={departments} />
        <SettledChart reports={reports} />
      </div>
    </>
  )
}

function PressingList({ list, today }: { list: OverviewList; today: CalendarDate }) {
  const { title, empty } = LISTS[list.key]
  return (
    <section aria-labelledby={`lijst-${list.key}`}>
      <div className="flex items-baseline justify-between border-b border-ink pb-1">
        <h2 id={`lijst-${list.key}`} className="text-lg">
          {title} <span className="font-normal text-ink-quiet tabular-nums">{list.total}</span>
        </h2>
        {list.total > list.rows.length && <Link href={hrefOf(list.filter)}>alle {list.total}</Link>}
      </div>
      {list.rows.length === 0 && <p className="py-3 text-ink-quiet">{empty}</p>}
      <ul className="divide-y divide-line">
        {list.rows.map((row) => (
          <li key={row.id} className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 py-2 text-sm">
            <span className="truncate">
              <RowLink href={`/items/${row.number}`}>{shownTitle(row.title)}</RowLink>
            </span>
            {list.key === 'zonder-termijn' ? (
              <KindLabel kind={row.kind} />
            ) : (
              <ItemTerm {...row} termWords={null} today={today} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function OpenChart({ departments }: { departments: readonly DepartmentCounts[] }) {
  const all = departments.reduce((sum, department) => sum + department.open, 0)
  const most = departments[0]
  if (!most) return null
  return (
    <BarChart
      title="Open per afdeling"
      sentence={`Er staan ${all} items open; de meeste bij ${most.name} (${most.open}).`}
      heads={{ label: 'Afdeling', value: 'Open' }}
      bars={departments.map((department) => ({
        label: department.name,
        value: department.open,
        text: `${department.open}${department.overdue > 0 ? `, ${department.overdue} te laat` : ''}`,
        href: hrefOf(filterSchema.parse({ open: '1', afdeling: department.id ?? 'geen' })),
        point: department === most,
      }))}
    />
  )
}

function SettledChart({ reports }: { reports: readonly ReportCounts[] }) {
  const [latest] = reports
  if (!latest) return null
  return (
    <BarChart
      title="Afgedaan per halfjaarbericht"
      sentence={`${latest.name} behandelde ${latest.total} items en deed er ${latest.settled} af.`}
      heads={{ label: 'Halfjaarbericht', value: 'Afgedaan' }}
      ordered
      bars={reports.map((report) => ({
        label: report.name,
        value: report.settled,
        text: `${report.settled} van ${report.total}`,
        href: `/items?rapport=${report.id}`,
        point: report === latest,
      }))}
    />
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
