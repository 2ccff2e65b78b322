'use client'

import type { ComponentProps } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from '@/components/ui/button'

type SubmitButtonProps = ComponentProps<typeof Button> & {
  /** What the button says while the server works. */
  busy?: string
}

/** The button of a form with an action: it says that it is busy and cannot be pressed twice. */
export function SubmitButton({ children, busy = 'Even geduld…', kind = 'primary', ...rest }: SubmitButtonProps) {
  const { pending } = useFormStatus()
  return (
    <Button {...rest} kind={kind} disabled={rest.disabled || pending} aria-live="polite">
      {pending ? busy : children}
    </Button>
  )
}
