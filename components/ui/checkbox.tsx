import type { ComponentProps, ReactNode } from 'react'

/** The look of the box or the dot itself: 20 px in a target of 24 px or more. */
export const tickLook = 'size-5 shrink-0 accent-accent disabled:cursor-not-allowed'

type CheckboxProps = Omit<ComponentProps<'input'>, 'className' | 'type'> & {
  name: string
  label: string
  /** For a mark in a row of a table: say there which row ("Kies motie 29628-1264"). */
  labelHidden?: boolean
  hint?: ReactNode
}

/** Yes or no. `id` is `name`, with the value when there is one. */
export function Checkbox({ label, labelHidden = false, hint, ...input }: CheckboxProps) {
  const id = input.id ?? [input.name, input.value].filter((part) => part !== undefined).join('-')
  return (
    <div className="flex items-start">
      <label
        htmlFor={id}
        className={`flex min-h-6 gap-2 pointer-coarse:min-h-11 ${hint ? 'items-start' : 'items-center'}`}
      >
        <span className="flex size-6 items-center justify-center">
          <input
            {...input}
            type="checkbox"
            id={id}
            aria-label={labelHidden ? label : undefined}
            aria-describedby={hint ? `${id}-hint` : undefined}
            className={tickLook}
          />
        </span>
        {!labelHidden && (
          <span className="min-w-0 wrap-anywhere">
            {label}
            {hint && (
              <span id={`${id}-hint`} className="block text-sm text-ink-quiet">
                {hint}
              </span>
            )}
          </span>
        )}
      </label>
    </div>
  )
}
