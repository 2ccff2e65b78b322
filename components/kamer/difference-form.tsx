'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { SYNC_FIELD_WORDS, shownValue } from '@/components/kamer/kamer-words'
import { Checkbox } from '@/components/ui/checkbox'
import { Link } from '@/components/ui/link'
import { SubmitButton } from '@/components/ui/submit-button'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import type { FormAction } from '@/lib/form-state'
import type { KamerDifference } from '@/lib/sync/queries/kamer-page'
import { choiceValue, decideDifferencesInput } from '@/lib/sync/schema'

type DifferenceFormProps = {
  action: FormAction
  differences: readonly KamerDifference[]
  /** Those that were left as they are: they can be shown again, and nothing else. */
  left?: boolean
}

const COLUMNS = [
  { key: 'kies', label: 'Kies', labelHidden: true, width: 'mark' },
  { key: 'item', label: 'Item', width: 'rest' },
  { key: 'veld', label: 'Veld', width: 'short' },
  { key: 'wij', label: 'Bij ons', width: 'medium' },
  { key: 'kamer', label: 'Bij de Kamer', width: 'medium' },
] as const

/** Where the registers differ, field by field: tick what is taken over, or what stays as it is. */
export function DifferenceForm({ action, differences, left = false }: DifferenceFormProps) {
  const form = useActionForm({ action, schema: decideDifferencesInput, defaults: {} })
  const ticked = form.refusal?.entered['kies']?.split(',') ?? []
  return (
    <ActionForm
      form={form}
      hidden={left ? { deed: 'toon' } : {}}
      submit={left ? 'Toon aangevinkte weer' : 'Neem aangevinkte over'}
      kind={left ? 'quiet' : 'primary'}
      aside={
        !left && (
          <SubmitButton name="deed" value="laat" kind="quiet" disabled={form.pending}>
            Laat aangevinkte zoals ze zijn
          </SubmitButton>
        )
      }
    >
      {form.errors['kies'] && (
        <p id={form.idOf('kies')} tabIndex={-1} className="font-semibold text-alarm">
          {form.errors['kies']}
        </p>
      )}
      <Table caption={left ? 'Verschillen die zo blijven' : 'Verschillen'} captionHidden stacked columns={COLUMNS}>
        {differences.map(({ item, record, field, ours, theirs }) => {
          const value = choiceValue({ record: record.id, item: item.id, version: item.version, field })
          const name = SYNC_FIELD_WORDS[field]
          return (
            <Row key={value}>
              <Cell line="mark">
                <Checkbox
                  name="kies"
                  value={value}
                  label={`Kies ${name.toLowerCase()} van G-${item.number}`}
                  labelHidden
                  defaultChecked={ticked.includes(value)}
                />
              </Cell>
              <Cell line={1} head>
                <Link href={`/items/${item.number}`}>{item.title}</Link>{' '}
                <span className="font-normal whitespace-nowrap text-ink-quiet">{record.number}</span>
              </Cell>
              <Cell line={2}>{name}</Cell>
              <Cell line={2}>
                <span className="sm:sr-only">Bij ons: </span>
                {shownValue(ours)}
              </Cell>
              <Cell line={3}>
                <span className="sm:sr-only">Bij de Kamer: </span>
                {shownValue(theirs)}
              </Cell>
            </Row>
          )
        })}
      </Table>
    </ActionForm>
  )
}
