import { Disclosure } from '@/components/ui/disclosure'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import { type ClusterFact, clusterFacts } from '@/lib/allocation/cluster-table'
import { NOT_IN_REPORT } from '@/lib/allocation/source'
import { percent } from '@/lib/scenario/words'

/** What the report says of each cluster: its weight, when it states one, and how its model is made. */
export function ClusterFacts() {
  const known = clusterFacts.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
  return (
    <Disclosure summary="Wat het rapport over de clusters zegt">
      <p className="mb-3 max-w-text">
        Het rapport noemt gewichten die samen {percent(known, 0)} zijn. De 27 coëfficiënten van het model zijn één
        mengsel van alle clusters: daar kan geen cluster uit worden gehaald. Het rapport raadt aan om voor nieuwe
        sterkte het hele model te gebruiken, en gewichten alleen te wijzigen als taken verhuizen.
      </p>
      <Table
        caption="Clusters van het politiewerk, in de volgorde waarin ze worden berekend"
        captionHidden
        columns={[
          { key: 'name', label: 'Cluster' },
          { key: 'weight', label: 'Gewicht', align: 'end' },
          { key: 'model', label: 'Model' },
        ]}
      >
        {clusterFacts.map((fact) => (
          <Row key={fact.key}>
            <Cell head>{fact.name}</Cell>
            <Cell align="end">
              {fact.weight === null ? <span className="text-warn">{NOT_IN_REPORT}</span> : percent(fact.weight, 0)}
            </Cell>
            <Cell>
              {modelWords(fact)}
              {fact.basis === 'afgeleid' && <span className="text-ink-quiet"> (afgeleid uit het rapport)</span>}
            </Cell>
          </Row>
        ))}
      </Table>
    </Disclosure>
  )
}

function modelWords({ model, parts }: ClusterFact): string {
  if (parts === null || parts === 'others') return model
  const names = parts.map((part) => clusterFacts.find(({ key }) => key === part)?.name ?? part)
  return `${model}: ${names.join(' + ')}`
}
