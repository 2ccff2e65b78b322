import type { ReactNode } from 'react'

type RowProps = {
  children?: ReactNode
  /** The row that is open beside the list. */
  current?: boolean
  /** Names the row for keys (j, k) and links to it. */
  id?: string
}

/** A row of a Table. */
export function Row({ children, current = false, id }: RowProps) {
  const look = current ? 'bg-accent-dim' : 'hover:bg-paper-dim'
  return (
    <tr role="row" id={id} aria-current={current ? 'true' : undefined} className={`border-b border-line ${look}`}>
      {children}
    </tr>
  )
}

type CellProps = {
  children?: ReactNode
  align?: 'start' | 'end'
  /** Where it stands when rows are stacked on a narrow screen: line 1, 2 or 3, the mark before them, or nowhere. */
  line?: 1 | 2 | 3 | 'mark' | 'none'
  /** The cell that names the row, for who listens. */
  head?: boolean
  /** One line that is cut off where the room ends; for the column of width `rest`. */
  cut?: boolean
}

/** A cell of a Row. */
export function Cell({ children, align = 'start', line, head = false, cut = false }: CellProps) {
  const Tag = head ? 'th' : 'td'
  const look = `cell${align === 'end' ? ' text-right' : ''}${cut ? ' max-w-0 truncate' : ''}`
  return (
    <Tag role={head ? 'rowheader' : 'cell'} scope={head ? 'row' : undefined} data-line={line} className={look}>
      {children}
    </Tag>
  )
}
