import { memo, type ReactNode } from 'react'
import type { Block, Note } from '@/lib/annex/blocks'

type SourceBlockProps = {
  block: Block
  index: number
  notes: Record<string, Note>
  /** Part of the passage of the candidate that is looked at. */
  marked: boolean
  /** The page that begins with this block. */
  page: number | null
}

/** One block of a document as printed, with its notes under it. */
export const SourceBlock = memo(function SourceBlock({ block, index, notes, marked, page }: SourceBlockProps) {
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
        className={`border-l-4 py-1 pl-3 ${marked ? 'border-accent bg-mark/40' : 'border-transparent'}`}
      >
        <Printed block={block} notes={notes} />
        {own.map((note) => (
          <p key={note.label} className="mt-1 font-sans text-xs text-ink-quiet">
            <sup>{note.label}</sup> {note.text}
          </p>
        ))}
      </div>
    </>
  )
})

function Printed({ block, notes }: { block: Block; notes: Record<string, Note> }) {
  switch (block.type) {
    case 'heading':
    case 'title':
      return (
        <p className={`font-semibold ${block.type === 'title' || block.level < 3 ? 'text-lg' : ''}`}>
          {withMarks(block, notes)}
        </p>
      )
    case 'listItem':
      return (
        <p className="flex gap-2">
          <span aria-hidden>{block.label ?? '•'}</span>
          <span className="min-w-0">{withMarks(block, notes)}</span>
        </p>
      )
    case 'paragraph':
      return <p className={`whitespace-pre-line ${block.bold ? 'font-semibold' : ''}`}>{withMarks(block, notes)}</p>
    case 'table':
      return <PrintedTable block={block} notes={notes} />
  }
}

function PrintedTable({ block, notes }: { block: Extract<Block, { type: 'table' }>; notes: Record<string, Note> }) {
  return (
    <table className="w-full border-collapse text-sm">
      {block.caption && <caption className="text-left">{block.caption}</caption>}
      <tbody>
        {block.rows.map((row, place) => (
          <tr key={place} className="border-b border-line align-top">
            {row.cells.map((cell, column) => (
              <td key={column} className={`py-1 pr-3 ${row.header ? 'font-semibold' : ''}`}>
                {withMarks(cell, notes)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The text with the label of each note where it stands. */
function withMarks(
  { text, notes: marks }: { text: string; notes: { id: string; at: number }[] },
  notes: Record<string, Note>,
): ReactNode[] {
  const parts: ReactNode[] = []
  let from = 0
  for (const { id, at } of marks.toSorted((one, other) => one.at - other.at)) {
    parts.push(text.slice(from, at), <sup key={`${id}-${at}`}>{notes[id]?.label ?? '?'}</sup>)
    from = Math.max(from, at)
  }
  return [...parts, text.slice(from)]
}
