/** One input of a calculator, for the form and for the words of its problems; the zod schema beside it is the truth. */
export type Field = {
  key: string
  label: string
  kind: 'number' | 'share' | 'choice' | 'text' | 'numbers' | 'table'
  unit?: string
  /** What the schema fills in when the person leaves it out. */
  default?: number | string
  /** True when the source leaves the value open: the screen then says "niet in het rapport". */
  open?: true
  hint?: string
  choices?: readonly { value: string; label: string }[]
  /** The columns of a table. */
  columns?: readonly Field[]
}

export function number(key: string, label: string, unit: string, rest: Partial<Field> = {}): Field {
  return { key, label, kind: 'number', unit, ...rest }
}

export function share(key: string, label: string, rest: Partial<Field> = {}): Field {
  return { key, label, kind: 'share', unit: 'deel van 1', ...rest }
}

export function numbers(key: string, label: string, unit: string, rest: Partial<Field> = {}): Field {
  return { key, label, kind: 'numbers', unit, ...rest }
}

export function tableField(key: string, label: string, columns: readonly Field[]): Field {
  return { key, label, kind: 'table', columns }
}

export function choice(key: string, label: string, choices: Record<string, string>, rest: Partial<Field> = {}): Field {
  const listed = Object.entries(choices).map(([value, words]) => ({ value, label: words }))
  return { key, label, kind: 'choice', choices: listed, ...rest }
}

/** A text column that names a row of a table. */
export function nameField(label = 'Gebied'): Field {
  return { key: 'name', label, kind: 'text' }
}
