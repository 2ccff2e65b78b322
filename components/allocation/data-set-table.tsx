import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import { formatInstant } from '@/lib/calendar/format'
import type { DataSetLine } from '@/lib/scenario/data-set'

/** The data sets that there are, the example first. */
export function DataSetTable({ dataSets }: { dataSets: readonly DataSetLine[] }) {
  return (
    <Table
      caption="Gegevenssets"
      captionHidden
      stacked
      columns={[
        { key: 'name', label: 'Gegevensset' },
        { key: 'year', label: 'Jaar', align: 'end' },
        { key: 'version', label: 'Versie', align: 'end' },
        { key: 'partial', label: 'Volledig' },
        { key: 'source', label: 'Bron' },
        { key: 'who', label: 'Vastgelegd' },
        { key: 'use', label: 'Gebruiken', labelHidden: true },
      ]}
    >
      {dataSets.map(({ id, name, year, version, partial, source, createdAt, createdBy }) => (
        <Row key={id}>
          <Cell head line={1}>
            {name}
          </Cell>
          <Cell align="end" line={2}>
            {year}
          </Cell>
          <Cell align="end" line={2}>
            <span className="lg:hidden">versie </span>
            {version}
          </Cell>
          <Cell line={2}>{partial ? 'gedeeltelijk' : 'volledig'}</Cell>
          <Cell line={3}>
            <span className="text-ink-quiet">{source}</span>
          </Cell>
          <Cell line={3}>
            {createdAt
              ? `${formatInstant(new Date(createdAt))}${createdBy ? ` door ${createdBy}` : ''}`
              : 'hoort bij Gestand'}
          </Cell>
          <Cell align="end" line={3}>
            <Link href={`/verdeling?gegevens=${id}`}>Verdeel</Link>
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
