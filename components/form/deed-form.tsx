'use client'

import { z } from 'zod'
import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import type { ButtonKind, ButtonSize } from '@/components/ui/button-look'
import type { FormAction } from '@/lib/form-state'

type DeedFormProps = {
  action: FormAction
  hidden: Record<string, string | number>
  deed: string
  kind?: ButtonKind
  size?: ButtonSize
  keyName?: string
}

const NOTHING_TO_FILL_IN = z.object({})

/** A deed that needs nothing but a press. */
export function DeedForm({ action, hidden, deed, kind = 'quiet', size = 'normal', keyName }: DeedFormProps) {
  const form = useActionForm({ action, schema: NOTHING_TO_FILL_IN, defaults: {} })
  const key = keyName ? { keyName } : {}
  return <ActionForm form={form} hidden={hidden} submit={deed} kind={kind} size={size} {...key} />
}
