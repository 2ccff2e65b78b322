import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DossierItem } from '@/components/dossier/dossier-item'
import { exportChoices } from '@/components/register/export-choices'
import { TakeAlong } from '@/components/register/take-along'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Link } from '@/components/ui/link'
import { PageTitle } from '@/components/ui/page-title'
import { ReferenceLink } from '@/components/ui/reference-link'
import { requireActor } from '@/lib/auth/door'
import { formatDay } from '@/lib/calendar/format'
import { today as dayOfToday } from '@/lib/calendar/now'
import { isReferenceKey, linkOf } from '@/lib/kamer/reference'
import { filterSchema, hrefOf } from '@/lib/register/filter'
import { dossierPage } from '@/lib/register/queries/dossier'

type Props = { params: Promise<{ dossier: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Dossier ${(await params).dossier}` }
}

/** Everything that the register has of one dossier of the Kamer, to read through or to print. */
export default async function DossierPage({ params }: Props) {
  const actor = await requireActor('register.read')
  const { dossier } = await params
  const today = dayOfToday()
  const found = await dossierPage(actor, dossier, today)
  if (!found) notFound()
  const { items, total } = found
  const filter = filterSchema.parse({ dossier })
  const open = items.filter(({ timing }) => timing !== 'closed').length
  return (
    <>
      <PageTitle
        title={`Dossier ${dossier}`}
        count={String(total)}
        above={<Breadcrumb steps={[{ label: 'Register', href: '/items' }, { label: `Dossier ${dossier}` }]} />}
        lead={
          <>
            Stand van {formatDay(today)}: {open} open, {items.length - open} klaar.{' '}
            {isReferenceKey(dossier) && (
              <ReferenceLink label="Dossier bij officielebekendmakingen.nl" href={linkOf(dossier)} />
            )}
          </>
        }
        actions={<TakeAlong choices={exportChoices(filter)} />}
      />
      {total > items.length && (
        <p>
          Hier staan de eerste {items.length}. <Link href={hrefOf(filter)}>Toon alle {total} in het register</Link>.
        </p>
      )}
      {items.map((item) => (
        <DossierItem key={item.id} item={item} today={today} />
      ))}
    </>
  )
}
