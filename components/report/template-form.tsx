'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { FileInput } from '@/components/ui/file-input'
import type { FormAction } from '@/lib/form-state'
import { addTemplateInput, chooseTemplateInput } from '@/lib/report/schema'

/** Takes a house style in, after its check. */
export function AddTemplateForm({ action }: { action: FormAction }) {
  const form = useActionForm({ action, schema: addTemplateInput, defaults: {} })
  return (
    <ActionForm form={form} hidden={{}} submit="Controleer en bewaar">
      <FileInput
        name="bestand"
        id={form.idOf('bestand')}
        label="Sjabloon"
        hint="Een Word-bestand (.docx of .dotx) van hoogstens 10 MB, zonder macro’s."
        accept=".docx,.dotx"
        error={form.errors.bestand}
        required
      />
    </ActionForm>
  )
}

/** Makes a house style the standard. */
export function ChooseTemplateForm({ action, id }: { action: FormAction; id: string }) {
  const form = useActionForm({ action, schema: chooseTemplateInput, defaults: {} })
  return <ActionForm form={form} hidden={{ id }} submit="Maak dit de standaard" kind="quiet" />
}
