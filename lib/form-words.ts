import type { z } from 'zod'

type Issue = Parameters<z.core.$ZodErrorMap>[0]

/**
 * What a form says of a field whose schema has no words of its own: Dutch, and what to do.
 * @example formWords({ code: 'invalid_type', expected: 'number', input: Number.NaN }) // 'Vul een getal in.'
 */
export function formWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? 'Vul een getal in.' : 'Vul dit in.'
    case 'invalid_value':
    case 'invalid_union':
      return 'Maak een keuze.'
    case 'too_small':
      return issue.origin === 'string' ? 'Vul dit in.' : `Dit is te weinig: ten minste ${String(issue.minimum)}.`
    case 'too_big':
      return `Dit is te ${issue.origin === 'string' ? 'lang' : 'veel'}: hooguit ${String(issue.maximum)}.`
    default:
      return 'Dit klopt niet. Kijk het na.'
  }
}
