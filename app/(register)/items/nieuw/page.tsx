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

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** A new motie, toezegging or aanvullende zaak, typed in. */
export default async function NewItemPage({ searchParams }: Props) {
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
        defaults={saidOf(await searchParams)}
      />
    </div>
  )
}

/** What the address says of the new item; a letter leads here with the sentence that promises it, the Kamer's register with what it says. */
function saidOf(parameters: Awaited<Props['searchParams']>) {
  const said = (name: string) => {
    const value = parameters[name]
    return typeof value === 'string' ? value.slice(0, 2000) : ''
  }
  return {
    obligation: said('obligation'),
    references: said('references'),
    termWords: said('termWords'),
    date: said('date'),
  }
}
