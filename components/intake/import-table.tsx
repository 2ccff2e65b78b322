import { RowLink } from '@/components/ui/row-link'
import { Table, type Column } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import { formatDay, formatInstant } from '@/lib/calendar/format'
import { outcomeWords } from '@/components/intake/outcome-words'
import type { ImportLine } from '@/lib/intake/queries/review'

const COLUMNS: readonly Column[] = [
  { key: 'bestand', label: 'Bestand', width: 'rest' },
  { key: 'document', label: 'Document van' },
  { key: 'gelezen', label: 'Ingelezen', width: 'medium' },
  { key: 'door', label: 'Door', width: 'medium' },
  { key: 'stand', label: 'Stand', width: 'medium' },
]

const STATE_WORDS = { gelezen: 'te beoordelen', vervallen: 'vervallen' } as const

/** Every document that was read, the latest first. */
export function ImportTable({ imports }: { imports: readonly ImportLine[] }) {
  return (
    <Table caption="Ingelezen documenten" captionHidden stacked columns={COLUMNS}>
      {imports.map((one) => (
        <Row key={one.id}>
          <Cell head cut line={1}>
            <RowLink href={`/import/${one.id}`} done={one.state !== 'gelezen'}>
              {one.fileName}
            </RowLink>
          </Cell>
          <Cell line={2}>
            {one.printedOn ? formatDay(one.printedOn) : <span className="text-ink-quiet">onbekend</span>}
          </Cell>
          <Cell line={2}>{formatInstant(new Date(one.at))}</Cell>
          <Cell line={3}>{one.by}</Cell>
          <Cell line={3}>{standOf(one)}</Cell>
        </Row>
      ))}
    </Table>
  )
}

function standOf({ state, decided, candidates, ...counts }: ImportLine): string {
  if (state === 'bevestigd') return outcomeWords(counts)
  if (state === 'vervallen') return `${STATE_WORDS[state]} (${candidates})`
  return decided === candidates
    ? 'klaar om te bevestigen'
    : `${STATE_WORDS.gelezen}: ${decided} van ${candidates} gedaan`
}
