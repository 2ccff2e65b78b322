import { RowLink } from '@/components/ui/row-link'
import { Table, type Column } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import { formatDay } from '@/lib/calendar/format'
import type { RecessLine } from '@/lib/people/queries'

const COLUMNS: readonly Column[] = [
  { key: 'jaar', label: 'Vergaderjaar' },
  { key: 'reces', label: 'Reces' },
  { key: 'eerste', label: 'Eerste dag' },
  { key: 'laatste', label: 'Laatste dag' },
  { key: 'stand', label: 'Stand' },
]

/** All recesses; those that nobody confirmed say so. */
export function RecessTable({ recesses, current }: { recesses: readonly RecessLine[]; current: string | null }) {
  return (
    <Table caption="Recessen" captionHidden stacked columns={COLUMNS}>
      {recesses.map((recess) => (
        <Row key={recess.id} current={recess.id === current}>
          <Cell head line={1}>
            <RowLink href={`/beheer/reces?reces=${recess.id}`}>{recess.session}</RowLink>
          </Cell>
          <Cell line={1}>{recess.name}</Cell>
          <Cell line={2}>{formatDay(recess.firstDay)}</Cell>
          <Cell line={2}>{formatDay(recess.lastDay)}</Cell>
          <Cell line={3}>
            {recess.assumed ? <span className="text-warn">aangenomen, nog na te kijken</span> : 'vastgesteld'}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
