import { RowLink } from '@/components/ui/row-link'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import { formatDay, formatInstant } from '@/lib/calendar/format'
import type { LetterLine } from '@/lib/letter/queries/letter-page'

/** Letters as lines of a table, the latest first. */
export function LetterTable({ letters }: { letters: readonly LetterLine[] }) {
  return (
    <Table
      caption="Gelezen brieven"
      captionHidden
      stacked
      columns={[
        { key: 'naam', label: 'Brief', width: 'rest' },
        { key: 'nummer', label: 'Nummer' },
        { key: 'datum', label: 'Datum' },
        { key: 'gelezen', label: 'Gelezen', width: 'medium' },
        { key: 'stand', label: 'Stand', width: 'medium' },
      ]}
    >
      {letters.map((letter) => (
        <Row key={letter.id}>
          <Cell line={1} head cut>
            <RowLink href={`/brieven/${letter.id}`} done={letter.state === 'verwerkt'}>
              {letter.name}
            </RowLink>
          </Cell>
          <Cell line={2}>{letter.number ?? ''}</Cell>
          <Cell line={2}>{letter.date ? formatDay(letter.date) : ''}</Cell>
          <Cell line="none">{formatInstant(new Date(letter.readAt))}</Cell>
          <Cell line={3}>{standOf(letter)}</Cell>
        </Row>
      ))}
    </Table>
  )
}

function standOf({ state, effects }: LetterLine): string {
  if (state === 'gelezen') return 'nog te verwerken'
  return effects === 1 ? '1 wijziging' : `${effects} wijzigingen`
}
