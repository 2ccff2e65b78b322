'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { ItemFields, type ItemFieldName } from '@/components/item/item-fields'
import { LinkButton } from '@/components/ui/link-button'
import type { Choice } from '@/components/ui/select'
import type { FormAction } from '@/lib/form-state'
import { describeInput } from '@/lib/register/schema'

type DescribeItemFormProps = {
  action: FormAction
  item: { id: string; version: number; number: number; restricted: boolean }
  defaults: Partial<Record<ItemFieldName, string>>
  themes: readonly Choice[]
}

const WORDS = { title: 'Titel', obligation: 'Tekst', venue: 'Debat', members: 'Kamerleden' }

/** The form that corrects the facts of an item. */
export function DescribeItemForm({ action, item, defaults, themes }: DescribeItemFormProps) {
  const form = useActionForm({ action, schema: describeInput, defaults })
  return (
    <ActionForm
      form={form}
      hidden={{ id: item.id, version: item.version }}
      words={WORDS}
      submit="Bewaar"
      aside={<LinkButton href={`/items/${item.number}`}>Terug naar het item</LinkButton>}
    >
      <ItemFields field={form.field} themes={themes} restricted={item.restricted} />
    </ActionForm>
  )
}
