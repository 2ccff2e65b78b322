'use client'

import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { ActionForm } from '@/components/form/action-form'
import { Select, type Choice } from '@/components/ui/select'

type PickFormProps = {
  form: Parameters<typeof ActionForm>[0]['form']
  /** What useActionForm gives for the field. */
  field: { id: string; name: string; defaultValue: string; error?: string }
  hidden: Record<string, string | number>
  label: string
  empty: string
  choices: readonly Choice[]
  submit: string
  aside?: ReactNode
}

const MOST_SHOWN = 9

/** One choice out of a list that stands open: choosing is saving, with the mouse by a click, with the keyboard by Enter. */
export function PickForm({ form, field, hidden, label, empty, choices, submit, aside }: PickFormProps) {
  const byKey = (event: KeyboardEvent<HTMLSelectElement>) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }
  const byClick = (event: MouseEvent<HTMLSelectElement>) => {
    if (event.target instanceof HTMLOptionElement) event.currentTarget.form?.requestSubmit()
  }
  return (
    <ActionForm form={form} hidden={hidden} submit={submit} aside={aside}>
      <Select
        {...field}
        label={label}
        empty={empty}
        choices={choices}
        size={Math.min(choices.length + 1, MOST_SHOWN)}
        width="full"
        onKeyDown={byKey}
        onClick={byClick}
      />
    </ActionForm>
  )
}
