'use client'

import { startTransition, useActionState, useContext } from 'react'
import { ToastContext } from '@/components/form/toast-host'
import type { FormAction, FormState } from '@/lib/form-state'

const IDLE: FormState = { state: 'idle' }

/** One action behind many small forms and gestures: what was done is announced, what was refused is answered. */
export function useDeed(action: FormAction) {
  const announce = useContext(ToastContext)
  const told: FormAction = async (previous, form) => {
    const next = await action(previous, form)
    if (next.state === 'done') announce(next.message)
    return next
  }
  const [state, send, pending] = useActionState(told, IDLE)
  const run = (fields: Record<string, string | number>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, String(value))
    startTransition(() => send(form))
  }
  return { refusal: state.state === 'refused' ? state.message : null, send, run, pending }
}
