import { useId, type ReactNode } from 'react'
import {
  BAR_HEIGHT,
  placeRows,
  placeStacked,
  type BarPlace,
  type BarRow,
  type RowLayout,
  type RowPlace,
} from '@/components/allocation/unit-bars-geometry'
import { Link } from '@/components/ui/link'

type UnitBarsProps = {
  title: string
  /** What is seen, one sentence; stands above the bars and describes them. */
  sentence: string
  rows: readonly BarRow[]
  /** Bars of a row behind each other, as parts of one whole. */
  stacked?: boolean
  /** The table with the same figures, or where it stands. */
  children?: ReactNode
}

/** Bars per unit, several to a unit, from zero with their labels on them; drawn on the server. */
export function UnitBars({ title, sentence, rows, stacked = false, children }: UnitBarsProps) {
  return (
    <figure className="@container keep">
      <figcaption className="mb-3">
        <h2 className="text-lg">{title}</h2>
        <p className="max-w-text">{sentence}</p>
      </figcaption>
      <div className="hidden @min-[34rem]:block">
        <Drawing {...{ title, sentence, rows, stacked }} layout="beside" />
      </div>
      <div className="@min-[34rem]:hidden">
        <Drawing {...{ title, sentence, rows, stacked }} layout="above" />
      </div>
      {children}
    </figure>
  )
}

type DrawingProps = Omit<UnitBarsProps, 'children' | 'stacked'> & { stacked: boolean; layout: RowLayout }

function Drawing({ title, sentence, rows, stacked, layout }: DrawingProps) {
  const id = useId()
  const placed = stacked ? placeStacked(rows, layout) : placeRows(rows, layout)
  return (
    <svg
      role={rows.some(({ href }) => href) ? 'group' : 'img'}
      aria-labelledby={`${id}-titel`}
      aria-describedby={`${id}-zin`}
      width="100%"
      height={`${placed.height}em`}
      className="block overflow-visible text-sm"
    >
      <title id={`${id}-titel`}>{title}</title>
      <desc id={`${id}-zin`}>{sentence}</desc>
      {placed.rows.map((place) => (
        <LinkedRow key={place.row.label} place={place} />
      ))}
    </svg>
  )
}

function LinkedRow({ place }: { place: RowPlace }) {
  if (!place.row.href) return <OneRow place={place} />
  return (
    <Link href={place.row.href} className="group no-underline">
      <rect x="0" width="100%" y={`${place.top}em`} height={`${place.height}em`} className="fill-transparent" />
      <OneRow place={place} />
    </Link>
  )
}

function OneRow({ place }: { place: RowPlace }) {
  const linked = place.row.href !== undefined
  return (
    <>
      <text
        x="0"
        y={`${place.labelMiddle}em`}
        dy="0.34em"
        className={linked ? 'fill-accent group-hover:underline' : 'fill-ink'}
      >
        {`${place.row.label} `}
      </text>
      {place.bars.map((bar) => (
        <OneBar key={`${bar.x}-${bar.middle}`} place={bar} />
      ))}
    </>
  )
}

function OneBar({ place }: { place: BarPlace }) {
  const isPoint = place.bar.fill === 'point'
  return (
    <>
      <rect
        x={`${place.x}%`}
        width={`${place.width}%`}
        y={`${place.middle - BAR_HEIGHT / 2}em`}
        height={`${BAR_HEIGHT}em`}
        className={`bar ${isPoint ? 'fill-accent' : 'fill-ink-faint'}`}
      />
      {place.bar.text && (
        <text
          x={`${place.textAt}%`}
          dx="6"
          y={`${place.middle}em`}
          dy="0.34em"
          className={`fill-ink ${isPoint ? 'font-semibold' : ''}`}
        >
          {`${place.bar.text} `}
        </text>
      )}
    </>
  )
}
