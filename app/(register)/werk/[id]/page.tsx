import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { WORK_ACTIONS } from '@/app/(register)/werk/work-actions'
import { Link } from '@/components/ui/link'
import { PageTitle } from '@/components/ui/page-title'
import { WorkCard } from '@/components/work/work-card'
import { requireActor } from '@/lib/auth/door'
import { workStand } from '@/lib/work/queries/works'

export const metadata: Metadata = { title: 'Onderhanden werk' }

/** A work that goes on without the person: how far it is. Leads on to its result when it is done; a file that it made is handed over here. */
export default async function WorkPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('register.read')
  const work = await workStand(actor, (await params).id)
  if (!work) notFound()
  if (work.state === 'klaar' && work.result && !work.result.fileName) redirect(work.result.href)
  return (
    <>
      <PageTitle title={work.title} above={<Link href={work.home}>Terug</Link>} />
      <WorkCard work={work} actions={WORK_ACTIONS} ownPage />
      {work.state === 'loopt' && (
        <noscript>
          <meta httpEquiv="refresh" content="2" />
        </noscript>
      )}
    </>
  )
}
