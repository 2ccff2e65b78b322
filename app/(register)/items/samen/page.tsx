import type { Metadata } from 'next'
import { changeTogetherAction, undoChangeAction } from '@/app/(register)/items/actions'
import type { DeedName } from '@/components/item/deed-fields'
import { deedLabel } from '@/components/item/deed-words'
import { TogetherForm } from '@/components/register/together-form'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import type { Actor } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import { today as dayOfToday } from '@/lib/calendar/now'
import type { CalendarDate } from '@/lib/calendar/date'
import { recessCalendar } from '@/lib/people/recess'
import { readFilter, type SearchParameters } from '@/lib/register/filter'
import { registerChoices } from '@/lib/register/queries/choices'
import { allItems, itemsNumbered, type ItemRow } from '@/lib/register/queries/list-items'
import { MOST_TOGETHER, TOGETHER_DEEDS } from '@/lib/register/together'

export const metadata: Metadata = { title: 'Samen wijzigen' }

type Props = { searchParams: Promise<SearchParameters> }

/** One deed for the items that were chosen in the list, or for all that a filter finds. */
export default async function TogetherPage({ searchParams }: Props) {
  const actor = await requireActor('item.change')
  const parameters = await searchParams
  const today = dayOfToday()
  const items = await chosenItems(actor, parameters, today)
  const deed = TOGETHER_DEEDS.find((one) => one === parameters['doe']) ?? 'assign'
  const back = `/items?${text(parameters['terug'])}`
  if (items.length === 0) return <NothingChosen back={back} />
  const context = { today, recess: await recessCalendar(), choices: await registerChoices(actor) }
  return (
    <>
      <PageTitle
        title="Samen wijzigen"
        count={String(items.length)}
        above={<Breadcrumb steps={[{ label: 'Register', href: back }, { label: 'Samen wijzigen' }]} />}
      />
      {items.length === MOST_TOGETHER && (
        <Notice tone="warn">Dit zijn de eerste {MOST_TOGETHER} items. Doe de rest daarna.</Notice>
      )}
      <nav aria-label="Wat wilt u wijzigen?" className="my-4 flex flex-wrap gap-2">
        {TOGETHER_DEEDS.map((one) => (
          <LinkButton
            key={one}
            href={`/items/samen?${queryWith(parameters, one)}`}
            size="small"
            kind={one === deed ? 'primary' : 'quiet'}
            aria-current={one === deed ? 'true' : undefined}
          >
            {deedLabel(one)}
          </LinkButton>
        ))}
      </nav>
      <TogetherForm
        key={deed}
        deed={deed}
        items={items.map(({ id, version }) => ({ id, version }))}
        action={changeTogetherAction}
        undo={undoChangeAction}
        context={context}
        back={back}
      />
    </>
  )
}

function chosenItems(actor: Actor, parameters: SearchParameters, today: CalendarDate): Promise<ItemRow[]> {
  if (parameters['alle'] !== undefined) return allItems(actor, readFilter(parameters), today, MOST_TOGETHER)
  const numbers = [parameters['kies'] ?? []].flat().filter((number) => /^\d{1,9}$/.test(number))
  return itemsNumbered(actor, numbers.map(Number).slice(0, MOST_TOGETHER), today)
}

function queryWith(parameters: SearchParameters, deed: DeedName): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(parameters))
    for (const one of [value ?? []].flat()) if (key !== 'doe') query.append(key, one)
  query.append('doe', deed)
  return query.toString()
}

function text(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value : ''
}

function NothingChosen({ back }: { back: string }) {
  return (
    <EmptyState title="Geen items gekozen" actions={<LinkButton href={back}>Naar de lijst</LinkButton>}>
      Kies in de lijst de rijen die u samen wilt wijzigen, met het vakje of met de toets X.
    </EmptyState>
  )
}
