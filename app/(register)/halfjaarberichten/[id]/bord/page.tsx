import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReportTabs } from '@/components/report/report-tabs'
import { StageBoard } from '@/components/report/stage-board'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { PageTitle } from '@/components/ui/page-title'
import { may } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import { today } from '@/lib/calendar/now'
import { isId } from '@/lib/db/is-id'
import { reportDays } from '@/lib/report/queries/report-calendar'
import { reportPage } from '@/lib/report/queries/report-pages'
import { sectionsOf } from '@/lib/report/report-facts'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: 'Bord' }

/** Where every text of a report is, as a board. */
export default async function BoardPage({ params }: Props) {
  const actor = await requireActor('register.read')
  const { id } = await params
  const page = isId(id) ? await reportPage(actor, id, today()) : null
  const days = page ? await reportDays(actor, id) : null
  if (!page || !days) notFound()
  const { report } = page
  const steps = [
    { label: 'Halfjaarberichten', href: '/halfjaarberichten' },
    { label: report.name, href: `/halfjaarberichten/${id}` },
    { label: 'Bord' },
  ]
  return (
    <>
      <PageTitle title={report.name} above={<Breadcrumb steps={steps} />} />
      <ReportTabs reportId={id} current="bord" plans={report.state === 'voorbereiding' && may(actor, 'report.plan')} />
      <StageBoard reportId={id} sections={sectionsOf(report)} calendar={days.calendar} today={today()} />
    </>
  )
}
