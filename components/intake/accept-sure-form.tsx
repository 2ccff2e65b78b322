'use client'

import { useActionForm } from '@/components/form/use-action-form'
import { Kbd } from '@/components/ui/kbd'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/form-state'
import { acceptSureInput } from '@/lib/intake/schema'

type AcceptSureFormProps = { action: FormAction; importId: string; count: number }

/** Accepts in one go what the reader is sure of. */
export function AcceptSureForm({ action, importId, count }: AcceptSureFormProps) {
  const { formProps, refusal } = useActionForm({ action, schema: acceptSureInput, defaults: { id: importId } })
  return (
    <form {...formProps}>
      <input type="hidden" name="id" value={importId} />
      <SubmitButton kind="quiet" busy="Bezig…" aria-keyshortcuts="z">
        {count === 1 ? 'Accepteer de ene zekere' : `Accepteer de ${count} zekere`}
        <span className="ml-1.5 max-sm:hidden">
          <Kbd hint>Z</Kbd>
        </span>
      </SubmitButton>
      {refusal && (
        <p role="alert" className="text-sm text-alarm">
          {refusal.message}
        </p>
      )}
    </form>
  )
}
