import type { ComponentProps } from 'react'
import { Field } from '@/components/ui/field'
import { controlLook, type FieldTexts } from '@/components/ui/field-parts'

/** One choice; `group` puts it under a heading together with its neighbours of the same group. */
export type Choice = { value: string; label: string; group?: string; disabled?: boolean }

type SelectProps = Omit<ComponentProps<'select'>, 'className' | 'children' | 'multiple'> &
  FieldTexts & {
    name: string
    choices: readonly Choice[]
    /** The first, empty choice: "Kies een afdeling". */
    empty?: string
    width?: 'full' | 'half' | 'short'
  }

const widths = { full: '', half: 'max-w-80', short: 'max-w-36' } as const

/** A choice out of more than about six; for fewer use Radios. */
export function Select({
  label,
  labelHidden,
  hint,
  error,
  optional,
  choices,
  empty,
  width = 'half',
  ...select
}: SelectProps) {
  return (
    <Field {...{ label, labelHidden, hint, error, optional }} required={select.required} id={select.id ?? select.name}>
      {(control) => (
        <select {...select} {...control} className={`${controlLook} ${widths[width]}`}>
          {empty !== undefined && <option value="">{empty}</option>}
          {grouped(choices).map(({ group, members }) =>
            group ? (
              <optgroup key={group} label={group}>
                {members.map(option)}
              </optgroup>
            ) : (
              members.map(option)
            ),
          )}
        </select>
      )}
    </Field>
  )
}

function option({ value, label, disabled }: Choice) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  )
}

/** Choices in their own order, neighbours of one group together. */
function grouped(choices: readonly Choice[]): { group: string | undefined; members: Choice[] }[] {
  const groups: { group: string | undefined; members: Choice[] }[] = []
  for (const choice of choices) {
    const last = groups.at(-1)
    if (last && last.group === choice.group) last.members.push(choice)
    else groups.push({ group: choice.group, members: [choice] })
  }
  return groups
}
