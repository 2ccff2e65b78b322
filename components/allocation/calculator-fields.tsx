import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { Field } from '@/lib/allocation/field'
import { NOT_IN_REPORT } from '@/lib/allocation/source'
import type { CalculatorTexts } from '@/lib/scenario/calculator-input'

type CalculatorFieldsProps = {
  fields: readonly Field[]
  texts: CalculatorTexts
  /** What is wrong per field, Dutch. */
  problems: Record<string, string>
}

/** The inputs of a calculator, made from its list of fields. */
export function CalculatorFields({ fields, texts, problems }: CalculatorFieldsProps) {
  return fields.map((field) => (
    <OneField key={field.key} field={field} text={texts[field.key] ?? ''} problem={problemOf(field, problems)} />
  ))
}

function OneField({ field, text, problem }: { field: Field; text: string; problem: string | null }) {
  const common = {
    name: field.key,
    label: field.unit && field.kind !== 'choice' ? `${field.label} (${field.unit})` : field.label,
    hint: hintOf(field),
    defaultValue: text,
    ...(problem === null ? {} : { error: problem }),
  }
  switch (field.kind) {
    case 'choice':
      return <Select {...common} choices={field.choices ?? []} width="full" />
    case 'numbers':
      return <TextArea {...common} rows={3} />
    case 'table':
      return <TextArea {...common} rows={6} spellCheck={false} />
    case 'number':
    case 'share':
      return <TextInput {...common} inputMode="decimal" width="short" />
    case 'text':
      return <TextInput {...common} />
  }
}

function hintOf(field: Field): string | undefined {
  const hints = [
    field.hint,
    field.kind === 'table' && field.columns
      ? `Eén regel per rij: ${field.columns.map(columnWords).join('; ')}. Plakken uit een rekenblad kan.`
      : undefined,
    field.open
      ? `${field.default === undefined ? '' : `Standaard ${defaultWords(field)}; `}${NOT_IN_REPORT}.`
      : undefined,
  ].filter((hint) => hint !== undefined)
  return hints.length > 0 ? hints.join(' ') : undefined
}

function columnWords({ label, unit, open, kind }: Field): string {
  return `${label}${unit && kind !== 'text' ? ` (${unit})` : ''}${open ? ` [${NOT_IN_REPORT}]` : ''}`
}

function defaultWords({ default: own, choices }: Field): string {
  const chosen = choices?.find(({ value }) => value === own)?.label
  return chosen ? `“${chosen}”` : String(own ?? '').replace('.', ',')
}

/** The problem of a field, also when it lies in a row of its table. */
function problemOf({ key }: Field, problems: Record<string, string>): string | null {
  const found = Object.entries(problems).find(([path]) => path === key || path.startsWith(`${key}.`))
  return found ? found[1] : null
}
