import type { Metadata } from 'next'
import { RegisterItemForm } from '@/components/item/register-item-form'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { PageTitle } from '@/components/ui/page-title'
import { requireActor } from '@/lib/auth/door'
import { today } from '@/lib/calendar/now'
import { recessCalendar } from '@/lib/people/recess'
import { registerChoices } from '@/lib/register/queries/choices'
import { registerItemAction } from '../actions'

export const metadata: Metadata = { title: 'Nieuw item' }

/** A new motie, toezegging or aanvullende zaak, typed in. */
export default async function NewItemPage() {
  const actor = await requireActor('item.register')
  const { themes, handlers, departments } = await registerChoices(actor)
  return (
    <div className="max-w-form">
      <PageTitle
        title="Nieuw item"
        above={<Breadcrumb steps={[{ label: 'Register', href: '/items' }, { label: 'Nieuw' }]} />}
      />
      <RegisterItemForm
        action={registerItemAction}
        themes={themes}
        handlers={handlers}
        departments={departments}
        today={today()}
        recess={await recessCalendar()}
      />
    </div>
  )
}
