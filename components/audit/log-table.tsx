import { Disclosure } from '@/components/ui/disclosure'
import { Table, type Column } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import { deedWords, fieldWords } from '@/lib/audit/deed-words'
import type { TimelineEntry } from '@/lib/audit/queries'
import { formatInstant } from '@/lib/calendar/format'

const COLUMNS: readonly Column[] = [
  { key: 'nr', label: 'Nr.', align: 'end' },
  { key: 'moment', label: 'Moment' },
  { key: 'wie', label: 'Wie' },
  { key: 'daad', label: 'Wat' },
  { key: 'waaraan', label: 'Waaraan', width: 'rest' },
  { key: 'wijziging', label: 'Wijziging' },
]

/** The log as it is stored, newest first. */
export function LogTable({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <Table caption="Logboek" captionHidden stacked columns={COLUMNS}>
      {entries.map((entry) => (
        <Row key={entry.seq}>
          <Cell align="end" line="none">
            {entry.seq}
          </Cell>
          <Cell line={2}>
            <span className="whitespace-nowrap">{formatInstant(new Date(entry.at))}</span>
          </Cell>
          <Cell line={3}>
            <span className="whitespace-nowrap">
              {entry.who} <span className="text-ink-quiet">({entry.origin})</span>
            </span>
          </Cell>
          <Cell line={2}>
            <span className="whitespace-nowrap">{deedWords(entry.action)}</span>
          </Cell>
          <Cell head line={1}>
            {entry.label}
            {entry.reason && <span className="block text-ink-quiet">“{entry.reason}”</span>}
          </Cell>
          <Cell line={3}>{entry.changes.length > 0 && <Changes changes={entry.changes} />}</Cell>
        </Row>
      ))}
    </Table>
  )
}

function Changes({ changes }: Pick<TimelineEntry, 'changes'>) {
  return (
    <Disclosure
      summary={
        <span className="whitespace-nowrap">{changes.length === 1 ? '1 veld' : `${changes.length} velden`}</span>
      }
    >
      <ul className="min-w-60">
        {changes.map(({ field, before, after }) => (
          <li key={field} className="whitespace-pre-line">
            {fieldWords(field)}: {before !== null && <del className="text-ink-quiet">{before}</del>} {after ?? 'leeg'}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
