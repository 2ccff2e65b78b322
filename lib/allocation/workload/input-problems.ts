import type { z } from 'zod'
import type { Field } from '@/lib/allocation/field'
import { dutch } from '@/lib/allocation/finding'

/** The problems of an input as Dutch sentences, by path ("areas.2.inhabitants"), one per place. */
export function inputProblems(issues: readonly z.core.$ZodIssue[], fields: readonly Field[]): Record<string, string> {
  const problems: Record<string, string> = {}
  for (const issue of issues) {
    const path = issue.path.map(String)
    problems[path.join('.')] ??= `${labelOf(path, fields)} ${words(issue)}.`
  }
  return problems
}

function labelOf(path: readonly string[], fields: readonly Field[]): string {
  const [head, row, column] = path
  const field = fields.find(({ key }) => key === head)
  if (!field) return head === undefined ? 'De invoer' : `"${head}"`
  const line = row === undefined ? '' : `, regel ${Number(row) + 1}`
  const own = field.columns?.find(({ key }) => key === column)
  return own ? `"${field.label}"${line}, "${own.label}"` : `"${field.label}"${line}`
}

function words(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is niet ingevuld' : (kindWords[issue.expected] ?? 'heeft de verkeerde vorm')
    case 'too_small':
      return issue.origin === 'array'
        ? `heeft minstens ${issue.minimum} regels nodig`
        : `is ${issue.inclusive ? 'minstens' : 'groter dan'} ${dutch(Number(issue.minimum))}`
    case 'too_big':
      return issue.origin === 'array'
        ? `heeft hoogstens ${issue.maximum} regels`
        : `is hoogstens ${dutch(Number(issue.maximum))}`
    case 'unrecognized_keys':
      return `heeft een onbekend veld: ${issue.keys.join(', ')}`
    case 'custom':
      return issue.message
    default:
      return 'heeft geen geldige waarde'
  }
}

const kindWords: Record<string, string> = {
  number: 'moet een getal zijn',
  int: 'moet een heel getal zijn',
  string: 'moet een tekst zijn',
  array: 'moet een lijst zijn',
  object: 'moet uit velden bestaan',
}
