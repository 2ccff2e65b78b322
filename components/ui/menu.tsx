'use client'

import { ChevronDown } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { buttonLook, type ButtonKind, type ButtonSize } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'

type MenuProps = {
  /** What stands on the button. */
  label: ReactNode
  /** Links, buttons or a small form. */
  children: ReactNode
  kind?: ButtonKind
  size?: ButtonSize
  /** The edge of the button it hangs from. */
  side?: 'start' | 'end'
}

/** Deeds behind one button, on native details, so that it works before and without script. */
export function Menu({ label, children, kind = 'quiet', size = 'normal', side = 'start' }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => closeFromOutside(details), [])
  return (
    <details ref={details} className="group relative inline-block">
      <summary className={`list-none ${buttonLook(kind, size)}`}>
        {label}
        <Icon shape={ChevronDown} size={14} />
      </summary>
      <div
        className={`absolute z-30 mt-1 flex max-h-[70vh] w-max max-w-[min(22rem,calc(100vw-2rem))] min-w-44 flex-col overflow-auto rounded-control border border-line bg-paper-float py-1 shadow-float ${side === 'end' ? 'right-0' : 'left-0'}`}
      >
        {children}
      </div>
    </details>
  )
}

/** Escape, a press elsewhere, a choice made and the focus leaving all close the menu. */
function closeFromOutside(details: { readonly current: HTMLDetailsElement | null }): () => void {
  const stop = new AbortController()
  const close = () => details.current?.removeAttribute('open')
  const within = (target: EventTarget | null) => target instanceof Node && details.current?.contains(target)

  document.addEventListener(
    'click',
    (click) => {
      const choice = click.target instanceof Element && click.target.closest('a, button')
      if (!within(click.target) || choice) close()
    },
    { signal: stop.signal },
  )
  document.addEventListener(
    'focusin',
    (focus) => {
      if (!within(focus.target)) close()
    },
    { signal: stop.signal },
  )
  document.addEventListener(
    'keydown',
    (key) => {
      if (key.key !== 'Escape' || !details.current?.open) return
      close()
      details.current.querySelector('summary')?.focus()
    },
    { signal: stop.signal },
  )
  return () => stop.abort()
}
