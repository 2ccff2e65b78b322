import { useId } from 'react'
import { Link } from '@/components/ui/link'
import type { StackBar, StackKind } from '@/components/ui/stack-chart'

type StackSvgProps = { title: string; sentence: string; kinds: readonly StackKind[]; bars: readonly StackBar[] }

/** In em: the label of a bar, the bar, the figures under it, and the air before the next; and the key above them all. */
const LABEL = 1.6
const BAR = 1.3
const FIGURES = 1.2
const ROW = LABEL + BAR + FIGURES + 0.5

/** From dark to light, told apart without colour by the line between them and the figures below; the last is hollow. */
const FILLS = [
  'fill-accent',
  'fill-accent [fill-opacity:0.7]',
  'fill-accent [fill-opacity:0.45]',
  'fill-accent [fill-opacity:0.22]',
  'fill-paper',
]

/** A part narrower than this share of the drawing, in percent, has its figure in the table only. */
const NARROW = 4

/** The drawing of a StackChart. It has no fixed width, so its letters stay as large as those around it. */
export function StackSvg({ title, sentence, kinds, bars }: StackSvgProps) {
  const id = useId()
  const most = Math.max(1, ...bars.map(totalOf))
  return (
    <>
      <ul aria-hidden className="mb-2 flex flex-wrap gap-x-4 text-sm">
        {kinds.map(({ key, label }, order) => (
          <li key={key} className="inline-flex items-center gap-1.5">
            <svg width="12" height="12">
              <rect x="0.5" y="0.5" width="11" height="11" className={`bar stroke-accent ${FILLS[order] ?? ''}`} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <svg
        role="group"
        aria-labelledby={`${id}-titel`}
        aria-describedby={`${id}-zin`}
        width="100%"
        height={`${bars.length * ROW}em`}
        className="block overflow-visible text-sm"
      >
        <title id={`${id}-titel`}>{title}</title>
        <desc id={`${id}-zin`}>{sentence}</desc>
        {bars.map((bar, order) => (
          <Bar key={bar.key} bar={bar} kinds={kinds} top={order * ROW} most={most} />
        ))}
      </svg>
    </>
  )
}

type BarProps = { bar: StackBar; kinds: readonly StackKind[]; top: number; most: number }

function Bar({ bar, kinds, top, most }: BarProps) {
  const parts = kinds.map(({ key, label }, order) => {
    const part = bar.parts.find((one) => one.key === key)
    return { label, order, href: part?.href ?? '', value: part?.value ?? 0 }
  })
  const placed = parts.map((part, order) => ({
    ...part,
    x: (parts.slice(0, order).reduce((sum, { value }) => sum + value, 0) / most) * 100,
    width: (part.value / most) * 100,
  }))
  return (
    <>
      <text x="0" y={`${top + LABEL / 2}em`} dy="0.34em" className="fill-ink">
        {bar.label} <tspan className="font-semibold">{totalOf(bar)}</tspan>
      </text>
      {placed.map(({ label, order, href, value, x, width }) =>
        value === 0 ? null : (
          <Link key={label} href={href} aria-label={`${bar.label}, ${label}: ${value}`} className="group no-underline">
            <rect
              x={`${x}%`}
              width={`${width}%`}
              y={`${top + LABEL}em`}
              height={`${BAR}em`}
              className={`bar stroke-accent group-hover:stroke-[3px] ${FILLS[order] ?? ''}`}
            />
            {width >= NARROW && (
              <text x={`${x}%`} dx="2" y={`${top + LABEL + BAR + FIGURES / 2}em`} dy="0.34em" className="fill-accent">
                {value}
              </text>
            )}
          </Link>
        ),
      )}
    </>
  )
}

function totalOf({ parts }: StackBar): number {
  return parts.reduce((sum, { value }) => sum + value, 0)
}
