import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { AcknowledgeForm } from '@/components/report/acknowledge-form'
import { FindingList } from '@/components/report/finding-list'
import { SendForm } from '@/components/report/send-form'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { StatusBadge } from '@/components/ui/status-badge'
import { requireActor } from '@/lib/auth/door'
import { today as dayOfToday } from '@/lib/calendar/now'
import { isId } from '@/lib/db/is-id'
import type { ItemStatus } from '@/lib/register/schema'
import type { ReportFinding } from '@/lib/report/checks/finding'
import { findingKey, placeOf } from '@/lib/report/finding-key'
import { reportPage } from '@/lib/report/queries/report-pages'
import { laterOf } from '@/lib/report/send-day'
import { treatmentsOf, type ReportFacts } from '@/lib/report/report-facts'
import { acknowledgeAction, sendReportAction } from '../../actions'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: 'Verzenden' }

/** The last look before a report is sent: what still stands in the way, and what the sending will do. */
export default async function SendPage({ params }: Props) {
  const actor = await requireActor('report.send')
  const { id } = await params
  const today = dayOfToday()
  const page = isId(id) ? await reportPage(actor, id, today) : null
  if (!page) notFound()
  const { report, findings } = page
  if (report.state !== 'voorbereiding') redirect(`/halfjaarberichten/${report.id}`)
  const errors = findings.filter((finding) => finding.severity === 'error')
  const warnings = findings.filter((finding) => finding.severity === 'warning')
  const open = warnings.filter(({ acknowledged }) => acknowledged === null)
  const steps = [
    { label: 'Halfjaarberichten', href: '/halfjaarberichten' },
    { label: report.name, href: `/halfjaarberichten/${report.id}` },
    { label: 'Verzenden' },
  ]
  return (
    <div className="max-w-form space-y-6">
      <PageTitle title="Verzenden" above={<Breadcrumb steps={steps} />} lead={report.name} />
      {errors.length > 0 && (
        <>
          <Notice tone="alarm" title="Verzenden kan nog niet">
            {errors.length === 1 ? 'Er is nog 1 ding te doen.' : `Er zijn nog ${errors.length} dingen te doen.`}
          </Notice>
          <FindingList reportId={report.id} findings={errors} />
        </>
      )}
      {open.length > 0 && <Warnings reportId={report.id} findings={open} />}
      {warnings.length > open.length && (
        <FindingList reportId={report.id} findings={warnings.filter(({ acknowledged }) => acknowledged !== null)} />
      )}
      {errors.length === 0 && (
        <>
          <Effects report={report} />
          <p>
            Bij het verzenden wordt de bijlage bevroren en krijgt elk item in één keer zijn uitkomst. Dat kan niet
            worden teruggedraaid.
          </p>
          <SendForm
            action={sendReportAction}
            report={{ id: report.id, version: report.version }}
            sentOn={laterOf(report.plannedOn, today)}
            blocked={open.length > 0}
          />
        </>
      )}
    </div>
  )
}

function Warnings({ reportId, findings }: { reportId: string; findings: readonly ReportFinding[] }) {
  return (
    <section aria-labelledby="waarschuwingen" className="space-y-3">
      <h2 id="waarschuwingen" className="border-b border-ink pb-1 text-lg">
        Eerst bekijken <span className="font-normal text-ink-quiet">{findings.length}</span>
      </h2>
      <p>
        Verbeter wat niet klopt. Wat u laat staan neemt u voor uw rekening: uw naam komt erbij, ook in de verzonden
        editie.
      </p>
      <AcknowledgeForm
        action={acknowledgeAction}
        reportId={reportId}
        warnings={findings.map((finding) => ({
          key: findingKey(finding),
          code: finding.code,
          message: finding.message,
          href: placeOf(reportId, finding),
        }))}
      />
    </section>
  )
}

function Effects({ report }: { report: ReportFacts }) {
  const treatments = treatmentsOf(report)
  const outcomes = [...new Set(treatments.map((treatment) => treatment.outcome))].filter(
    (outcome): outcome is ItemStatus => outcome !== null,
  )
  return (
    <ul className="divide-y divide-line border-y border-line">
      {outcomes.map((outcome) => (
        <li key={outcome} className="flex justify-between py-2">
          <StatusBadge status={outcome} />
          <span className="tabular-nums">{treatments.filter((treatment) => treatment.outcome === outcome).length}</span>
        </li>
      ))}
    </ul>
  )
}
