import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AllocationTabs } from '@/components/allocation/allocation-tabs'
import { SaveScenarioForm } from '@/components/allocation/save-scenario-form'
import { ScenarioTable } from '@/components/allocation/scenario-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageTitle } from '@/components/ui/page-title'
import { may } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import { rolesThatMay, roleWord } from '@/lib/auth/rights'
import { choicesQuery, readChoices, type SearchParameters } from '@/lib/scenario/choices'
import { dataSetOf, listScenarios } from '@/lib/scenario/queries'
import { choicesSentence, listed } from '@/lib/scenario/words'
import {
  linkItemAction,
  removeScenarioAction,
  saveScenarioAction,
  shareScenarioAction,
  unlinkItemAction,
} from '../actions'

export const metadata: Metadata = { title: 'Scenario’s' }

type Props = { searchParams: Promise<SearchParameters> }

const ACTIONS = {
  share: shareScenarioAction,
  remove: removeScenarioAction,
  link: linkItemAction,
  unlink: unlinkItemAction,
}

/** Keeps the division one was looking at, takes it along as a file, and lists what was kept. */
export default async function ScenariosPage({ searchParams }: Props) {
  const actor = await requireActor('allocation.read')
  const choices = readChoices(await searchParams)
  const dataSet = await dataSetOf(actor, choices.gegevens)
  if (!dataSet) notFound()
  const scenarios = await listScenarios(actor)
  const query = choicesQuery(choices)
  const keeps = may(actor, 'allocation.keep')
  return (
    <>
      <PageTitle title="Scenario’s" count={String(scenarios.length)} />
      <AllocationTabs current="/verdeling/scenarios" query={query} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="min-w-0">
          {scenarios.length > 0 ? (
            <ScenarioTable scenarios={scenarios} actions={keeps ? ACTIONS : null} />
          ) : (
            <EmptyState title="Nog geen scenario’s">Maak een verdeling en bewaar haar hier onder een naam.</EmptyState>
          )}
        </div>
        <aside className="no-print space-y-8">
          <section aria-labelledby="nu">
            <h2 id="nu" className="mb-1 text-lg">
              De verdeling van nu
            </h2>
            <p className="mb-3 text-sm">{choicesSentence(choices, dataSet)}</p>
            {keeps ? (
              <SaveScenarioForm
                action={saveScenarioAction}
                query={query}
                choicesWords={choicesSentence(choices, dataSet)}
              />
            ) : (
              <p className="text-sm text-ink-quiet">
                Bewaren kan een {listed(rolesThatMay('allocation.keep').map(roleWord))}. Het adres van de verdeling
                delen kan altijd.
              </p>
            )}
          </section>
          <TakeAlong query={query} />
        </aside>
      </div>
    </>
  )
}

function TakeAlong({ query }: { query: string }) {
  const href = (format: string) => `/verdeling/uitvoer?${[query, `vorm=${format}`].filter(Boolean).join('&')}`
  return (
    <section aria-labelledby="meenemen">
      <h2 id="meenemen" className="mb-1 text-lg">
        Neem mee
      </h2>
      <p className="mb-3 text-sm text-ink-quiet">
        Het rekenblad rekent mee: wijzig een geel vak en alles volgt. Het Word-bestand is een alinea met tabel voor de
        bijlage. Afdrukken kan op de pagina van de verdeling zelf.
      </p>
      <div className="flex flex-wrap gap-2">
        <LinkButton href={href('xlsx')}>Rekenblad (XLSX)</LinkButton>
        <LinkButton href={href('csv')}>Tabel (CSV)</LinkButton>
        <LinkButton href={href('docx')}>Alinea (DOCX)</LinkButton>
        <LinkButton href={`/verdeling?${query}`}>Terug naar de verdeling</LinkButton>
      </div>
    </section>
  )
}
