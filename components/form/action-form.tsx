'use client'

import type { ReactNode } from 'react'
import { ConflictNotice } from '@/components/form/conflict-notice'
import type { useActionForm } from '@/components/form/use-action-form'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ButtonKind } from '@/components/ui/button-look'

type ActionFormProps = {
  /** From useActionForm. */
  form: Pick<ReturnType<typeof useActionForm>, 'refusal' | 'formProps' | 'pending'>
  /** Fields that the person does not see: the id, and the version they were looking at. */
  hidden: Record<string, string | number>
  /** The names of fields in words, for the comparison when somebody else saved first. */
  words?: Record<string, string>
  submit: string
  kind?: ButtonKind
  children?: ReactNode
  /** Further buttons beside the deed. */
  aside?: ReactNode
}

/** The frame of every form: what is wrong, what somebody else saved meanwhile, the fields, and the deed. */
export function ActionForm({ form, hidden, words = {}, submit, kind = 'primary', children, aside }: ActionFormProps) {
  const { refusal, formProps, pending } = form
  const values = refusal?.current ? { ...hidden, version: refusal.current.version } : hidden
  return (
    <form {...formProps} className="space-y-4">
      {refusal && !refusal.current && (
        <ErrorSummary
          key={JSON.stringify(refusal)}
          message={refusal.message}
          {...(refusal.fields ? { fields: refusal.fields } : {})}
        />
      )}
      {refusal?.current && (
        <ConflictNotice
          message={refusal.message}
          theirs={refusal.current.values}
          mine={refusal.entered}
          words={words}
        />
      )}
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton kind={kind} disabled={pending}>
          {refusal?.current ? `${submit} (mijn versie)` : submit}
        </SubmitButton>
        {aside}
      </div>
    </form>
  )
}
