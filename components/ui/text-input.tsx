import type { ComponentProps } from 'react'
import { Field } from '@/components/ui/field'
import { controlLook, type FieldTexts } from '@/components/ui/field-parts'

type TextInputProps = Omit<ComponentProps<'input'>, 'className' | 'type'> &
  FieldTexts & {
    name: string
    type?: 'text' | 'search' | 'email' | 'password' | 'number' | 'url' | 'tel'
    /** As wide as what is expected in it; a number of a Kamerstuk is short. */
    width?: 'full' | 'half' | 'short'
  }

const widths = { full: '', half: 'max-w-80', short: 'max-w-36' } as const

/** One line of text with its label, hint and error. `id` is `name` unless given. */
export function TextInput({ label, labelHidden, hint, error, optional, width = 'full', ...input }: TextInputProps) {
  return (
    <Field {...{ label, labelHidden, hint, error, optional }} required={input.required} id={input.id ?? input.name}>
      {(control) => <input type="text" {...input} {...control} className={`${controlLook} ${widths[width]}`} />}
    </Field>
  )
}
