import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import { fieldWords } from '@/lib/audit/deed-words'
import { shownTitle, shownValue } from '@/lib/register/shown'
import type { TogetherLine } from '@/lib/register/together'

type TogetherLinesProps = {
  lines: readonly TogetherLine[]
  /** What is said of the ones that change: "Wordt gewijzigd". */
  changes: string
}

/** What one deed does to each item, and first which items stay as they are and why. */
export function TogetherLines({ lines, changes }: TogetherLinesProps) {
  const staying = lines.filter((line) => line.hindrance !== null)
  const changing = lines.filter((line) => line.hindrance === null)
  return (
    <>
      {staying.length > 0 && <Lines caption={`Blijft zoals het is (${staying.length})`} lines={staying} />}
      {changing.length > 0 && <Lines caption={`${changes} (${changing.length})`} lines={changing} />}
    </>
  )
}

const COLUMNS = [
  { key: 'nummer', label: 'Nr.' },
  { key: 'titel', label: 'Titel' },
  { key: 'wat', label: 'Wat' },
] as const

function Lines({ caption, lines }: { caption: string; lines: readonly TogetherLine[] }) {
  return (
    <Table caption={caption} columns={COLUMNS} stacked>
      {lines.map((line) => (
        <Row key={line.id}>
          <Cell line={2}>
            <span className="whitespace-nowrap text-ink-quiet tabular-nums">
              {line.number === null ? '' : `G-${line.number}`}
            </span>
          </Cell>
          <Cell line={1} head>
            {line.number === null ? (
              'Een item'
            ) : (
              <Link
                href={`/items/${line.number}`}
                className="line-clamp-2 max-w-xs text-ink no-underline hover:underline"
              >
                {shownTitle(line.title)}
              </Link>
            )}
          </Cell>
          <Cell line={3}>{line.hindrance ?? <Changes line={line} />}</Cell>
        </Row>
      ))}
    </Table>
  )
}

function Changes({ line }: { line: TogetherLine }) {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {line.changes.map(({ field, before, after }) => (
        <li key={field}>
          <span className="text-ink-quiet">{fieldWords(field)}:</span> {before && <del>{shownValue(before)}</del>}{' '}
          {after ? shownValue(after) : 'leeg'}
        </li>
      ))}
    </ul>
  )
}
