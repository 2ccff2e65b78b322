import { Select } from '@/components/ui/select'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import { TextInput } from '@/components/ui/text-input'
import { characteristics } from '@/lib/allocation/characteristics'
import { writeAmount } from '@/lib/scenario/choices'
import type { CheckView } from '@/lib/scenario/check-view'

/** Which column is which characteristic: suggested, and every line can be changed. */
export function MappingFields({ check }: { check: CheckView }) {
  const columns = check.heading.map((column) => ({ value: column, label: column }))
  return (
    <Table
      caption="Welke kolom is welk kenmerk"
      columns={[
        { key: 'name', label: 'Kenmerk' },
        { key: 'unit', label: 'Eenheid in het model' },
        { key: 'column', label: 'Kolom' },
        { key: 'factor', label: 'Maal' },
        { key: 'times', label: 'Keer kolom' },
      ]}
    >
      {characteristics.map(({ key, name, unit }) => {
        const own = check.mapping.find(({ characteristic }) => characteristic === key)
        return (
          <Row key={key}>
            <Cell head>{name}</Cell>
            <Cell>
              <span className="text-ink-quiet">{unit}</span>
            </Cell>
            <Cell>
              <Select
                name={`kolom-${key}`}
                label={`Kolom voor ${name}`}
                labelHidden
                empty="ontbreekt"
                choices={columns}
                defaultValue={own?.column ?? ''}
              />
            </Cell>
            <Cell>
              <TextInput
                name={`maal-${key}`}
                label={`Factor voor ${name}`}
                labelHidden
                width="short"
                inputMode="decimal"
                defaultValue={writeAmount(own?.factor ?? 1)}
              />
            </Cell>
            <Cell>
              <Select
                name={`keer-${key}`}
                label={`Kolom waarmee ${name} wordt vermenigvuldigd`}
                labelHidden
                empty="geen"
                choices={columns}
                defaultValue={own?.times ?? ''}
              />
            </Cell>
          </Row>
        )
      })}
    </Table>
  )
}
