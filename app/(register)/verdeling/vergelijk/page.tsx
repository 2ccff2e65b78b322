import type { Metadata } from 'next'
import { AllocationTabs } from '@/components/allocation/allocation-tabs'
import { CompareResult } from '@/components/allocation/compare-result'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { Select } from '@/components/ui/select'
import type { Actor } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import type { SearchParameters } from '@/lib/scenario/choices'
import { choicesOf } from '@/lib/scenario/choices'
import { changesSentence, compareDivisions } from '@/lib/scenario/compare'
import { compareHref, type CompareChoices, readCompare, STANDARD } from '@/lib/scenario/compare-choices'
import { divide, type Division } from '@/lib/scenario/division'
import { dataSetOf, listScenarios, type ScenarioLine } from '@/lib/scenario/queries'
import { choicesSentence } from '@/lib/scenario/words'

export const metadata: Metadata = { title: 'Vergelijken' }

type Props = { searchParams: Promise<SearchParameters> }

/** Two scenarios side by side, with the difference explained per characteristic. */
export default async function ComparePage({ searchParams }: Props) {
  const actor = await requireActor('allocation.read')
  const scenarios = [STANDARD_SCENARIO, ...(await listScenarios(actor))]
  const asked = readCompare(await searchParams)
  const left = scenarios.find(({ id }) => id === asked.links) ?? STANDARD_SCENARIO
  const right =
    scenarios.find(({ id }) => id === asked.rechts) ?? scenarios.find(({ query }) => query !== left.query) ?? left
  const [leftDivision, rightDivision] = [await divisionOf(actor, left), await divisionOf(actor, right)]
  const comparison = leftDivision && rightDivision ? compareDivisions(leftDivision, rightDivision, asked.eenheid) : null
  return (
    <>
      <PageTitle
        title="Vergelijk twee scenario’s"
        {...(comparison ? { lead: changesSentence(comparison.changes) } : {})}
      />
      <AllocationTabs current="/verdeling/vergelijk" />
      <div className="space-y-8">
        <CompareForm {...{ scenarios, asked, left, right }} />
        <div className="grid gap-6 sm:grid-cols-2">
          <Side title={`Links: ${left.name}`} query={left.query} division={leftDivision} />
          <Side title={`Rechts: ${right.name}`} query={right.query} division={rightDivision} />
        </div>
        {comparison ? (
          <CompareResult
            comparison={comparison}
            unit={asked.eenheid}
            left={left.name}
            right={right.name}
            hrefOf={(eenheid) => compareHref({ links: left.id, rechts: right.id, eenheid })}
          />
        ) : (
          <Notice tone="alarm" title="Niet te vergelijken">
            Een van beide scenario’s kan niet worden berekend. Open het om te zien waarom.
          </Notice>
        )}
      </div>
    </>
  )
}

type Compared = Pick<ScenarioLine, 'id' | 'name' | 'query'>

/** The division without any choice, so that one saved scenario is enough to compare. */
const STANDARD_SCENARIO: Compared = { id: STANDARD, name: 'Standaard', query: '' }

async function divisionOf(actor: Actor, { query }: Compared): Promise<Division | null> {
  const choices = choicesOf(query)
  const dataSet = await dataSetOf(actor, choices.gegevens)
  return dataSet ? divide(choices, dataSet) : null
}

type FormProps = { scenarios: readonly Compared[]; asked: CompareChoices; left: Compared; right: Compared }

function CompareForm({ scenarios, asked, left, right }: FormProps) {
  const choices = scenarios.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <form action="/verdeling/vergelijk" method="get" className="no-print flex flex-wrap items-end gap-4">
      <Select name="links" label="Links" choices={choices} defaultValue={left.id} />
      <Select name="rechts" label="Rechts" choices={choices} defaultValue={right.id} />
      <input type="hidden" name="eenheid" value={asked.eenheid} />
      <Button>Vergelijk</Button>
    </form>
  )
}

function Side({ title, query, division }: { title: string; query: string; division: Division | null }) {
  return (
    <section>
      <h2 className="text-lg">
        <Link href={`/verdeling?${query}`}>{title}</Link>
      </h2>
      {division && <p className="text-sm">{choicesSentence(division.choices, division.dataSet)}</p>}
      {division?.model?.partial && <p className="text-sm text-warn">Gedeeltelijke uitkomst.</p>}
    </section>
  )
}
