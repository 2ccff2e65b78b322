import type { Metadata } from 'next'
import { KeepViewForm } from '@/components/register/keep-view-form'
import { ViewSettings } from '@/components/register/view-settings'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { requireActor } from '@/lib/auth/door'
import { today } from '@/lib/calendar/now'
import { chosenBehind, chosenInSight } from '@/lib/register/chosen'
import { ALL_ITEMS, parametersOf, readFilter } from '@/lib/register/filter'
import { chosenFacets } from '@/lib/register/queries/facets'
import { viewsOf } from '@/lib/register/queries/saved-views'
import {
  followViewAction,
  keepViewAction,
  makeFeedAction,
  removeViewAction,
  renameViewAction,
  revokeFeedAction,
} from './actions'

export const metadata: Metadata = { title: 'Weergaven' }

type Props = { searchParams: Promise<{ bewaar?: string | string[] }> }

/** Keeping the filter one came with as a view, and everything one can do with the views there are. */
export default async function ViewsPage({ searchParams }: Props) {
  const actor = await requireActor('register.read')
  const { bewaar } = await searchParams
  const views = await viewsOf(actor, today())
  const actions = {
    rename: renameViewAction,
    remove: removeViewAction,
    follow: followViewAction,
    makeFeed: makeFeedAction,
    revokeFeed: revokeFeedAction,
  }
  return (
    <>
      <PageTitle
        above={<Breadcrumb steps={[{ label: 'Register', href: ALL_ITEMS }, { label: 'Weergaven' }]} />}
        title="Weergaven"
        lead="Een weergave is een filter met een naam. Zij staat als tabblad boven het register, en kan per mail of in uw agenda komen."
      />
      {typeof bewaar === 'string' && (
        <section aria-labelledby="bewaar" className="mb-8 max-w-form border-l-4 border-accent bg-paper-dim p-4">
          <h2 id="bewaar" className="mb-1 text-xl">
            Bewaar deze weergave
          </h2>
          <p className="mb-3 text-sm text-ink-quiet">{await inWords(bewaar)}</p>
          <KeepViewForm action={keepViewAction} query={bewaar} />
        </section>
      )}
      {views.length === 0 ? (
        <EmptyState title="Nog geen weergaven">
          Kies in het register filters of zoekwoorden, en druk op “Bewaar weergave”.
        </EmptyState>
      ) : (
        <ul className="max-w-form divide-y divide-line border-y border-line">
          {views.map((view) => (
            <li key={view.id} className="py-4">
              <ViewSettings view={view} actions={actions} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The filter as people say it. */
async function inWords(query: string): Promise<string> {
  const filter = readFilter(parametersOf(new URLSearchParams(query)))
  const chosen = [...chosenInSight(filter), ...chosenBehind(filter, await chosenFacets(filter))]
  const words = [...(filter.q ? [`“${filter.q}”`] : []), ...chosen.map(({ label }) => label)]
  return words.length > 0 ? `Het filter: ${words.join(', ')}.` : 'Het hele register, zonder filter.'
}
