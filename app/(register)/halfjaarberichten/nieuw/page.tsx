import type { Metadata } from 'next'
import { PlanReportForm } from '@/components/report/plan-report-form'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { PageTitle } from '@/components/ui/page-title'
import { requireActor } from '@/lib/auth/door'
import { partsOf } from '@/lib/calendar/date'
import { today } from '@/lib/calendar/now'
import { listReports } from '@/lib/report/queries/report-pages'
import { planReportAction } from '../actions'

export const metadata: Metadata = { title: 'Plan een halfjaarbericht' }

/** Plans the next half-year report. */
export default async function PlanReportPage() {
  const actor = await requireActor('report.plan')
  const [latest] = await listReports(actor)
  const { year, month } = partsOf(latest?.plannedOn ?? today())
  const next =
    month <= 9
      ? { year, half: 2, plannedOn: `${year}-12-10` }
      : { year: year + 1, half: 1, plannedOn: `${year + 1}-06-15` }
  return (
    <div className="max-w-form">
      <PageTitle
        title="Plan een halfjaarbericht"
        above={<Breadcrumb steps={[{ label: 'Halfjaarberichten', href: '/halfjaarberichten' }, { label: 'Nieuw' }]} />}
      />
      <PlanReportForm
        action={planReportAction}
        defaults={{
          year: String(next.year),
          half: String(next.half),
          plannedOn: next.plannedOn,
          annexNumber: '3',
          annexTitle: 'Moties, toezeggingen en aanvullende zaken',
          directorate: 'Directoraat-Generaal Politie en Veiligheidsregio’s',
        }}
      />
    </div>
  )
}
