import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { WORK_ACTIONS } from '@/app/(register)/werk/work-actions'
import { DeedForm } from '@/components/form/deed-form'
import { DifferenceForm } from '@/components/kamer/difference-form'
import { StandingTable } from '@/components/kamer/standing-table'
import { UnknownList } from '@/components/kamer/unknown-list'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PageTitle } from '@/components/ui/page-title'
import { WorksHere } from '@/components/work/works-here'
import { may } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import { formatInstant } from '@/lib/calendar/format'
import { environment } from '@/lib/env'
import { kamerPage, type KamerPage } from '@/lib/sync/queries/kamer-page'
import { KAMER_PAGE } from '@/lib/sync/sync-work'
import { worksAt } from '@/lib/work/queries/works'
import { decideDifferencesAction, elsewhereAction, fetchKamerAction } from './actions'

export const metadata: Metadata = { title: 'Stand van de Kamer' }

/** Our register beside that of the Tweede Kamer: what differs, what either does not have, and taking over field by field. */
export default async function KamerStandPage() {
  const actor = await requireActor('item.change')
  const { kamerFeed, ministry } = environment()
  const page = await kamerPage(actor, ministry)
  const works = await worksAt(actor, KAMER_PAGE)
  return (
    <>
      <PageTitle
        title="Stand van de Kamer"
        lead="De Tweede Kamer houdt zelf bij welke toezeggingen openstaan. Hier staan beide registers naast elkaar. De status bij de Kamer loopt vanzelf mee; van wat van ons is verandert niets zonder dat u het aanvinkt."
      />
      <div className="space-y-8">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <p className="text-sm text-ink-quiet">{standWords(page)}</p>
          {kamerFeed === null ? (
            <p className="text-sm text-ink-quiet">Het ophalen staat uit; een beheerder zet het aan met KAMER_FEED.</p>
          ) : (
            <DeedForm action={fetchKamerAction} hidden={{ category: 'Toezegging' }} deed="Haal nu op" />
          )}
        </div>
        <WorksHere works={works} actions={WORK_ACTIONS} />
        {page.records > 0 && <Comparison page={page} mayRegister={may(actor, 'item.register')} />}
      </div>
    </>
  )
}

function standWords({ stand, records, matched }: KamerPage): string {
  if (records === 0) return 'Er is nog niets opgehaald.'
  const when = stand ? `Stand van ${formatInstant(new Date(stand.readAt))}` : 'Stand van het voorbeeldregister'
  const part = stand?.complete === false ? ', nog niet tot het eind gelezen' : ''
  const many = new Intl.NumberFormat('nl-NL').format(records)
  return `${when}${part}: ${many} toezeggingen; ${matched} van onze items staan erbij.`
}

function Comparison({ page, mayRegister }: { page: KamerPage; mayRegister: boolean }) {
  const { standings, differences, left, unknown, unheard } = page
  return (
    <>
      <Part
        id="standen"
        title="Twee standen"
        count={standings.length}
        lead="Een status wijzigt u op het item zelf, want daar hoort bewijs bij. Is een toezegging bij ons klaar en bij de Kamer niet, vraag dan de griffie haar af te voeren."
        empty="Bij elk item zeggen wij en de Kamer hetzelfde."
      >
        <StandingTable standings={standings} />
      </Part>
      <Part
        id="verschillen"
        title="Verschillen"
        count={differences.length}
        lead="Een termijn, een datum die wij niet hebben, of een brief die wij niet noemen. Overnemen is terug te draaien."
        empty="De Kamer zegt niets anders dan wij."
      >
        <DifferenceForm action={decideDifferencesAction} differences={differences} />
      </Part>
      {left.length > 0 && (
        <Disclosure summary={`Blijft zoals het is (${left.length})`}>
          <DifferenceForm action={decideDifferencesAction} differences={left} left />
        </Disclosure>
      )}
      <Part
        id="onbekend"
        title="Bij de Kamer, niet bij ons"
        count={unknown.total}
        lead={`Openstaande toezeggingen van dit ministerie die niet in het register staan${unknown.total > unknown.first.length ? `; hier de nieuwste ${unknown.first.length}` : ''}.${unknown.elsewhere > 0 ? ` ${unknown.elsewhere} horen hier niet, is gezegd.` : ''}`}
        empty="Alles waarop de Kamer wacht staat in het register."
      >
        <UnknownList toezeggingen={unknown.first} mayRegister={mayRegister} elsewhere={elsewhereAction} />
      </Part>
      {unheard.length > 0 && (
        <Part
          id="niet-gevonden"
          title="Nummers die de Kamer niet kent"
          count={unheard.length}
          lead="Meestal een drukfout in de bron. Verbeter het nummer op het item."
          empty=""
        >
          <ul className="space-y-1">
            {unheard.map(({ item, number }) => (
              <li key={`${item.id} ${number}`}>
                {number}: <Link href={`/items/${item.number}`}>{item.title}</Link>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}

type PartProps = { id: string; title: string; count: number; lead: string; empty: string; children: ReactNode }

function Part({ id, title, count, lead, empty, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="space-y-3">
      <h2 id={id} className="text-xl">
        {title} ({count})
      </h2>
      {count === 0 ? (
        <EmptyState title={empty} />
      ) : (
        <>
          <p className="max-w-text text-sm text-ink-quiet">{lead}</p>
          {children}
        </>
      )}
    </section>
  )
}
