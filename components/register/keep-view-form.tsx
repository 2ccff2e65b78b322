'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/form-state'
import { keepViewInput } from '@/lib/register/view-schema'

/** A name for the filter one looks at, for oneself or for everybody. */
export function KeepViewForm({ action, query }: { action: FormAction; query: string }) {
  const form = useActionForm({ action, schema: keepViewInput, defaults: {} })
  return (
    <ActionForm form={form} hidden={{ query }} submit="Bewaar">
      <TextInput {...form.field('name')} label="Naam" hint="Zoals u het tabblad wilt noemen." width="half" />
      <Checkbox name="shared" value="1" label="Deel met iedereen" hint="Iedereen ziet deze weergave dan als tabblad." />
    </ActionForm>
  )
}
