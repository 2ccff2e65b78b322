'use client'

import { useEffect, useRef } from 'react'

type ErrorSummaryProps = {
  title?: string
  /** The sentence of a refusal that belongs to no field. */
  message?: string
  /** By id of the control. */
  fields?: Record<string, string>
}

/** Stands above a form that was refused, takes the focus and leads to each field. Nothing without errors. */
export function ErrorSummary({ title = 'Dit gaat nog niet', message, fields = {} }: ErrorSummaryProps) {
  if (!message && Object.keys(fields).length === 0) return null
  return <Summary key={JSON.stringify([message, fields])} {...{ title, message, fields }} />
}

/** One refusal; another one is another summary, so that the focus comes back to it. */
function Summary({ title, message, fields }: { title: string; message?: string; fields: Record<string, string> }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby="fouten-titel"
      className="max-w-form border-2 border-alarm bg-paper-float px-4 py-3"
    >
      <h2 id="fouten-titel" className="text-lg font-semibold">
        {title}
      </h2>
      {message && <p>{message}</p>}
      <ul className="mt-1 empty:hidden">
        {Object.entries(fields).map(([name, error]) => (
          <li key={name}>
            <a href={`#${name}`} onClick={(click) => focusField(name, click)} className="font-semibold text-alarm">
              {error}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Brings label and control in sight and the focus in the control; the address stays as it is. */
function focusField(name: string, click: { preventDefault: () => void }) {
  const control = document.getElementById(name)
  if (!control) return
  click.preventDefault()
  const label = control.closest('fieldset') ?? document.querySelector(`label[for="${CSS.escape(name)}"]`)
  label?.scrollIntoView()
  control.focus({ preventScroll: true })
}
