'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { DateInput } from '@/components/ui/date-input'
import type { FormAction } from '@/lib/form-state'
import { confirmInput } from '@/lib/intake/schema'

type ConfirmFormProps = {
  action: FormAction
  stored: { id: string; version: number; printedOn: string | null }
  /** How many candidates are accepted. */
  accepted: number
}

/** The last step: what was accepted goes to the register, dated by the document. */
export function ConfirmForm({ action, stored, accepted }: ConfirmFormProps) {
  const form = useActionForm({ action, schema: confirmInput, defaults: { printedOn: stored.printedOn ?? '' } })
  const submit = accepted === 1 ? 'Zet 1 item in het register' : `Zet ${accepted} items in het register`
  return (
    <ActionForm form={form} hidden={{ id: stored.id, version: stored.version }} submit={submit} keyName="b">
      <DateInput
        {...form.field('printedOn')}
        label="Datum van het document"
        required
        hint="Vanaf deze dag tellen de termijnen, en zo weet Gestand bij welk halfjaarbericht de bijlage hoort."
      />
    </ActionForm>
  )
}
