'use client'

import { Pencil } from 'lucide-react'
import { DeedCell } from '@/components/item/deed-cell'
import { ItemHits } from '@/components/item/item-hits'
import { ItemReferences } from '@/components/item/item-references'
import { ItemStatusBadge } from '@/components/item/item-status'
import { ItemTerm } from '@/components/item/item-term'
import { Checkbox } from '@/components/ui/checkbox'
import { Icon } from '@/components/ui/icon'
import { KindLabel } from '@/components/ui/kind-label'
import { MarkedText } from '@/components/ui/marked-text'
import { RowLink } from '@/components/ui/row-link'
import { Table, type Column } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import type { CalendarDate } from '@/lib/calendar/date'
import type { ListedItem } from '@/lib/register/listed-item'
import { shownTitle } from '@/lib/register/shown'

type ItemTableProps = {
  caption: string
  rows: readonly ListedItem[]
  today: CalendarDate
  /** Where the heads of the columns lead to. */
  sorts?: Partial<Record<'nummer' | 'titel' | 'termijn' | 'status', NonNullable<Column['sort']>>>
  /** For who may change: the form that the marks belong to; with it the cells are deeds. */
  form?: string | undefined
}

/** Items as lines of a table; on a narrow screen three lines each. Drawn in the browser as well, so that a line travels as data. */
export function ItemTable({ caption, rows, today, sorts = {}, form }: ItemTableProps) {
  return (
    <Table caption={caption} captionHidden stacked columns={columnsWith(sorts, form !== undefined)}>
      {rows.map((row) => (
        <ItemLine key={row.id} row={row} today={today} form={form} />
      ))}
    </Table>
  )
}

function columnsWith(sorts: NonNullable<ItemTableProps['sorts']>, deeds: boolean): Column[] {
  const sorted = (key: keyof typeof sorts) => (sorts[key] ? { sort: sorts[key] } : {})
  return [
    ...(deeds ? [MARK] : []),
    { key: 'nummer', label: 'Nr.', ...sorted('nummer') },
    { key: 'soort', label: 'Soort' },
    { key: 'titel', label: 'Titel', width: 'rest', ...sorted('titel') },
    { key: 'indieners', label: 'Kamerleden', line: 'none' },
    { key: 'kamerstuk', label: 'Kamerstuk', width: 'short' },
    { key: 'behandelaar', label: 'Behandelaar', line: 'none' },
    { key: 'termijn', label: 'Termijn', width: 'medium', ...sorted('termijn') },
    { key: 'status', label: 'Status', ...sorted('status') },
    ...(deeds ? [DEEDS] : []),
  ]
}

const MARK: Column = { key: 'kies', label: 'Kies', labelHidden: true, width: 'mark' }
const DEEDS: Column = { key: 'wijzig', label: 'Wijzig', labelHidden: true }

type ItemLineProps = { row: ListedItem; today: CalendarDate; form: string | undefined }

function ItemLine({ row, today, form }: ItemLineProps) {
  const { number } = row
  const deeds = form !== undefined
  const handler = (
    <span className="block max-w-36 truncate">{row.handler?.name ?? (row.timing === 'closed' ? '' : 'niemand')}</span>
  )
  const term = <ItemTerm {...row} today={today} />
  const status = <ItemStatusBadge status={row.status} timing={row.timing} brief />
  return (
    <Row id={`item-${row.number}`}>
      {form !== undefined && <MarkCell number={number} form={form} />}
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
        <span className="block max-w-48 truncate">{row.members}</span>
      </Cell>
      <Cell line={2}>
        <ItemReferences keys={row.references} quiet />
      </Cell>
      <Cell line="none">
        <DeedCell number={number} deed="assign" shortcut="b" label="Wijzig de behandelaar" off={!deeds}>
          {handler}
        </DeedCell>
      </Cell>
      <Cell line={3}>
        <DeedCell number={number} deed="moveTerm" shortcut="t" label="Wijzig de termijn" off={!deeds}>
          {term}
        </DeedCell>
      </Cell>
      <Cell line={3}>
        <DeedCell number={number} deed="status" shortcut="s" label="Wijzig de status" off={!deeds}>
          {status}
        </DeedCell>
      </Cell>
      {deeds && (
        <Cell line={3}>
          <DeedCell number={number} deed="alles" shortcut="e" label="Alle handelingen">
            <Icon shape={Pencil} />
          </DeedCell>
        </Cell>
      )}
    </Row>
  )
}

function MarkCell({ number, form }: { number: number; form: string }) {
  return (
    <Cell line="mark">
      <Checkbox
        name="kies"
        value={number}
        form={form}
        label={`Kies G-${number}`}
        labelHidden
        aria-keyshortcuts="x"
        data-key-label="Kies deze rij (met Shift: tot en met hier)"
      />
    </Cell>
  )
}
