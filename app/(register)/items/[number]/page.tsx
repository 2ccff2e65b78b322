import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ItemScenarios } from '@/components/allocation/item-scenarios'
import { ItemChain } from '@/components/item/item-chain'
import { ItemFacts } from '@/components/item/item-facts'
import { ItemLetters } from '@/components/item/item-letters'
import { ItemHistory } from '@/components/item/item-history'
import { ItemNotices } from '@/components/item/item-notices'
import { ItemTreatments } from '@/components/item/item-treatments'
import { ReminderPause } from '@/components/item/reminder-pause'
import { ItemVerbs } from '@/components/item/item-verbs'
import { LiveMarks } from '@/components/register/live-marks'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { KindLabel } from '@/components/ui/kind-label'
import { LinkButton } from '@/components/ui/link-button'
import { PageTitle } from '@/components/ui/page-title'
import { SourceText } from '@/components/ui/source-text'
import { may, type Actor } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import { rolesThatMay, roleWord } from '@/lib/auth/rights'
import type { CalendarDate } from '@/lib/calendar/date'
import { today as dayOfToday } from '@/lib/calendar/now'
import { environment } from '@/lib/env'
import { lettersOfItem } from '@/lib/letter/queries/letter-page'
import { recessCalendar } from '@/lib/people/recess'
import { chainOf, openIn } from '@/lib/register/queries/chain-of'
import { registerChoices } from '@/lib/register/queries/choices'
import { itemPage, type ItemDetail } from '@/lib/register/queries/item-page'
import { undoableOf } from '@/lib/register/queries/undoable'
import { scenariosOfItem } from '@/lib/scenario/queries'
import { linkItemAction, pauseReminderAction, undoChangeAction, unlinkItemAction } from '../actions'
import { ITEM_ACTIONS } from '../item-actions'
import { isOpen } from '@/lib/register/moves'
import { pausedUntil } from '@/lib/register/queries/terms-part'
import { shownTitle } from '@/lib/register/shown'

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { number } = await params
  return { title: `G-${number}` }
}

/** One motie, toezegging or aanvullende zaak: what it is, where it stands, and what happened to it. */
export default async function ItemPage({ params, searchParams }: Props) {
  const actor = await requireActor('register.read')
  const { number } = await params
  const { doe } = await searchParams
  const today = dayOfToday()
  const item = /^\d{1,9}$/.test(number) ? await itemPage(actor, Number(number), today) : null
  if (!item) notFound()
  const changes = may(actor, 'item.change')
  const chain = await chainOf(actor, item.id)
  const [choices, recess] = changes ? [await registerChoices(actor), await recessCalendar()] : [null, []]
  return (
    <>
      <PageTitle
        title={shownTitle(item.title)}
        above={<Breadcrumb steps={[{ label: 'Register', href: '/items' }, { label: `G-${item.number}` }]} />}
        lead={
          <>
            <span className="hidden print:inline">G-{item.number} · </span>
            <KindLabel kind={item.kind} />
          </>
        }
        actions={
          changes && (
            <LinkButton href={`/items/${item.number}/wijzig`} aria-keyshortcuts="e">
              Wijzig de gegevens
            </LinkButton>
          )
        }
      />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="space-y-8">
          <ItemNotices item={item} />
          <SourceText text={item.obligation} />
          <ItemChain
            item={item}
            chain={chain}
            {...(changes ? { actions: { link: linkItemAction, unlink: unlinkItemAction } } : {})}
          />
          {choices ? (
            <ItemVerbs
              item={item}
              moves={item.moves.map(({ verb }) => verb)}
              actions={ITEM_ACTIONS}
              context={{ today, recess, choices }}
              earlier={openIn(item.id, chain)}
              {...(typeof doe === 'string' ? { asked: doe } : {})}
            />
          ) : (
            <p className="no-print text-sm text-ink-quiet">
              Wijzigen kan een {rolesThatMay('item.change').map(roleWord).join(' of ')}.
            </p>
          )}
          <ItemLetters letters={await lettersOfItem(item.id)} />
          <ItemTreatments treatments={item.treatments} />
          <ItemScenarios scenarios={await scenariosOfItem(actor, item.number)} />
          <ItemHistory
            itemId={item.id}
            timeline={item.timeline}
            {...(changes ? { undo: { action: undoChangeAction, changes: await undoableOf(item.id) } } : {})}
          />
        </div>
        <LiveMarks seen={[{ number: item.number, version: item.version }]} />
        <aside aria-label="Gegevens" className="print:order-first print:[&_dl]:columns-2">
          <ItemFacts item={item} today={today} />
          <Reminders actor={actor} item={item} today={today} />
        </aside>
      </div>
    </>
  )
}

type RemindersProps = { actor: Actor; item: ItemDetail; today: CalendarDate }

/** For the handler of something that is owed, where mail is on. */
async function Reminders({ actor, item, today }: RemindersProps) {
  if (environment().mail === null || item.handlerId !== actor.id || item.termBy === null || !isOpen(item)) return null
  const until = await pausedUntil(actor, item.id, today)
  return <ReminderPause itemId={item.id} until={until} action={pauseReminderAction} />
}
