import type { Metadata } from 'next'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageTitle } from '@/components/ui/page-title'
import { RowLink } from '@/components/ui/row-link'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import { may } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import { formatDay, formatDistance } from '@/lib/calendar/format'
import { today as dayOfToday } from '@/lib/calendar/now'
import { listReports, type ReportLine } from '@/lib/report/queries/report-pages'

export const metadata: Metadata = { title: 'Halfjaarberichten' }

const COLUMNS = [
  { key: 'naam', label: 'Halfjaarbericht', width: 'rest' },
  { key: 'datum', label: 'Verzending' },
  { key: 'items', label: 'Items', align: 'end' },
  { key: 'stand', label: 'Stand' },
  { key: 'kamerstuk', label: 'Kamerstuk' },
] as const

/** All half-year reports, the one in preparation first. */
export default async function ReportsPage() {
  const actor = await requireActor('register.read')
  const reports = await listReports(actor)
  const today = dayOfToday()
  const plan = may(actor, 'report.plan') && (
    <>
      <LinkButton href="/stukken">Stukken</LinkButton>
      <LinkButton href="/halfjaarberichten/huisstijl">Huisstijl</LinkButton>
      <LinkButton href="/halfjaarberichten/nieuw">Plan een halfjaarbericht</LinkButton>
    </>
  )
  return (
    <>
      <PageTitle title="Halfjaarberichten" count={String(reports.length)} actions={plan} />
      {reports.length === 0 ? (
        <EmptyState title="Nog geen halfjaarberichten" actions={plan}>
          Plan het eerste, of lees een eerdere bijlage in.
        </EmptyState>
      ) : (
        <Table caption="Halfjaarberichten, het nieuwste eerst" captionHidden columns={COLUMNS} stacked>
          {reports.map((report) => (
            <Row key={report.id}>
              <Cell line={1} head>
                <RowLink href={`/halfjaarberichten/${report.id}`} done={report.state !== 'voorbereiding'}>
                  {report.name}
                </RowLink>
              </Cell>
              <Cell line={2}>
                <span className="whitespace-nowrap">{formatDay(report.sentOn ?? report.plannedOn)}</span>
                {report.state === 'voorbereiding' && (
                  <span className="ml-2 whitespace-nowrap text-ink-quiet">
                    {formatDistance(report.plannedOn, today)}
                  </span>
                )}
              </Cell>
              <Cell line={2} align="end">
                {report.items}
              </Cell>
              <Cell line={3}>{stateOf(report)}</Cell>
              <Cell line="none">{report.kamerstuk ?? ''}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </>
  )
}

function stateOf(report: ReportLine): string {
  if (report.state === 'verzonden') return 'verzonden'
  if (report.state === 'historie') return 'ingelezen'
  const { concept, aangeleverd, akkoord_afdeling, akkoord_directie } = report.stages
  const all = concept + aangeleverd + akkoord_afdeling + akkoord_directie
  return all === 0 ? 'nog leeg' : `${akkoord_directie} van ${all} teksten akkoord`
}
