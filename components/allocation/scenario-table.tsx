import { ScenarioDeeds, type ScenarioActions } from '@/components/allocation/scenario-deeds'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import type { ScenarioLine } from '@/lib/scenario/queries'

type ScenarioTableProps = {
  scenarios: readonly ScenarioLine[]
  /** What the owner may do; none for who only reads. */
  actions: ScenarioActions | null
}

/** The scenarios one may open, with the items they stand beside. */
export function ScenarioTable({ scenarios, actions }: ScenarioTableProps) {
  return (
    <Table
      caption="Bewaarde scenario’s"
      captionHidden
      stacked
      columns={[
        { key: 'name', label: 'Scenario' },
        { key: 'owner', label: 'Van' },
        { key: 'items', label: 'Bij' },
        { key: 'compare', label: 'Vergelijken' },
        { key: 'deeds', label: 'Wat u kunt doen', labelHidden: true },
      ]}
    >
      {scenarios.map(({ id, version, name, query, shared, owner, isOwn, items }) => (
        <Row key={id} id={`scenario-${id}`}>
          <Cell head line={1}>
            <Link href={`/verdeling?${query}`}>{name}</Link>
          </Cell>
          <Cell line={2}>
            {isOwn ? 'u' : owner}
            <span className="text-ink-quiet">{shared ? ', gedeeld' : ', alleen voor u'}</span>
          </Cell>
          <Cell line={2}>
            {items.map(({ number, title }, place) => (
              <span key={number}>
                {place > 0 && ', '}
                <Link href={`/items/${number}`} title={title}>
                  G-{number}
                </Link>
              </span>
            ))}
          </Cell>
          <Cell line={3}>
            <Link href={`/verdeling/vergelijk?links=${id}`}>Leg ernaast</Link>
          </Cell>
          <Cell line={3}>
            {actions && isOwn && <ScenarioDeeds {...{ id, version, name, shared, items, actions }} />}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
