import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DescribeItemForm } from '@/components/item/describe-item-form'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { PageTitle } from '@/components/ui/page-title'
import { requireActor } from '@/lib/auth/door'
import { today } from '@/lib/calendar/now'
import { registerChoices } from '@/lib/register/queries/choices'
import { itemPage } from '@/lib/register/queries/item-page'
import { describeItemAction } from '../../actions'

export const metadata: Metadata = { title: 'Gegevens wijzigen' }

type Props = { params: Promise<{ number: string }> }

/** Corrects the facts of one item; its status and term have their own deeds. */
export default async function DescribeItemPage({ params }: Props) {
  const actor = await requireActor('item.change')
  const { number } = await params
  const item = /^\d{1,9}$/.test(number) ? await itemPage(actor, Number(number), today()) : null
  if (!item) notFound()
  const { themes } = await registerChoices(actor)
  const { kind, title, obligation, chamber, members } = item
  const references = item.references.join(', ')
  const optional = {
    venue: item.venue ?? '',
    date: item.date ?? '',
    motionState: item.motionState ?? '',
    themeId: item.themeId ?? '',
  }
  const steps = [
    { label: 'Register', href: '/items' },
    { label: `G-${item.number}`, href: `/items/${item.number}` },
    { label: 'Wijzig' },
  ]
  return (
    <div className="max-w-form">
      <PageTitle title="Gegevens wijzigen" above={<Breadcrumb steps={steps} />} lead={item.title} />
      <DescribeItemForm
        action={describeItemAction}
        item={item}
        defaults={{ kind, title, obligation, chamber, members, references, ...optional }}
        themes={themes}
      />
    </div>
  )
}
