import { FindingLines } from '@/components/allocation/finding-lines'
import { StepTable } from '@/components/allocation/step-table'
import { BarChart } from '@/components/ui/bar-chart'
import { Disclosure } from '@/components/ui/disclosure'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import type { ClusterAnswer } from '@/lib/scenario/cluster-view'
import { count, fixed, gainsSentence, percent, signed } from '@/lib/scenario/words'

/** More areas than this are a table only. */
const MOST_BARS = 40

/** What clusters give together per area, and what taking one out changes. */
export function ClusterResult({ answer }: { answer: ClusterAnswer }) {
  const { removed, fte } = answer
  return (
    <section aria-labelledby="uitkomst" className="space-y-6 border-t border-line pt-6">
      <div className="max-w-text">
        <h2 id="uitkomst" className="text-xl">
          Uitkomst
        </h2>
        <p>
          {count(fte)} fte, verdeeld volgens {answer.clusters.length} clusters.{' '}
          {removed !== null &&
            `Zonder ${removed} worden de andere gewichten naar rato groter, en worden mengsels waar ${removed} in zat opnieuw gemaakt.`}
        </p>
      </div>
      {answer.areas.length <= MOST_BARS && <Bars answer={answer} />}
      <AreaTable answer={answer} />
      <ClusterTable answer={answer} />
      <FindingLines findings={answer.findings} open />
      <Disclosure summary="Zo is er gerekend">
        <StepTable caption={removed === null ? 'Stappen' : `Stappen zonder ${removed}`} steps={answer.steps} />
      </Disclosure>
    </section>
  )
}

function Bars({ answer: { areas, removed } }: { answer: ClusterAnswer }) {
  const shown = areas.map(({ name, fte, without }) => ({ name, value: without === null ? fte : without - fte }))
  const sorted = shown.toSorted((one, other) => other.value - one.value)
  const most = sorted.at(0)
  const least = sorted.at(-1)
  if (!most || !least) return null
  const text = (value: number) => (removed === null ? fixed(value) : signed(value))
  return (
    <BarChart
      title={removed === null ? 'Fte per gebied' : `Verschil zonder ${removed}`}
      sentence={
        removed === null
          ? `${most.name} krijgt het meeste (${text(most.value)} fte), ${least.name} het minste (${text(least.value)} fte).`
          : gainsSentence(sorted)
      }
      heads={{ label: 'Gebied', value: removed === null ? 'Fte' : 'Verschil in fte' }}
      bars={sorted.map(({ name, value }) => ({ label: name, value, text: text(value), point: value > 0 }))}
      level={3}
    />
  )
}

function AreaTable({ answer: { areas, removed, fte: total } }: { answer: ClusterAnswer }) {
  const more =
    removed === null
      ? []
      : ([
          { key: 'without', label: `Zonder ${removed}`, align: 'end' },
          { key: 'difference', label: 'Verschil', align: 'end' },
        ] as const)
  return (
    <Table
      caption="Verdeling per gebied, in fte"
      columns={[
        { key: 'area', label: 'Gebied' },
        { key: 'fte', label: 'Alle clusters', align: 'end' },
        { key: 'share', label: 'Aandeel', align: 'end' },
        ...more,
      ]}
    >
      {areas.map(({ name, fte, without }, at) => (
        <Row key={`${name}-${at}`}>
          <Cell head>{name}</Cell>
          <Cell align="end">{fixed(fte)}</Cell>
          <Cell align="end">{percent(fte / total)}</Cell>
          {without !== null && (
            <>
              <Cell align="end">{fixed(without)}</Cell>
              <Cell align="end">{signed(without - fte)}</Cell>
            </>
          )}
        </Row>
      ))}
    </Table>
  )
}

function ClusterTable({ answer: { clusters, removed } }: { answer: ClusterAnswer }) {
  const more = removed === null ? [] : ([{ key: 'without', label: `Gewicht zonder ${removed}`, align: 'end' }] as const)
  return (
    <Table
      caption="Clusters, in de volgorde waarin ze zijn berekend"
      columns={[
        { key: 'name', label: 'Cluster' },
        { key: 'kind', label: 'Model' },
        { key: 'weight', label: 'Gewicht', align: 'end' },
        { key: 'fte', label: 'Fte', align: 'end' },
        ...more,
      ]}
    >
      {clusters.map(({ name, kind, weight, fte, without }) => (
        <Row key={name}>
          <Cell head>{name}</Cell>
          <Cell>{kind}</Cell>
          <Cell align="end">{percent(weight)}</Cell>
          <Cell align="end">{fixed(fte)}</Cell>
          {without !== null && <Cell align="end">{name === removed ? 'weg' : percent(without)}</Cell>}
        </Row>
      ))}
    </Table>
  )
}
