'use client'

import type { ReactNode } from 'react'
import { ConflictNotice } from '@/components/form/conflict-notice'
import type { useActionForm } from '@/components/form/use-action-form'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Kbd } from '@/components/ui/kbd'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ButtonKind, ButtonSize } from '@/components/ui/button-look'
import { formatInstant } from '@/lib/calendar/format'

type ActionFormProps = {
  /** From useActionForm. */
  form: Pick<
    ReturnType<typeof useActionForm>,
    'refusal' | 'arrived' | 'restored' | 'discard' | 'idOf' | 'formProps' | 'pending'
  >
  /** Fields that the person does not see: the id, and the version they were looking at. */
  hidden: Record<string, string | number>
  /** The names of fields in words, for the comparison when somebody else saved first. */
  words?: Record<string, string>
  /** By which controls outside the form belong to it. */
  id?: string
  submit: string
  kind?: ButtonKind
  size?: ButtonSize
  /** The key that presses the deed. */
  keyName?: string
  children?: ReactNode
  /** Further buttons beside the deed. */
  aside?: ReactNode
}

/** The frame of every form: what is wrong, what somebody else saved meanwhile, the fields, and the deed. */
export function ActionForm(props: ActionFormProps) {
  const { id, form, hidden, words = {}, submit, kind = 'primary', size = 'normal', keyName, children, aside } = props
  const { refusal, arrived, restored, discard, idOf, formProps, pending } = form
  const values = refusal?.current ? { ...hidden, version: refusal.current.version } : hidden
  return (
    <form {...formProps} id={id} className="space-y-4">
      {restored !== null && (
        <Notice tone="info" live="polite">
          <p>Dit typte u op {formatInstant(new Date(restored))}; het is nog niet opgeslagen.</p>
          <Button type="button" size="small" onClick={discard}>
            Gooi dit weg
          </Button>
        </Notice>
      )}
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
        <SubmitButton kind={kind} size={size} disabled={pending} aria-keyshortcuts={keyName}>
          {refusal?.current ? `${submit} (mijn versie)` : submit}
          {keyName && (
            <span className="ml-1.5 max-sm:hidden">
              <Kbd hint>{keyName.toUpperCase()}</Kbd>
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
