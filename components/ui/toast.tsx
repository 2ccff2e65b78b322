'use client'

import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Icon } from '@/components/ui/icon'

type ToastProps = {
  /** What was done: "2 items op afgedaan gezet." */
  message: string
  /** Takes it back: the action of a form, with what it must know as hidden fields. */
  undo?: { action: (form: FormData) => void | Promise<void>; fields?: Record<string, string>; label?: string }
  /** How long it stays; it waits while one points at it or has the focus in it. */
  seconds?: number
  onClose?: () => void
}

/** Says what was just done, with the way back. Give it a `key` per deed, so that the next one starts anew. */
export function Toast({ message, undo, seconds = 10, onClose }: ToastProps) {
  const [open, setOpen] = useState(true)
  const [held, setHeld] = useState(false)
  const close = () => {
    setOpen(false)
    onClose?.()
  }
  useEffect(() => {
    if (!open || held) return
    const timer = setTimeout(close, seconds * 1000)
    return () => clearTimeout(timer)
  })

  return (
    <div role="status" data-floats className="no-print fixed bottom-4 left-4 z-40 max-w-[calc(100vw-2rem)]">
      {open && (
        <div
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          className="filled flex items-center gap-3 rounded-control bg-ink py-1.5 pr-1.5 pl-4 text-paper shadow-float"
        >
          <span>{message}</span>
          {undo && <Undo {...undo} />}
          <button type="button" aria-label="Sluit deze melding" onClick={close} className={`${onInk} size-9`}>
            <Icon shape={X} />
          </button>
        </div>
      )}
    </div>
  )
}

const onInk =
  'flex min-h-9 items-center justify-center rounded-control font-semibold hover:bg-paper hover:text-ink focus-visible:outline-paper ' +
  'focus-visible:-outline-offset-3 pointer-coarse:min-h-11 pointer-coarse:min-w-11'

function Undo({ action, fields = {}, label = 'Maak ongedaan' }: NonNullable<ToastProps['undo']>) {
  return (
    <form action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={`${onInk} px-2 underline underline-offset-2`}>
        {label}
      </button>
    </form>
  )
}
