import { ItemStatusBadge } from '@/components/item/item-status'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import type { TwoStandings } from '@/lib/sync/queries/kamer-page'
import { STANDING_WORDS } from '@/lib/sync/standing'

const COLUMNS = [
  { key: 'item', label: 'Item', width: 'rest' },
  { key: 'wij', label: 'Bij ons', width: 'medium' },
  { key: 'kamer', label: 'Bij de Kamer', width: 'medium' },
  { key: 'wat', label: 'Wat er aan de hand is', width: 'medium' },
] as const

/** Items whose status differs from the one that the Kamer gives. A status moves on the item itself, for it asks for evidence. */
export function StandingTable({ standings }: { standings: readonly TwoStandings[] }) {
  return (
    <Table caption="Twee standen" captionHidden stacked columns={COLUMNS}>
      {standings.map(({ item, number, kamerStatus, standing }) => (
        <Row key={`${item.id} ${number}`}>
          <Cell line={1} head>
            <Link href={`/items/${item.number}`}>{item.title}</Link>{' '}
            <span className="font-normal whitespace-nowrap text-ink-quiet">{number}</span>
          </Cell>
          <Cell line={2}>
            <span className="sm:sr-only">Bij ons: </span>
            <ItemStatusBadge status={item.status} timing="later" brief />
          </Cell>
          <Cell line={2}>
            <span className="sm:sr-only">Bij de Kamer: </span>
            {kamerStatus}
          </Cell>
          <Cell line={3}>{STANDING_WORDS[standing]}</Cell>
        </Row>
      ))}
    </Table>
  )
}
