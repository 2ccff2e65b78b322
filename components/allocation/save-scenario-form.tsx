'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/form-state'
import { saveScenarioInput } from '@/lib/scenario/schema'

type SaveScenarioFormProps = {
  action: FormAction
  query: string
  /** The choices in words, for beside those of a scenario that already has the name. */
  choicesWords: string
}

/** Keeps the division of this address under a name; a name in use shows both divisions before it is replaced. */
export function SaveScenarioForm({ action, query, choicesWords }: SaveScenarioFormProps) {
  const form = useActionForm({ action, schema: saveScenarioInput, defaults: {} })
  const seen = form.refusal?.current ? (form.refusal.entered.name ?? '') : ''
  return (
    <ActionForm
      form={form}
      hidden={{ query, choicesWords, seen }}
      words={{ choicesWords: 'Scenario' }}
      submit="Bewaar dit scenario"
    >
      <TextInput {...form.field('name')} label="Naam" required width="half" />
      <Checkbox name="shared" value="1" id="shared" label="Deel met iedereen die Gestand gebruikt" />
    </ActionForm>
  )
}
