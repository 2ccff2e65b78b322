import type { ComponentProps } from 'react'
import { Field } from '@/components/ui/field'
import type { FieldTexts } from '@/components/ui/field-parts'

type FileInputProps = Omit<ComponentProps<'input'>, 'className' | 'type'> & FieldTexts & { name: string }

/** A file; say in `hint` which kinds and how large, and give `accept`. */
export function FileInput({ label, labelHidden, hint, error, optional, ...input }: FileInputProps) {
  return (
    <Field {...{ label, labelHidden, hint, error, optional }} required={input.required} id={input.id ?? input.name}>
      {(control) => (
        <input
          {...input}
          {...control}
          type="file"
          className="block w-full rounded-control border border-dashed border-line-strong bg-paper-float p-2 text-sm file:mr-3 file:min-h-8 file:rounded-control file:border file:border-solid file:border-line-strong file:bg-paper-dim file:px-3 file:font-semibold file:text-accent hover:border-ink aria-invalid:border-2 aria-invalid:border-alarm pointer-coarse:file:min-h-11"
        />
      )}
    </Field>
  )
}
