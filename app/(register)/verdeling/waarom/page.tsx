import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AllocationTabs } from '@/components/allocation/allocation-tabs'
import { PartialNotice } from '@/components/allocation/partial-notice'
import { WhyDifference } from '@/components/allocation/why-difference'
import { WhyMunicipalities, WhyParts } from '@/components/allocation/why-parts'
import { WhyPicker } from '@/components/allocation/why-picker'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { characteristicOf, type CharacteristicKey } from '@/lib/allocation/characteristics'
import { explainCharacteristic, explainUnit } from '@/lib/allocation/explain'
import { unitName } from '@/lib/allocation/units'
import { requireActor } from '@/lib/auth/door'
import { choicesQuery, type SearchParameters } from '@/lib/scenario/choices'
import { hasMunicipalities } from '@/lib/scenario/data-set'
import { divide, type Division } from '@/lib/scenario/division'
import { dataSetOf } from '@/lib/scenario/queries'
import { unitTotal, whyModelDiffers, workingAge } from '@/lib/scenario/why'
import { readWhy, whyHref, type WhyChoices } from '@/lib/scenario/why-choices'
import { headline, whyParagraphs } from '@/lib/scenario/why-words'
import { choicesSentence } from '@/lib/scenario/words'

type Props = { searchParams: Promise<SearchParameters> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: `Waarom ${unitName(readWhy(await searchParams).unit)}` }
}

/** Why a unit gets what it gets: against another key, per characteristic, and per municipality. */
export default async function WhyPage({ searchParams }: Props) {
  const actor = await requireActor('allocation.read')
  const asked = readWhy(await searchParams)
  const dataSet = await dataSetOf(actor, asked.choices.gegevens)
  if (!dataSet) notFound()
  const division = divide(asked.choices, dataSet)
  const why = whyModelDiffers(division, asked.unit, asked.against)
  const name = unitName(asked.unit)
  const isDeep = hasMunicipalities(dataSet)
  return (
    <>
      <PageTitle
        title={`Waarom krijgt ${name} ${why && why.difference < 0 ? 'minder' : 'meer'}?`}
        {...(why ? { lead: headline(why) } : {})}
      />
      <AllocationTabs current="/verdeling/waarom" query={choicesQuery(asked.choices)} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <aside aria-label="Kies een eenheid">
          <WhyPicker asked={asked} />
        </aside>
        <div className="min-w-0 space-y-10">
          <div className="space-y-4">
            <p className="max-w-text text-ink-quiet">
              {choicesSentence(asked.choices, dataSet)}
              {division.model?.partial && (
                <>
                  {' '}
                  <a href="#gedeeltelijk">Dit is een gedeeltelijke uitkomst.</a>
                </>
              )}
            </p>
            {division.refusals.map(({ key, refusal }) => (
              <Notice key={key} tone="alarm" title="Niet berekend">
                {refusal.message}
              </Notice>
            ))}
          </div>
          {why && (
            <WhyDifference
              why={why}
              paragraphs={whyParagraphs(why, workingAge(division, asked.unit))}
              hrefOf={isDeep ? (key) => hrefTo(asked, key) : null}
            />
          )}
          <Deeper {...{ division, asked }} />
          <div id="gedeeltelijk">
            <PartialNotice division={division} />
          </div>
        </div>
      </div>
    </>
  )
}

function Deeper({ division, asked }: { division: Division; asked: WhyChoices }) {
  const { model, dataSet } = division
  const own = division.rows.find((row) => row.unit === asked.unit)?.byKey.model
  if (!model || !own) return null
  const isDeep = hasMunicipalities(dataSet)
  const characteristic = asked.characteristic ? characteristicOf(asked.characteristic) : null
  return (
    <>
      {characteristic && isDeep && (
        <WhyMunicipalities
          unit={asked.unit}
          characteristic={characteristic}
          parts={explainCharacteristic(model, dataSet.rows, asked.unit, characteristic)}
          source={dataSet.source}
        />
      )}
      <WhyParts
        unit={asked.unit}
        fte={own.fte}
        parts={explainUnit(model, asked.unit)}
        valueOf={(key) => unitTotal(division, asked.unit, key)}
        hrefOf={isDeep ? (key) => hrefTo(asked, key) : null}
      />
    </>
  )
}

function hrefTo(asked: WhyChoices, characteristic: CharacteristicKey): string {
  return `${whyHref({ ...asked, characteristic })}#gemeenten`
}
