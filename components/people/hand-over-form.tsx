'use client'

import { z } from 'zod'
import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import type { FormAction } from '@/lib/form-state'

type HandOverFormProps = {
  action: FormAction
  /** What the deed names besides the items: who to whom, or the change of minister. */
  hidden: Record<string, string>
  items: readonly { id: string; version: number }[]
  submit: string
}

const NOTHING_TO_FILL_IN = z.object({})

/** Does what the page shows: the items at the version in which they were looked at. */
export function HandOverForm({ action, hidden, items, submit }: HandOverFormProps) {
  const form = useActionForm({ action, schema: NOTHING_TO_FILL_IN, defaults: {} })
  return (
    <ActionForm form={form} hidden={hidden} submit={submit}>
      {items.map(({ id, version }) => (
        <input key={id} type="hidden" name="items" value={`${id}:${version}`} />
      ))}
    </ActionForm>
  )
}
