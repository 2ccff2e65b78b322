import type { ComponentProps } from 'react'
import { Field } from '@/components/ui/field'
import { controlLook, type FieldTexts } from '@/components/ui/field-parts'

type DateInputProps = Omit<ComponentProps<'input'>, 'className' | 'type' | 'defaultValue'> &
  FieldTexts & {
    name: string
    /** YYYY-MM-DD; '' is no day. */
    defaultValue?: string
  }

/** A day by the calendar of the browser; sends YYYY-MM-DD. */
export function DateInput({ label, labelHidden, hint, error, optional, ...input }: DateInputProps) {
  return (
    <Field {...{ label, labelHidden, hint, error, optional }} required={input.required} id={input.id ?? input.name}>
      {(control) => <input {...input} {...control} type="date" className={`${controlLook} max-w-44`} />}
    </Field>
  )
}
