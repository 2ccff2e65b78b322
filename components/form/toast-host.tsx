'use client'

import { createContext, useCallback, useState, type ReactNode } from 'react'
import { Toast } from '@/components/ui/toast'

/** Says one sentence about what was done, over whatever page comes next. */
export const ToastContext = createContext<(message: string) => void>(() => undefined)

/** Holds the last thing that was done, so that it is told even when its form has gone from the page. */
export function ToastHost({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ message: string; key: number } | null>(null)
  const announce = useCallback((message: string) => setSaid((last) => ({ message, key: (last?.key ?? 0) + 1 })), [])
  return (
    <ToastContext value={announce}>
      {children}
      {said && <Toast key={said.key} message={said.message} onClose={() => setSaid(null)} />}
    </ToastContext>
  )
}
