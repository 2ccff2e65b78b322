import { BarTable } from '@/components/ui/bar-table'
import { BarsSvg } from '@/components/ui/bars-svg'

export type Bar = {
  label: string
  value: number
  /** The value as shown: "1.234,5 fte". */
  text: string
  /** What the bar counts. */
  href?: string
  /** The bar the sentence is about; the others turn grey. */
  point?: boolean
}

type BarChartProps = {
  title: string
  /** What is seen, one sentence; stands above the bars and describes them. */
  sentence: string
  bars: readonly Bar[]
  /** Heads of the table under the chart: "Afdeling", "Open". */
  heads: { label: string; value: string }
  /** Bars keep their order (moments in time) instead of running from large to small. */
  ordered?: boolean
  /** The heading above it: 2 on a page of its own, 3 under a heading. */
  level?: 2 | 3
}

/** Horizontal bars from zero with their labels on them, drawn on the server; the same figures as a table below. */
export function BarChart({ title, sentence, bars, heads, ordered = false, level = 2 }: BarChartProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const shown = ordered ? bars : bars.toSorted((one, other) => other.value - one.value)
  return (
    <figure className="@container max-w-form">
      <figcaption className="mb-2">
        <Heading className="text-lg">{title}</Heading>
        <p>{sentence}</p>
      </figcaption>
      <div className="hidden @min-[34rem]:block">
        <BarsSvg title={title} sentence={sentence} bars={shown} layout="beside" />
      </div>
      <div className="@min-[34rem]:hidden">
        <BarsSvg title={title} sentence={sentence} bars={shown} layout="above" />
      </div>
      <BarTable caption={title} bars={shown} heads={heads} />
    </figure>
  )
}
