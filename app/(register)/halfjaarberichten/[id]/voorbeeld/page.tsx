import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AnnexPreview } from '@/components/annex/preview'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { LinkButton } from '@/components/ui/link-button'
import { PageTitle } from '@/components/ui/page-title'
import { requireActor } from '@/lib/auth/door'
import { today } from '@/lib/calendar/now'
import { isId } from '@/lib/db/is-id'
import { annexPreview } from '@/lib/report/queries/annex-preview'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: 'Voorbeeld van de bijlage' }

/** The annex as it would be printed now. */
export default async function PreviewPage({ params }: Props) {
  const actor = await requireActor('register.read')
  const { id } = await params
  const found = isId(id) ? await annexPreview(actor, id, today()) : null
  if (!found) notFound()
  const steps = [
    { label: 'Halfjaarberichten', href: '/halfjaarberichten' },
    { label: found.name, href: `/halfjaarberichten/${id}` },
    { label: 'Voorbeeld' },
  ]
  return (
    <>
      <PageTitle
        title="Voorbeeld van de bijlage"
        above={<Breadcrumb steps={steps} />}
        actions={
          <LinkButton href={`/halfjaarberichten/${id}/bijlage`} plain>
            Maak het Word-document
          </LinkButton>
        }
      />
      <AnnexPreview preview={found.preview} />
    </>
  )
}
