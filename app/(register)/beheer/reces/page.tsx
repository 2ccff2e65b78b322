import type { Metadata } from 'next'
import { setRecessAction } from '@/app/(register)/beheer/actions'
import { ManageTabs } from '@/components/people/manage-tabs'
import { RecessForm } from '@/components/people/recess-form'
import { RecessTable } from '@/components/people/recess-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { requireActor } from '@/lib/auth/door'
import { listRecesses } from '@/lib/people/queries'

export const metadata: Metadata = { title: 'Recessen' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const EMPTY = { session: '', name: 'zomerreces', firstDay: '', lastDay: '' }

/** The days by which "voor het zomerreces" is counted. */
export default async function RecessPage({ searchParams }: Props) {
  await requireActor('calendar.manage')
  const { reces } = await searchParams
  const recesses = await listRecesses()
  const open = recesses.find((recess) => recess.id === reces) ?? null
  return (
    <>
      <PageTitle
        title="Recessen"
        lead="Een termijn als “voor het zomerreces” loopt tot de dag voor de eerste dag hier. Termijnen die al vastliggen veranderen niet mee."
      />
      <ManageTabs current="/beheer/reces" />
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
        {recesses.length === 0 ? (
          <EmptyState title="Nog geen recessen ingevoerd">
            Tot dan gelden de gebruikelijke dagen: zomerreces vanaf 2 juli, kerstreces vanaf 21 december.
          </EmptyState>
        ) : (
          <RecessTable recesses={recesses} current={open?.id ?? null} />
        )}
        <section aria-labelledby="reces" className="max-w-form">
          <h2 id="reces" className="mb-3 text-xl">
            {open ? `${open.name} ${open.session}` : 'Een reces invoeren'}
          </h2>
          <RecessForm key={open?.id ?? 'nieuw'} action={setRecessAction} recess={open ?? EMPTY} />
        </section>
      </div>
    </>
  )
}
