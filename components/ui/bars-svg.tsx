import { useId } from 'react'
import type { Bar } from '@/components/ui/bar-chart'
import { barHeight, lineHeight, placeBars, type BarLayout, type BarPlace } from '@/components/ui/bar-geometry'
import { Link } from '@/components/ui/link'

type BarsSvgProps = { title: string; sentence: string; bars: readonly Bar[]; layout: BarLayout }

/** The drawing itself. It has no fixed width, so its letters stay as large as those around it. */
export function BarsSvg({ title, sentence, bars, layout }: BarsSvgProps) {
  const id = useId()
  const { bars: places, height, zero } = placeBars(bars, layout)
  const pointed = bars.some(({ point }) => point)
  return (
    <svg
      role={bars.some(({ href }) => href) ? 'group' : 'img'}
      aria-labelledby={`${id}-titel`}
      aria-describedby={`${id}-zin`}
      width="100%"
      height={`${height}em`}
      className="block overflow-visible text-sm"
    >
      <title id={`${id}-titel`}>{title}</title>
      <desc id={`${id}-zin`}>{sentence}</desc>
      {bars.map((bar, order) => {
        const place = places[order]
        return place && <LinkedBar key={bar.label} bar={bar} place={place} grey={pointed && !bar.point} />
      })}
      {zero > 0 && <line x1={`${zero}%`} x2={`${zero}%`} y1="0" y2="100%" className="stroke-ink" strokeWidth="1" />}
    </svg>
  )
}

type OneBarProps = { bar: Bar; place: BarPlace; grey: boolean }

function LinkedBar({ bar, place, grey }: OneBarProps) {
  if (!bar.href) return <OneBar {...{ bar, place, grey }} />
  return (
    <Link href={bar.href} className="group no-underline">
      <rect x="0" width="100%" y={`${place.top}em`} height={`${place.height}em`} className="fill-transparent" />
      <OneBar {...{ bar, place, grey }} />
    </Link>
  )
}

function OneBar({ bar, place, grey }: OneBarProps) {
  return (
    <>
      <BarLabel place={place} linked={bar.href !== undefined} />
      <rect
        x={`${place.x}%`}
        width={`${place.width}%`}
        y={`${place.middle - barHeight / 2}em`}
        height={`${barHeight}em`}
        className={`bar ${grey ? 'fill-ink-faint' : 'fill-accent'}`}
      />
      <text
        x={`${place.valueAt}%`}
        dx={place.valueSide === 'start' ? '6' : '-6'}
        y={`${place.middle}em`}
        dy="0.34em"
        textAnchor={place.valueSide}
        className={`fill-ink ${grey ? '' : 'font-semibold'}`}
      >
        {bar.text}
      </text>
    </>
  )
}

/** The label in its lines; each line but the last ends in a space, so that it is read out as words. */
function BarLabel({ place, linked }: { place: BarPlace; linked: boolean }) {
  return (
    <text className={linked ? 'fill-accent group-hover:underline' : 'fill-ink'}>
      {place.lines.map((line, order) => (
        <tspan key={`${order}-${line}`} x="0" y={`${place.firstLine + order * lineHeight}em`} dy="0.34em">
          {`${line} `}
        </tspan>
      ))}
    </text>
  )
}
