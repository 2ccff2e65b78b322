import { TotalRow } from '@/components/allocation/total-row'
import { BarChart } from '@/components/ui/bar-chart'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import { addUp } from '@/lib/allocation/add'
import { type UnitCode, unitName } from '@/lib/allocation/units'
import { type Comparison, differenceSentence } from '@/lib/scenario/compare'
import { fixed, gainsSentence, signed } from '@/lib/scenario/words'

type CompareResultProps = {
  comparison: Comparison
  unit: UnitCode
  left: string
  right: string
  /** The same comparison with another unit explained. */
  hrefOf: (unit: UnitCode) => string
}

/** Two divisions side by side: the differences as bars, the figures, and one unit explained per characteristic. */
export function CompareResult({ comparison, unit, left, right, hrefOf }: CompareResultProps) {
  const sorted = comparison.rows.toSorted((one, other) => other.difference - one.difference)
  const decimals = decimalsFor(comparison)
  if (comparison.rows.every(({ difference }) => Math.abs(difference) < 1e-9))
    return (
      <Notice tone="info" title="Er is geen verschil">
        Beide scenario’s geven elke eenheid evenveel. Kies links of rechts een ander scenario.
      </Notice>
    )
  return (
    <div className="space-y-8">
      <BarChart
        title={`Verschil per eenheid: ${right} min ${left}`}
        sentence={gainsSentence(
          sorted.map(({ name, difference }) => ({ name, value: difference })),
          decimals,
        )}
        heads={{ label: 'Eenheid', value: 'Verschil in fte' }}
        bars={sorted.map(({ unit: code, name, difference }) => ({
          label: name,
          value: difference,
          text: signed(difference, decimals),
          href: hrefOf(code),
          point: code === unit,
        }))}
      />
      <SideBySide {...{ comparison, unit, left, right, hrefOf }} />
      <OneUnit {...{ comparison, unit }} />
    </div>
  )
}

/** Small differences need more decimals to be seen at all. */
function decimalsFor({ rows }: Comparison): number {
  const most = Math.max(...rows.map(({ difference }) => Math.abs(difference)))
  return most >= 1 ? 1 : most >= 0.1 ? 2 : 3
}

function SideBySide({ comparison, unit, left, right, hrefOf }: CompareResultProps) {
  const { rows } = comparison
  const sum = (pick: (row: (typeof rows)[number]) => number) => addUp(rows.map(pick))
  return (
    <Table
      caption="Beide verdelingen, in fte"
      columns={[
        { key: 'unit', label: 'Eenheid' },
        { key: 'left', label: left, align: 'end' },
        { key: 'right', label: right, align: 'end' },
        { key: 'difference', label: 'Verschil', align: 'end' },
      ]}
    >
      {rows.map((row) => (
        <Row key={row.unit} current={row.unit === unit}>
          <Cell head>
            <Link href={hrefOf(row.unit)}>{row.name}</Link>
          </Cell>
          <Cell align="end">{fixed(row.left)}</Cell>
          <Cell align="end">{fixed(row.right)}</Cell>
          <Cell align="end">{signed(row.difference, decimalsFor(comparison))}</Cell>
        </Row>
      ))}
      <TotalRow
        label="Totaal"
        cells={[
          { key: 'left', text: fixed(sum((row) => row.left)) },
          { key: 'right', text: fixed(sum((row) => row.right)) },
          { key: 'difference', text: signed(sum((row) => row.difference)) },
        ]}
      />
    </Table>
  )
}

function OneUnit({ comparison: { lines, rest, rows }, unit }: Pick<CompareResultProps, 'comparison' | 'unit'>) {
  const own = rows.find((row) => row.unit === unit)
  if (!own) return null
  return (
    <section aria-labelledby="verschil">
      <h2 id="verschil" className="mb-1 text-xl">
        Het verschil voor {unitName(unit)}
      </h2>
      <p className="mb-2 max-w-text">{differenceSentence(own)}</p>
      {lines === null ? (
        <p className="max-w-text">
          Geen van beide is volgens het model verdeeld. Het verschil komt dan uit de vaste aandelen van de sleutels en
          uit het aantal fte.
        </p>
      ) : (
        <Table
          caption="Verschil per kenmerk, in fte"
          fits
          columns={[
            { key: 'name', label: 'Kenmerk' },
            { key: 'fte', label: 'Verschil in fte', align: 'end' },
          ]}
        >
          {[...lines.map(({ characteristic, fte }) => ({ name: characteristic.name, fte })), ...rest].map(
            ({ name, fte }) => (
              <Row key={name}>
                <Cell head>{name}</Cell>
                <Cell align="end">{signed(fte, 3)}</Cell>
              </Row>
            ),
          )}
        </Table>
      )}
    </section>
  )
}
