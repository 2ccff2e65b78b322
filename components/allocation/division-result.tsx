import { DivisionTable } from '@/components/allocation/division-table'
import { FindingLines } from '@/components/allocation/finding-lines'
import { PartialNotice } from '@/components/allocation/partial-notice'
import { StepTable } from '@/components/allocation/step-table'
import { UnitBars } from '@/components/allocation/unit-bars'
import { BarChart } from '@/components/ui/bar-chart'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import type { DistributionKey } from '@/lib/allocation/keys'
import { type Division, ranked, shownFte, type UnitRow } from '@/lib/scenario/division'
import { fixed, fteText, keyHeading, keyInSentence, shortKey, signed } from '@/lib/scenario/words'
import { extremes } from '@/lib/scenario/why'

type DivisionResultProps = { division: Division; hrefOf: (row: UnitRow) => string }

/** The outcome of a division: what stands out, the two figures of the report, the order of gains, and the table. */
export function DivisionResult({ division, hrefOf }: DivisionResultProps) {
  const [key, other] = division.keys
  return (
    <div className="space-y-8">
      {division.refusals.map(({ key: own, refusal }) => (
        <Notice key={own} tone="alarm" title={`${keyHeading(own)} is niet berekend`}>
          {refusal.message}
        </Notice>
      ))}
      <PartialNotice division={division} />
      {key && (
        <>
          <ExtraBars {...{ division, hrefOf }} first={key} />
          {other && <GainBars {...{ division, hrefOf }} first={key} other={other} />}
          <StrengthBars {...{ division, hrefOf }} first={key} />
          <div className="keep">
            <DivisionTable {...{ division, hrefOf }} />
            <p className="mt-2 text-sm text-ink-quiet">
              Bron van de cijfers: {division.dataSet.source}. Sterkte nu: {division.strengthSource}.
            </p>
          </div>
        </>
      )}
      <div>
        <FindingLines findings={division.findings} />
        <Disclosure summary="Zo is er gerekend">
          <div className="space-y-4">
            {division.steps.map(({ key: own, steps }) => (
              <StepTable key={own} caption={keyHeading(own)} steps={steps} />
            ))}
          </div>
        </Disclosure>
      </div>
    </div>
  )
}

type FigureProps = DivisionResultProps & { first: DistributionKey }

function ExtraBars({ division, hrefOf, first }: FigureProps) {
  const rows = ranked(division, first)
  const [most] = rows
  const last = rows.at(-1)
  const sentence =
    most && last
      ? `${most.name} krijgt volgens ${keyInSentence(first)} het meeste (${textOf(most, first)} fte), ${last.name} het minste (${textOf(last, first)} fte).`
      : ''
  return (
    <UnitBars
      title="Extra fte per eenheid"
      sentence={sentence}
      rows={rows.map((row) => ({
        label: row.name,
        href: hrefOf(row),
        bars: division.keys.map((own) => ({
          value: shownFte(row, own),
          text: division.keys.length > 1 ? `${textOf(row, own)} ${shortKey(own)}` : textOf(row, own),
          fill: own === first ? 'point' : 'faint',
        })),
      }))}
    />
  )
}

function GainBars({ division, hrefOf, first, other }: FigureProps & { other: DistributionKey }) {
  const found = extremes(division)
  if (!found) return null
  const { most, least } = found
  return (
    <BarChart
      title={`Wie krijgt meer, wie minder: ${keyInSentence(first)} tegen ${keyInSentence(other)}`}
      sentence={`${most.name} gaat er het meest op vooruit (${signed(most.fte)} fte), ${least.name} het meest op achteruit (${signed(least.fte)} fte). Kies een eenheid om te zien waarom.`}
      heads={{ label: 'Eenheid', value: 'Verschil in fte' }}
      bars={division.rows.map((row) => {
        const fte = shownFte(row, first) - shownFte(row, other)
        return { label: row.name, value: fte, text: signed(fte), href: hrefOf(row), point: fte > 0 }
      })}
    />
  )
}

function StrengthBars({ division, hrefOf, first }: FigureProps) {
  const rows = division.rows.toSorted(
    (one, other) => other.strength + shownFte(other, first) - one.strength - shownFte(one, first),
  )
  const [most] = rows
  return (
    <UnitBars
      stacked
      title="Totale sterkte met het extra deel"
      sentence={`Grijs is de sterkte nu (${division.strengthSource}), gekleurd wat erbij komt volgens ${keyInSentence(first)}. ${most ? `${most.name} heeft daarna de meeste sterkte.` : ''}`}
      rows={rows.map((row) => ({
        label: row.name,
        href: hrefOf(row),
        bars: [
          { value: row.strength, text: '', fill: 'faint' },
          {
            value: shownFte(row, first),
            text: `${fixed(row.strength, 0)} + ${textOf(row, first)}`,
            fill: 'point',
          },
        ],
      }))}
    />
  )
}

function textOf(row: UnitRow, key: DistributionKey): string {
  const share = row.byKey[key]
  return share ? fteText(share.shown, share.whole !== null) : 'niet berekend'
}
