import { memo, type ReactNode } from 'react'
import { stretchesOf } from '@/components/intake/passage-marks'
import type { Block, Note } from '@/lib/annex/blocks'

type SourceBlockProps = {
  block: Block
  index: number
  notes: Record<string, Note>
  /** Part of the passage of the candidate that is looked at. */
  marked: boolean
  /** The words in it that the reader leaned on. */
  telltales: readonly string[]
  /** The page that begins with this block. */
  page: number | null
}

/** One block of a document as printed, with its notes under it. */
export const SourceBlock = memo(function SourceBlock({
  block,
  index,
  notes,
  marked,
  telltales,
  page,
}: SourceBlockProps) {
  const marks =
    block.type === 'table' ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.notes)) : block.notes
  const own = marks.flatMap(({ id }) => notes[id] ?? [])
  return (
    <>
      {page !== null && (
        <p className="mt-5 border-t border-line pt-1 font-sans text-xs text-ink-quiet first:mt-0 first:border-0">
          bladzijde {page}
        </p>
      )}
      <div
        id={`blok-${index}`}
        data-marked={marked || undefined}
        className={`border-l-4 py-1 px-3 ${marked ? 'border-accent bg-accent-dim' : 'border-transparent'}`}
      >
        <Printed block={block} notes={notes} telltales={telltales} />
        {own.map((note) => (
          <p key={note.label} className="mt-1 font-sans text-xs text-ink-quiet">
            <sup>{note.label}</sup> {note.text}
          </p>
        ))}
      </div>
    </>
  )
})

type PrintedProps<Of extends Block = Block> = { block: Of; notes: Record<string, Note>; telltales: readonly string[] }

function Printed({ block, notes, telltales }: PrintedProps) {
  switch (block.type) {
    case 'heading':
    case 'title':
      return (
        <p className={`font-semibold ${block.type === 'title' || block.level < 3 ? 'text-lg' : ''}`}>
          {withMarks(block, notes, telltales)}
        </p>
      )
    case 'listItem':
      return (
        <p className="flex gap-2">
          <span aria-hidden>{block.label ?? '•'}</span>
          <span className="min-w-0">{withMarks(block, notes, telltales)}</span>
        </p>
      )
    case 'paragraph':
      return (
        <p className={`whitespace-pre-line ${block.bold ? 'font-semibold' : ''}`}>
          {withMarks(block, notes, telltales)}
        </p>
      )
    case 'table':
      return <PrintedTable {...{ block, notes, telltales }} />
  }
}

function PrintedTable({ block, notes, telltales }: PrintedProps<Extract<Block, { type: 'table' }>>) {
  return (
    <table className="w-full border-collapse text-sm">
      {block.caption && <caption className="text-left">{block.caption}</caption>}
      <tbody>
        {block.rows.map((row, place) => (
          <tr key={place} className="border-b border-line align-top">
            {row.cells.map((cell, column) => (
              <td key={column} className={`py-1 pr-3 ${row.header ? 'font-semibold' : ''}`}>
                {withMarks(cell, notes, telltales)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Marked = { text: string; notes: { id: string; at: number }[] }

/** The text with the label of each note where it stands, and the telling words marked. */
function withMarks(
  { text, notes: marks }: Marked,
  notes: Record<string, Note>,
  telltales: readonly string[],
): ReactNode[] {
  const stretches = stretchesOf(text, telltales)
  const cuts = [...marks.map(({ at }) => at), ...stretches.flatMap(({ from, to }) => [from, to]), text.length]
  const parts: ReactNode[] = []
  let from = 0
  for (const to of [...new Set(cuts)].toSorted((one, other) => one - other)) {
    const part = text.slice(from, to)
    const told = stretches.some((stretch) => from >= stretch.from && to <= stretch.to)
    if (part) parts.push(told ? <mark key={from}>{part}</mark> : part)
    for (const { id } of marks.filter(({ at }) => at === to))
      parts.push(<sup key={`${id}-${to}`}>{notes[id]?.label ?? '?'}</sup>)
    from = to
  }
  return parts
}
