import { ChevronDown, ChevronsUpDown, ChevronUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'

export type SortState = 'ascending' | 'descending' | 'none'

export type Column = {
  key: string
  label: string
  /** For a column whose cells speak for themselves, such as the marks of selection. */
  labelHidden?: boolean
  align?: 'start' | 'end'
  /** How much room it asks: `mark` 36 px, `short`, `medium`; `rest` takes what is left and cuts its text off. */
  width?: 'mark' | 'short' | 'medium' | 'rest'
  /** As its cells: `none` leaves the column out where the screen is not wide. */
  line?: 'none'
  /** Where the head leads to, and how the list is sorted by it now. */
  sort?: { href: string; state: SortState }
}

type TableProps = {
  /** What the table shows, one line; read out first. */
  caption: string
  captionHidden?: boolean
  columns: readonly Column[]
  /** Rows: `<Row>` with `<Cell>`s. */
  children?: ReactNode
  /** Rows become three lines on a narrow screen; give each Cell its `line`. Otherwise the table scrolls sideways. */
  stacked?: boolean
  /** Two or three short columns that fit a phone: no region to scroll, so no stop for the Tab key. */
  fits?: boolean
  foot?: ReactNode
}

const widths = { mark: 'w-9', short: 'w-28 min-w-28', medium: 'w-44 min-w-44', rest: 'w-full' } as const

/** Dense table: rows of 40 px, a head that stays, rules instead of boxes. */
export function Table({
  caption,
  captionHidden = false,
  columns,
  children,
  stacked = false,
  fits = false,
  foot,
}: TableProps) {
  const table = (
    <table role="table" className={`w-full border-collapse text-sm ${stacked ? 'stacked' : ''}`}>
      <caption className={captionHidden ? 'sr-only' : 'py-2 text-left text-base font-semibold'}>{caption}</caption>
      <thead role="rowgroup" className="sticky top-0 z-10 bg-paper print:static">
        <tr role="row">
          {columns.map((column) => (
            <Head key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
      {foot && <tfoot role="rowgroup">{foot}</tfoot>}
    </table>
  )
  if (stacked || fits) return table
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="max-xl:overflow-x-auto">
      {table}
    </div>
  )
}

function Head({ column }: { column: Column }) {
  const { label, labelHidden, align = 'start', width, sort, line } = column
  const text = labelHidden ? <span className="sr-only">{label}</span> : label
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sort?.state}
      data-line={width === 'mark' ? 'mark' : line}
      className={`h-9 px-2 shadow-[inset_0_-1px_0_var(--ink)] print:border-b forced-colors:border-b font-semibold whitespace-nowrap first:pl-0 last:pr-0 ${align === 'end' ? 'text-right' : 'text-left'} ${width ? widths[width] : ''}`}
    >
      {sort ? <SortLink {...{ label, sort }} /> : text}
    </th>
  )
}

const arrows = { ascending: ChevronUp, descending: ChevronDown, none: ChevronsUpDown } as const

function SortLink({ label, sort }: { label: string; sort: NonNullable<Column['sort']> }) {
  return (
    <Link
      href={sort.href}
      className={`inline-flex min-h-6 items-center gap-1 no-underline hover:underline ${sort.state === 'none' ? 'text-ink' : 'text-accent'}`}
    >
      {label}
      <Icon shape={arrows[sort.state]} size={14} />
    </Link>
  )
}
