import { Table, type Column } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import type { SheetPreview } from '@/lib/intake/sheet/schema'

/** The first rows with what is read in them. */
export function SheetRows({ shown: { columns, rows } }: { shown: SheetPreview }) {
  const heads: Column[] = [
    { key: 'regel', label: 'Regel' },
    { key: 'gelezen', label: 'Gelezen als' },
    ...columns.map(({ heading }, column) => ({ key: String(column), label: heading })),
  ]
  return (
    <div className="max-w-full overflow-x-auto">
      <Table caption={`De eerste ${rows.length} regels`} columns={heads}>
        {rows.map(({ line, cells, reading }) => (
          <Row key={line}>
            <Cell head>{line}</Cell>
            <Cell>
              {reading ? (
                <span className="line-clamp-3 min-w-48">
                  <strong className="font-semibold">{reading.kind}</strong> {reading.title} ({reading.status})
                </span>
              ) : (
                <span className="text-warn">geen kandidaat</span>
              )}
            </Cell>
            {cells.map((cell, column) => (
              <Cell key={column}>
                <span className="line-clamp-3 max-w-72 min-w-20">{cell}</span>
              </Cell>
            ))}
          </Row>
        ))}
      </Table>
    </div>
  )
}
