'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { LinkFields } from '@/components/item/link-fields'
import { SimilarItems, useSimilarItems } from '@/components/item/similar-items'
import { ItemFields } from '@/components/item/item-fields'
import { TermField } from '@/components/item/term-field'
import { Checkbox } from '@/components/ui/checkbox'
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
  /** What an address or a letter says of it beforehand. */
  defaults?: Partial<Record<'obligation' | 'references' | 'termWords' | 'date', string>>
}

/** The form of a new item. */
export function RegisterItemForm(props: RegisterItemFormProps) {
  const { action, themes, handlers, departments, today, recess, defaults = {} } = props
  const form = useActionForm({
    action,
    schema: registerInput,
    defaults: { kind: 'toezegging', chamber: 'TK', ...defaults },
  })
  const { similar, watch } = useSimilarItems()
  const asks = form.refusal?.code === 'similar' || similar.some(({ probably }) => probably)
  const link = (number: number) => {
    form.form.setValue('linkTo', `G-${number}`)
    form.form.setFocus('linkKind')
  }
  return (
    <ActionForm form={form} hidden={{}} submit="Zet in het register">
      <div className="space-y-4" onInput={(event) => watch(event.currentTarget.closest('form'))}>
        <ItemFields field={form.field} themes={themes} restricted={false} />
      </div>
      <SimilarItems similar={similar} link={link}>
        {asks && (
          <div className="mt-3">
            <Checkbox
              name="distinct"
              value="true"
              label="Ik heb dit nagekeken: dit is een ander item"
              defaultChecked={form.refusal?.entered['distinct'] === 'true'}
            />
          </div>
        )}
      </SimilarItems>
      <LinkFields field={form.field} />
      <TermField field={form.field('termWords')} today={today} recess={recess} required={false} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select {...form.field('handlerId')} label="Behandelaar" optional empty="Nog niemand" choices={handlers} />
        <Select {...form.field('departmentId')} label="Afdeling" optional empty="Nog geen" choices={departments} />
      </div>
    </ActionForm>
  )
}
