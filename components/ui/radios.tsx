import { tickLook } from '@/components/ui/checkbox'
import { FieldError, FieldMark, type FieldTexts } from '@/components/ui/field-parts'
import type { Choice } from '@/components/ui/select'
import type { ReactNode } from 'react'

type RadiosProps = Omit<FieldTexts, 'labelHidden'> & {
  name: string
  choices: readonly (Choice & { hint?: ReactNode })[]
  defaultValue?: string
  disabled?: boolean
  /** Side by side, for two or three short words. */
  inline?: boolean
}

/** One out of a few, all in sight. The first has the id `name`, so that an error summary can lead to it. */
export function Radios({
  name,
  label,
  hint,
  error,
  required,
  optional,
  choices,
  defaultValue,
  disabled,
  inline,
}: RadiosProps) {
  const describedBy = [hint && `${name}-hint`, error && `${name}-fout`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset
      aria-describedby={describedBy}
      disabled={disabled}
      className={error ? 'border-l-4 border-alarm pl-3' : undefined}
    >
      <legend className="font-semibold">
        {label}
        <FieldMark required={required} optional={optional} />
      </legend>
      {hint && (
        <p id={`${name}-hint`} className="text-sm text-ink-quiet">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${name}-fout`}>{error}</FieldError>}
      <div className={inline ? 'flex flex-wrap gap-x-5' : undefined}>
        {choices.map((choice, place) => (
          <Radio
            key={choice.value}
            id={place === 0 ? name : `${name}-${choice.value}`}
            {...{ name, choice, required }}
            checked={choice.value === defaultValue}
          />
        ))}
      </div>
    </fieldset>
  )
}

type RadioProps = {
  id: string
  name: string
  choice: Choice & { hint?: ReactNode }
  required: boolean | undefined
  checked: boolean
}

function Radio({ id, name, choice, required, checked }: RadioProps) {
  return (
    <label htmlFor={id} className="flex min-h-8 items-start gap-2 py-1 pointer-coarse:min-h-11">
      <span className="flex size-6 items-center justify-center">
        <input
          type="radio"
          {...{ id, name, required }}
          value={choice.value}
          defaultChecked={checked}
          disabled={choice.disabled}
          aria-describedby={choice.hint ? `${id}-uitleg` : undefined}
          className={tickLook}
        />
      </span>
      <span>
        {choice.label}
        {choice.hint && (
          <span id={`${id}-uitleg`} className="block text-sm text-ink-quiet">
            {choice.hint}
          </span>
        )}
      </span>
    </label>
  )
}
