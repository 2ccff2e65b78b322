import { ItemHits } from '@/components/item/item-hits'
import { ItemReferences } from '@/components/item/item-references'
import { ItemStatusBadge } from '@/components/item/item-status'
import { ItemTerm } from '@/components/item/item-term'
import { KindLabel } from '@/components/ui/kind-label'
import { MarkedText } from '@/components/ui/marked-text'
import { RowLink } from '@/components/ui/row-link'
import { Table, type Column } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import type { CalendarDate } from '@/lib/calendar/date'
import type { ItemRow } from '@/lib/register/queries/list-items'
import { shortMembers, shownTitle } from '@/lib/register/shown'

type ItemTableProps = {
  caption: string
  rows: readonly ItemRow[]
  today: CalendarDate
  /** Where the heads of the columns lead to. */
  sorts?: Partial<Record<'nummer' | 'titel' | 'termijn' | 'status', NonNullable<Column['sort']>>>
}

/** Items as lines of a table; on a narrow screen three lines each. */
export function ItemTable({ caption, rows, today, sorts = {} }: ItemTableProps) {
  return (
    <Table caption={caption} captionHidden stacked columns={columnsWith(sorts)}>
      {rows.map((row) => (
        <ItemLine key={row.id} row={row} today={today} />
      ))}
    </Table>
  )
}

function columnsWith(sorts: NonNullable<ItemTableProps['sorts']>): Column[] {
  const sorted = (key: keyof typeof sorts) => (sorts[key] ? { sort: sorts[key] } : {})
  return [
    { key: 'nummer', label: 'Nr.', ...sorted('nummer') },
    { key: 'soort', label: 'Soort' },
    { key: 'titel', label: 'Titel', width: 'rest', ...sorted('titel') },
    { key: 'indieners', label: 'Kamerleden', line: 'none' },
    { key: 'kamerstuk', label: 'Kamerstuk', width: 'short' },
    { key: 'behandelaar', label: 'Behandelaar', line: 'none' },
    { key: 'termijn', label: 'Termijn', width: 'medium', ...sorted('termijn') },
    { key: 'status', label: 'Status', ...sorted('status') },
  ]
}

function ItemLine({ row, today }: { row: ItemRow; today: CalendarDate }) {
  return (
    <Row id={`item-${row.number}`}>
      <Cell line={2}>
        <span className="whitespace-nowrap text-ink-quiet tabular-nums">G-{row.number}</span>
      </Cell>
      <Cell line={2}>
        <KindLabel kind={row.kind} />
      </Cell>
      <Cell line={1} head cut>
        <RowLink href={`/items/${row.number}`} done={row.timing === 'closed'}>
          <MarkedText text={shownTitle(row.title)} marks={row.marks} />
        </RowLink>
        {row.hits.length > 0 && <ItemHits hits={row.hits} />}
      </Cell>
      <Cell line="none">
        <span className="block max-w-48 truncate">{shortMembers(row.members)}</span>
      </Cell>
      <Cell line={2}>
        <ItemReferences keys={row.references.slice(0, 2)} quiet />
      </Cell>
      <Cell line="none">
        <span className="block max-w-36 truncate">
          {row.handler?.name ?? (row.timing === 'closed' ? '' : 'niemand')}
        </span>
      </Cell>
      <Cell line={3}>
        <ItemTerm {...row} today={today} />
      </Cell>
      <Cell line={3}>
        <ItemStatusBadge status={row.status} timing={row.timing} brief />
      </Cell>
    </Row>
  )
}
