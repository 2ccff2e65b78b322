import { StackSvg } from '@/components/ui/stack-svg'
import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'

/** One part of a bar: how much, and the list it counts. */
export type StackPart = { key: string; value: number; href: string }
export type StackBar = { key: string; label: string; parts: readonly StackPart[] }
export type StackKind = { key: string; label: string }

type StackChartProps = {
  title: string
  /** What is seen, one sentence; stands above the bars and describes them. */
  sentence: string
  /** The kinds of parts, in the order in which they stand in every bar, at most five. */
  kinds: readonly StackKind[]
  bars: readonly StackBar[]
  /** What the rows of the table are: "Afdeling". */
  head: string
}

/** Bars divided in parts, each part a link to the list it counts; drawn on the server, with the same figures as a table below. */
export function StackChart({ title, sentence, kinds, bars, head }: StackChartProps) {
  return (
    <figure className="max-w-form">
      <figcaption className="mb-2">
        <h2 className="text-lg">{title}</h2>
        <p>{sentence}</p>
      </figcaption>
      <StackSvg title={title} sentence={sentence} kinds={kinds} bars={bars} />
      <Disclosure summary="Toon als tabel">
        <Table
          caption={title}
          captionHidden
          fits
          columns={[
            { key: 'rij', label: head },
            ...kinds.map(({ key, label }) => ({ key, label, align: 'end' as const })),
          ]}
        >
          {bars.map((bar) => (
            <Row key={bar.key}>
              <Cell head>{bar.label}</Cell>
              {kinds.map((kind) => (
                <Cell key={kind.key} align="end">
                  <Part part={bar.parts.find(({ key }) => key === kind.key)} />
                </Cell>
              ))}
            </Row>
          ))}
        </Table>
      </Disclosure>
    </figure>
  )
}

function Part({ part }: { part: StackPart | undefined }) {
  return part && part.value > 0 ? <Link href={part.href}>{part.value}</Link> : '0'
}
