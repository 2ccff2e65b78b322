'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { FileInput } from '@/components/ui/file-input'
import { TextArea } from '@/components/ui/text-area'
import type { FormAction } from '@/lib/form-state'
import { readLetterInput } from '@/lib/letter/schema'

/** Takes a letter in, as a file or pasted. */
export function ReadLetterForm({ action }: { action: FormAction }) {
  const form = useActionForm({ action, schema: readLetterInput, defaults: {} })
  return (
    <div className="max-w-form">
      <ActionForm form={form} hidden={{}} submit="Lees de brief">
        <FileInput
          id={form.idOf('bestand')}
          name="bestand"
          label="Kamerbrief"
          hint="DOCX, ODT, PDF of TXT, hooguit 25 MB."
          accept=".docx,.odt,.pdf,.txt,.md"
          {...(form.errors['bestand'] ? { error: form.errors['bestand'] } : {})}
        />
        <TextArea {...form.field('tekst')} label="Of plak de tekst van de brief" serif rows={6} />
        <p role="status" className="text-sm text-ink-quiet">
          {form.pending ? 'De brief wordt gelezen. Dit duurt hooguit een minuut.' : ''}
        </p>
      </ActionForm>
    </div>
  )
}
