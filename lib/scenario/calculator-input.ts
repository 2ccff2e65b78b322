import type { Field } from '@/lib/allocation/field'
import type { SearchParameters } from '@/lib/scenario/choices'

/** What stands in the fields of a calculator's form, by key: every value as text, a table as lines. */
export type CalculatorTexts = Record<string, string>

/** The fields of the address that belong to this calculator; null when there are none, so that its example counts. */
export function textsIn(fields: readonly Field[], parameters: SearchParameters): CalculatorTexts | null {
  const given = fields.flatMap(({ key }) => {
    const value = parameters[key]
    const text = Array.isArray(value) ? value[0] : value
    return text === undefined ? [] : [[key, text] as const]
  })
  return given.length > 0 ? Object.fromEntries(given) : null
}

/**
 * The input of a calculator out of the texts of its form. An empty field is left out, so that the default counts; text
 * that is no number stays text, so that the calculator itself says what is wrong with it.
 * @example inputOf([number('inhabitants', 'Inwoners', '')], { inhabitants: '40.000' }) // { inhabitants: 40000 }
 */
export function inputOf(fields: readonly Field[], texts: CalculatorTexts): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = (texts[field.key] ?? '').trim()
      return text === '' ? [] : [[field.key, valueOf(field, text)]]
    }),
  )
}

/** The texts of a form that give this input: the inverse of `inputOf`. */
export function textsOf(fields: readonly Field[], input: unknown): CalculatorTexts {
  const values = isRecord(input) ? input : {}
  return Object.fromEntries(fields.map((field) => [field.key, textOf(field, values[field.key] ?? field.default)]))
}

function valueOf(field: Field, text: string): unknown {
  switch (field.kind) {
    case 'number':
    case 'share':
      return numberOrText(text)
    case 'numbers':
      return text.split(/[\s;]+/).map(numberOrText)
    case 'table':
      return rowsIn(field.columns ?? [], text)
    case 'choice':
    case 'text':
      return text
  }
}

function rowsIn(columns: readonly Field[], text: string): unknown[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split(/\t|;/).map((cell) => cell.trim())
      return Object.fromEntries(
        columns.flatMap((column, place) => {
          const cell = cells[place] ?? ''
          return cell === '' ? [] : [[column.key, valueOf(column, cell)]]
        }),
      )
    })
}

function textOf(field: Field, value: unknown): string {
  if (Array.isArray(value)) {
    return field.kind === 'table'
      ? value.map((row) => lineOf(field.columns ?? [], row)).join('\n')
      : value.map(cellText).join(' ')
  }
  return cellText(value)
}

function lineOf(columns: readonly Field[], row: unknown): string {
  const cells = isRecord(row) ? row : {}
  return columns.map((column) => textOf(column, cells[column.key])).join('; ')
}

function cellText(value: unknown): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  return typeof value === 'string' ? value : ''
}

/** "1.000", "1000,5" and "-12" are numbers; a point with exactly three digits behind it parts thousands. */
function numberOrText(text: string): number | string {
  const bare = text.replace(/\s/g, '').replace('−', '-')
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'))
  return /^-?\d+([.,]\d+)?(e-?\d+)?$/i.test(bare) ? Number(bare.replace(',', '.')) : text
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
