'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/form-state'
import { saveScenarioInput } from '@/lib/scenario/schema'

type SaveScenarioFormProps = { action: FormAction; query: string }

/** Keeps the division of this address under a name. */
export function SaveScenarioForm({ action, query }: SaveScenarioFormProps) {
  const form = useActionForm({ action, schema: saveScenarioInput, defaults: {} })
  return (
    <ActionForm form={form} hidden={{ query }} submit="Bewaar dit scenario">
      <TextInput {...form.field('name')} label="Naam" required width="half" />
      <Checkbox name="shared" value="1" id="shared" label="Deel met iedereen die Gestand gebruikt" />
      <Checkbox name="replace" value="1" id="replace" label="Vervang mijn scenario met dezelfde naam" />
    </ActionForm>
  )
}
