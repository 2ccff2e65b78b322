'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { ItemFields } from '@/components/item/item-fields'
import { TermField } from '@/components/item/term-field'
import { Select, type Choice } from '@/components/ui/select'
import type { RecessCalendar } from '@/lib/calendar/recess'
import type { FormAction } from '@/lib/form-state'
import { registerInput } from '@/lib/register/schema'

type RegisterItemFormProps = {
  action: FormAction
  themes: readonly Choice[]
  handlers: readonly Choice[]
  departments: readonly Choice[]
  today: string
  recess: RecessCalendar
}

/** The form of a new item. */
export function RegisterItemForm({ action, themes, handlers, departments, today, recess }: RegisterItemFormProps) {
  const form = useActionForm({ action, schema: registerInput, defaults: { kind: 'toezegging', chamber: 'TK' } })
  return (
    <ActionForm form={form} hidden={{}} submit="Zet in het register">
      <ItemFields field={form.field} themes={themes} restricted={false} />
      <TermField field={form.field('termWords')} today={today} recess={recess} required={false} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select {...form.field('handlerId')} label="Behandelaar" optional empty="Nog niemand" choices={handlers} />
        <Select {...form.field('departmentId')} label="Afdeling" optional empty="Nog geen" choices={departments} />
      </div>
    </ActionForm>
  )
}
