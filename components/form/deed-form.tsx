'use client'

import { z } from 'zod'
import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import type { ButtonKind } from '@/components/ui/button-look'
import type { FormAction } from '@/lib/form-state'

type DeedFormProps = {
  action: FormAction
  hidden: Record<string, string | number>
  deed: string
  kind?: ButtonKind
  keyName?: string
}

const NOTHING_TO_FILL_IN = z.object({})

/** A deed that needs nothing but a press. */
export function DeedForm({ action, hidden, deed, kind = 'quiet', keyName }: DeedFormProps) {
  const form = useActionForm({ action, schema: NOTHING_TO_FILL_IN, defaults: {} })
  return <ActionForm form={form} hidden={hidden} submit={deed} kind={kind} {...(keyName ? { keyName } : {})} />
}
