'use client'

import { z } from 'zod'
import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { DateInput } from '@/components/ui/date-input'
import { Select, type Choice } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/form-state'

type ChangeMinisterFormProps = {
  action: FormAction
  from: { id: string; label: string }
  others: readonly Choice[]
  items: readonly { id: string; version: number }[]
  today: string
}

const CHECKED_THERE = z.record(z.string(), z.unknown())

/** Who comes after a minister, and from which day; the items that the page shows move along. */
export function ChangeMinisterForm({ action, from, others, items, today }: ChangeMinisterFormProps) {
  const form = useActionForm<Record<string, unknown>>({ action, schema: CHECKED_THERE, defaults: { day: today } })
  const moving = items.length === 1 ? '1 open item' : `${items.length} open items`
  return (
    <ActionForm form={form} hidden={{ from: from.id }} submit={`Leg de wissel vast en verplaats ${moving}`}>
      {items.map(({ id, version }) => (
        <input key={id} type="hidden" name="items" value={`${id}:${version}`} />
      ))}
      <Select {...form.field('to')} label="Wie komt" empty="Iemand die nog niet in de lijst staat" choices={others} />
      <TextInput
        {...form.field('name')}
        label="Naam"
        hint="Alleen voor iemand die nog niet in de lijst staat; de post blijft dezelfde."
      />
      <DateInput
        {...form.field('day')}
        label="Vanaf"
        required
        hint="De eerste dag van wie komt; wie gaat heeft tot de dag ervoor."
      />
    </ActionForm>
  )
}
