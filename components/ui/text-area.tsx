import type { ComponentProps } from 'react'
import { Field } from '@/components/ui/field'
import { controlLook, type FieldTexts } from '@/components/ui/field-parts'

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'className'> &
  FieldTexts & {
    name: string
    /** The text of a source, so that theirs and ours differ at sight. */
    serif?: boolean
    /** For a long text: starts at half the window. */
    tall?: boolean
  }

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea({
  label,
  labelHidden,
  hint,
  error,
  optional,
  serif = false,
  tall = false,
  ...area
}: TextAreaProps) {
  const face = serif ? 'font-serif' : ''
  return (
    <Field {...{ label, labelHidden, hint, error, optional }} required={area.required} id={area.id ?? area.name}>
      {(control) => (
        <textarea
          rows={5}
          {...area}
          {...control}
          className={`${controlLook} ${face} field-sizing-content max-h-[70vh] resize-y ${tall ? 'min-h-[45vh]' : 'min-h-24'}`}
        />
      )}
    </Field>
  )
}
