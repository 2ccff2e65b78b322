'use client'

import { createContext, useCallback, useState, type ReactNode } from 'react'
import { Toast } from '@/components/ui/toast'
import { fieldOf } from '@/lib/field-of'
import type { FormAction } from '@/lib/form-state'

/** Says one sentence about what was done, over whatever page comes next; with the deed it can be taken back. */
export const ToastContext = createContext<(message: string, change?: string, undo?: string) => void>(() => undefined)

type Said = { message: string; change: string | undefined; label: string; key: number }

type ToastHostProps = {
  /** Takes a deed back; its form names the deed in `change`. */
  undo: FormAction
  children: ReactNode
}

/** Holds the last thing that was done, so that it is told even when its form has gone from the page. */
export function ToastHost({ undo, children }: ToastHostProps) {
  const [said, setSaid] = useState<Said | null>(null)
  const announce = useCallback(
    (message: string, change?: string, label = 'Maak ongedaan') =>
      setSaid((last) => (message ? { message, change, label, key: (last?.key ?? 0) + 1 } : last)),
    [],
  )
  const takeBack = async (form: FormData) => {
    const answer = await undo({ state: 'idle' }, form)
    if (answer.state === 'done') announce(answer.message, changeIn(answer.value), 'Doe het toch')
    if (answer.state === 'refused') announce(answer.message)
  }
  return (
    <ToastContext value={announce}>
      {children}
      {said && (
        <Toast
          key={said.key}
          message={said.message}
          onClose={() => setSaid(null)}
          {...(said.change ? { undo: { action: takeBack, fields: { change: said.change }, label: said.label } } : {})}
        />
      )}
    </ToastContext>
  )
}

/** The deed that an action answered with, when it can be taken back. */
export function changeIn(value: unknown): string | undefined {
  const change = fieldOf(value, 'change')
  return typeof change === 'string' ? change : undefined
}
