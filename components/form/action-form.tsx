'use client'

import type { ReactNode } from 'react'
import { ConflictNotice } from '@/components/form/conflict-notice'
import type { useActionForm } from '@/components/form/use-action-form'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Kbd } from '@/components/ui/kbd'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ButtonKind } from '@/components/ui/button-look'

type ActionFormProps = {
  /** From useActionForm. */
  form: Pick<ReturnType<typeof useActionForm>, 'refusal' | 'arrived' | 'idOf' | 'formProps' | 'pending'>
  /** Fields that the person does not see: the id, and the version they were looking at. */
  hidden: Record<string, string | number>
  /** The names of fields in words, for the comparison when somebody else saved first. */
  words?: Record<string, string>
  submit: string
  kind?: ButtonKind
  /** The key that presses the deed. */
  keyName?: string
  children?: ReactNode
  /** Further buttons beside the deed. */
  aside?: ReactNode
}

/** The frame of every form: what is wrong, what somebody else saved meanwhile, the fields, and the deed. */
export function ActionForm({
  form,
  hidden,
  words = {},
  submit,
  kind = 'primary',
  keyName,
  children,
  aside,
}: ActionFormProps) {
  const { refusal, arrived, idOf, formProps, pending } = form
  const values = refusal?.current ? { ...hidden, version: refusal.current.version } : hidden
  return (
    <form {...formProps} className="space-y-4">
      {arrived && <Notice tone="calm">{arrived}</Notice>}
      {refusal && !refusal.current && (
        <ErrorSummary
          key={JSON.stringify(refusal)}
          message={refusal.message}
          fields={byId(refusal.fields ?? {}, idOf)}
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
        <SubmitButton kind={kind} disabled={pending} aria-keyshortcuts={keyName}>
          {refusal?.current ? `${submit} (mijn versie)` : submit}
          {keyName && (
            <span className="ml-1.5 max-sm:hidden">
              <Kbd>{keyName.toUpperCase()}</Kbd>
            </span>
          )}
        </SubmitButton>
        {aside}
      </div>
    </form>
  )
}

/** The summary leads to the controls, which have ids of their own form. */
function byId(fields: Record<string, string>, idOf: (name: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, error]) => [idOf(name), error]))
}
