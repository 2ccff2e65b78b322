import type { Bar } from '@/components/ui/bar-chart'
import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'

type BarTableProps = { caption: string; bars: readonly Bar[]; heads: { label: string; value: string } }

/** The figures of a chart as a table, folded away until asked for. */
export function BarTable({ caption, bars, heads }: BarTableProps) {
  return (
    <Disclosure summary="Toon als tabel">
      <Table
        caption={caption}
        captionHidden
        fits
        columns={[
          { key: 'label', label: heads.label },
          { key: 'value', label: heads.value, align: 'end' },
        ]}
      >
        {bars.map(({ label, text, href }) => (
          <Row key={label}>
            <Cell head>{label}</Cell>
            <Cell align="end">{href ? <Link href={href}>{text}</Link> : text}</Cell>
          </Row>
        ))}
      </Table>
    </Disclosure>
  )
}
