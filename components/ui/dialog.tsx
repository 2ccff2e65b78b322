'use client'

import { X } from 'lucide-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { ButtonKind, ButtonSize } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'

type DialogProps = {
  title: string
  children: ReactNode
  /** The button that opens it; none when the dialog is opened from outside (`open`). */
  trigger?: { label: ReactNode; kind?: ButtonKind; size?: ButtonSize; disabled?: boolean }
  open?: boolean
  /** Closes when this changes: the version of what was edited. */
  closeOn?: string | number
  onClose?: () => void
  closeLabel?: string
  /** Stands by what it was opened from (dialog.css) where there is room, instead of in the middle. */
  beside?: boolean
}

/** A native modal dialog: Escape closes it, the focus stays inside and returns to where it came from. */
export function Dialog({
  title,
  children,
  trigger,
  open = false,
  closeOn,
  onClose,
  closeLabel = 'Sluit',
  beside = false,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const closedOn = useRef(closeOn)
  const titleId = useId()
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open) dialog.current?.close()
  }, [open])
  useEffect(() => {
    if (closedOn.current === closeOn) return
    closedOn.current = closeOn
    dialog.current?.close()
  }, [closeOn])

  return (
    <>
      {trigger && (
        <Button
          type="button"
          kind={trigger.kind}
          size={trigger.size}
          disabled={trigger.disabled}
          aria-haspopup="dialog"
          onClick={() => dialog.current?.showModal()}
        >
          {trigger.label}
        </Button>
      )}
      <dialog
        ref={dialog}
        data-beside={beside || undefined}
        {...(beside ? { closedby: 'any' } : {})}
        aria-labelledby={titleId}
        onClose={onClose}
        className="w-[min(40rem,calc(100vw-2rem))] border border-line bg-paper-float p-5 shadow-float"
      >
        <h2 id={titleId} className="mb-3 pr-10 text-xl">
          {title}
        </h2>
        {children}
        <button
          type="button"
          aria-label={closeLabel}
          onClick={() => dialog.current?.close()}
          className="absolute top-3 right-3 flex size-9 items-center justify-center rounded-control hover:bg-paper-dim pointer-coarse:size-11"
        >
          <Icon shape={X} size={20} />
        </button>
      </dialog>
    </>
  )
}
