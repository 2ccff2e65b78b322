import { TotalRow } from '@/components/allocation/total-row'
import { Link } from '@/components/ui/link'
import { BarChart } from '@/components/ui/bar-chart'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import type { CharacteristicKey } from '@/lib/allocation/characteristics'
import { unitName } from '@/lib/allocation/units'
import type { UnitWhy } from '@/lib/scenario/why'
import { fixed, keyHeading, keyInSentence, percent, signed } from '@/lib/scenario/words'

type WhyDifferenceProps = {
  why: UnitWhy
  paragraphs: readonly string[]
  /** The page with the municipalities of a characteristic; none when the data set knows only units. */
  hrefOf: ((key: CharacteristicKey) => string) | null
}

/** Why a unit gets more or less by the model than by a key with fixed shares: in words, in bars and per characteristic. */
export function WhyDifference({ why, paragraphs, hrefOf }: WhyDifferenceProps) {
  const name = unitName(why.unit)
  return (
    <section aria-labelledby="verschil" className="space-y-6">
      <div>
        <h2 id="verschil" className="mb-2 text-xl">
          Waarom {why.difference < 0 ? 'minder' : 'meer'} dan {whatKeyGives(why)}
        </h2>
        <div className="max-w-text space-y-3">
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </div>
      <BarChart
        level={3}
        title="Wat het verschil maakt"
        sentence={`Naar rechts telt voor ${name}, naar links tegen. Alles samen is ${signed(why.difference)} fte.`}
        heads={{ label: 'Groep van kenmerken', value: 'Verschil in fte' }}
        bars={[...why.families, ...why.rest].map(({ name: label, fte }) => ({
          label,
          value: fte,
          text: signed(fte),
          point: fte > 0,
        }))}
      />
      <LineTable {...{ why, hrefOf }} />
    </section>
  )
}

function LineTable({ why, hrefOf }: Omit<WhyDifferenceProps, 'paragraphs'>) {
  const name = unitName(why.unit)
  return (
    <div>
      <Table
        caption="Het verschil per kenmerk"
        columns={[
          { key: 'name', label: 'Kenmerk' },
          { key: 'national', label: 'Fte landelijk', align: 'end' },
          { key: 'share', label: `Deel van ${name}`, align: 'end' },
          { key: 'fixed', label: keyHeading(why.other), align: 'end' },
          { key: 'fte', label: 'Verschil in fte', align: 'end' },
        ]}
      >
        {why.lines.map(({ characteristic, nationalFte, unitShare, fte }) => (
          <Row key={characteristic.key}>
            <Cell head>
              {hrefOf ? <Link href={hrefOf(characteristic.key)}>{characteristic.name}</Link> : characteristic.name}
            </Cell>
            <Cell align="end">{fixed(nationalFte)}</Cell>
            <Cell align="end">{percent(unitShare)}</Cell>
            <Cell align="end">{percent(why.fixedShare)}</Cell>
            <Cell align="end">{signed(fte)}</Cell>
          </Row>
        ))}
        <SumRows why={why} />
      </Table>
      <p className="mt-2 max-w-text text-sm text-ink-quiet">
        Verschil = fte landelijk × (deel van {name} − {percent(why.fixedShare)}). “Fte landelijk” is hoeveel fte dit
        kenmerk in deze verdeling over heel Nederland verdeelt; bij een kenmerk dat negatief telt, is het onder nul.
      </p>
    </div>
  )
}

function SumRows({ why }: { why: UnitWhy }) {
  return (
    <>
      {why.rest.map(({ name, fte }) => (
        <TotalRow key={name} label={name} span={4} light cells={[{ key: 'fte', text: signed(fte) }]} />
      ))}
      <TotalRow
        label={`Verschil met ${keyInSentence(why.other)}`}
        span={4}
        cells={[{ key: 'fte', text: signed(why.difference) }]}
      />
    </>
  )
}

function whatKeyGives({ other }: UnitWhy): string {
  return other === 'besluit' ? 'volgens het Besluit' : keyInSentence(other)
}
