'use client'

import { useId, useState, type ReactNode } from 'react'

type ExplainedProps = {
  children: ReactNode
  /** What it means, one or two sentences. */
  meaning: string
}

/** A word with its meaning beside it on hover, focus and touch; Escape puts the meaning away (WCAG 1.4.13). */
export function Explained({ children, meaning }: ExplainedProps) {
  const id = useId()
  const [away, setAway] = useState(false)
  const back = () => setAway(false)
  return (
    <span className="group/explained relative inline-block" onMouseLeave={back}>
      <button
        type="button"
        aria-describedby={id}
        onKeyDown={(event) => event.key === 'Escape' && setAway(true)}
        onBlur={back}
        className="explained cursor-help text-left"
      >
        {children}
      </button>
      <span
        id={id}
        role="tooltip"
        className={`absolute top-full left-0 z-10 hidden w-64 max-w-[75vw] border border-line-strong bg-paper-float p-2 text-sm text-ink shadow-float print:hidden ${away ? '' : 'group-focus-within/explained:block group-hover/explained:block'}`}
      >
        {meaning}
      </span>
    </span>
  )
}
