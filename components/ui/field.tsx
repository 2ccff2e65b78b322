import type { ReactNode } from 'react'
import { FieldError, FieldMark, type FieldTexts } from '@/components/ui/field-parts'

/** What the control inside a field must carry to belong to its label, hint and error. */
export type ControlProps = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

type FieldProps = FieldTexts & {
  id: string
  children: (control: ControlProps) => ReactNode
}

/** Label above, then hint, then error, then the control (NL Design System). */
export function Field({ id, label, labelHidden = false, hint, error, required, optional, children }: FieldProps) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-fout`].filter(Boolean).join(' ') || undefined
  return (
    <div className={error ? 'border-l-4 border-alarm pl-3' : undefined}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'block font-semibold'}>
        {label}
        <FieldMark required={required} optional={optional} />
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-quiet">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-fout`}>{error}</FieldError>}
      <div className={labelHidden ? undefined : 'mt-1'}>
        {children({ id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      </div>
    </div>
  )
}
