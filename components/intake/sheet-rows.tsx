import { Table, type Column } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import { VERDICT_WORDS } from '@/lib/intake/reconcile'
import type { SheetPreview } from '@/lib/intake/sheet/schema'

/** The first rows with what is read in them. */
export function SheetRows({ shown: { columns, rows } }: { shown: SheetPreview }) {
  const heads: Column[] = [
    { key: 'regel', label: 'Regel' },
    { key: 'gelezen', label: 'Gelezen als' },
    { key: 'register', label: 'In het register' },
    ...columns.map(({ heading }, column) => ({ key: String(column), label: heading })),
  ]
  return (
    <div className="max-h-[60dvh] max-w-full overflow-auto" role="region" aria-label="De regels" tabIndex={0}>
      <Table caption={rows.length === 1 ? 'De eerste regel' : `De eerste ${rows.length} regels`} columns={heads}>
        {rows.map(({ line, cells, reading, wrong }) => (
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
            <Cell>
              <span className="block min-w-24">{reading ? VERDICT_WORDS[reading.verdict] : '–'}</span>
              {wrong && <span className="block text-warn">bevinding</span>}
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
