import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import type { Step } from '@/lib/allocation/source'
import { countOrNone } from '@/lib/scenario/words'

/** A step of the calculation here, or one that travelled. */
type ShownStep = Omit<Step, 'value'> & { value: number | null }

/** The steps of a calculation: what, how, outcome and on whose word. */
export function StepTable({ caption, steps }: { caption: string; steps: readonly ShownStep[] }) {
  return (
    <Table
      caption={caption}
      stacked
      columns={[
        { key: 'label', label: 'Stap' },
        { key: 'formula', label: 'Berekening' },
        { key: 'value', label: 'Uitkomst', align: 'end' },
        { key: 'source', label: 'Bron' },
      ]}
    >
      {steps.map(({ label, formula, value, unit, source }, place) => (
        <Row key={`${label}-${place}`}>
          <Cell head line={1}>
            {label}
          </Cell>
          <Cell line={2}>{formula.replaceAll(' x ', ' × ')}</Cell>
          <Cell align="end" line={2}>
            <span className="whitespace-nowrap max-lg:font-semibold">
              {countOrNone(value)} {unit}
            </span>
          </Cell>
          <Cell line={3}>
            <span className={source.basis === 'aanname' ? 'text-warn' : 'text-ink-quiet'}>{source.where}</span>
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
