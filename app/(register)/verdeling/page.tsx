import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AllocationTabs } from '@/components/allocation/allocation-tabs'
import { ChoicesForm } from '@/components/allocation/choices-form'
import { DivisionResult } from '@/components/allocation/division-result'
import { LinkButton } from '@/components/ui/link-button'
import { PageTitle } from '@/components/ui/page-title'
import { requireActor } from '@/lib/auth/door'
import { choicesQuery, readChoices, unreadFields, type SearchParameters } from '@/lib/scenario/choices'
import { divide, type UnitRow } from '@/lib/scenario/division'
import { dataSetOf, listDataSets } from '@/lib/scenario/queries'
import { choicesSentence } from '@/lib/scenario/words'

export const metadata: Metadata = { title: 'Verdeling' }

type Props = { searchParams: Promise<SearchParameters> }

/** Divides fte over the regional units by the chosen keys; every choice stands in the address. */
export default async function AllocationPage({ searchParams }: Props) {
  const actor = await requireActor('allocation.read')
  const parameters = await searchParams
  const choices = readChoices(parameters)
  const dataSet = await dataSetOf(actor, choices.gegevens)
  if (!dataSet) notFound()
  const dataSets = await listDataSets(actor)
  const division = divide(choices, dataSet)
  const query = choicesQuery(choices)
  const hrefOf = (row: UnitRow) => `/verdeling/waarom?${[query, `eenheid=${row.unit}`].filter(Boolean).join('&')}`
  return (
    <>
      <PageTitle
        title="Verdeling"
        lead="Verdeel nieuwe politiesterkte over de tien regionale eenheden en zie waarom een eenheid meer of minder krijgt."
        actions={<LinkButton href={`/verdeling/scenarios?${query}`}>Bewaar of neem mee</LinkButton>}
      />
      <AllocationTabs current="/verdeling" query={query} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[18rem_minmax(0,1fr)]">
        <aside id="keuzes" aria-label="Keuzes" className="no-print max-lg:order-last">
          <ChoicesForm choices={choices} dataSets={dataSets} unread={unreadFields(parameters)} />
        </aside>
        <section aria-label="Uitkomst" className="min-w-0">
          <p className="mb-5 max-w-text text-lg">
            {choicesSentence(choices, dataSet)}{' '}
            <a href="#keuzes" className="no-print text-base lg:hidden">
              Wijzig de keuzes
            </a>
          </p>
          <DivisionResult division={division} hrefOf={hrefOf} />
        </section>
      </div>
    </>
  )
}
