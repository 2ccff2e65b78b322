import { readSession } from '@/lib/kamer/printed-reference'
import type { PrintedReference, ReferenceDoubt } from '@/lib/kamer/printed-reference'
import { NO_CONTEXT, contextBefore } from '@/lib/kamer/reference-context'

/**
 * Numbers of the chambers' own registers: TZ202504-122 (Tweede Kamer), T03305 (Eerste Kamer), 2025D21522 and 2025Z01234 (documents, cases).
 * @example readRegisterNumbers('TZ202509, nr.91')[0]?.key // 'TZ202509-091'
 */
export function readRegisterNumbers(text: string): PrintedReference[] {
  return REGISTERS.flatMap(({ pattern, kind, keyOf, doubtsOf }) =>
    [...text.matchAll(pattern)].map((match) => {
      const { from, session: printed } = contextBefore(text, match.index, 0, NO_CONTEXT)
      const session = readSession(printed ?? '')
      const to = match.index + match[0].length
      return { key: keyOf(match), from, to, ...(session ? { session } : {}), kind, doubts: doubtsOf(match) }
    }),
  )
}

type Register = {
  pattern: RegExp
  kind: PrintedReference['kind']
  keyOf: (match: RegExpMatchArray) => string
  doubtsOf: (match: RegExpMatchArray) => ReferenceDoubt[]
}

const REGISTERS: Register[] = [
  {
    pattern:
      /(?<![A-Za-z])TZ[\s-]?(\d{4})(\d{2})(?:[\s,;]*(?:nrs?|no|nummer)(?![A-Za-z])\.?\s*|\s*[-–/,]\s*|\s+)(\d{1,3})(?!\d)/gi,
    kind: 'tz',
    keyOf: ([, year, month, number = '']) => `TZ${year}${month}-${number.padStart(3, '0')}`,
    doubtsOf: toezeggingDoubts,
  },
  {
    pattern: /(?<![A-Za-z\d])T(\d{5})(?!\d)/gi,
    kind: 'ek-toezegging',
    keyOf: ([, number]) => `T${number}`,
    doubtsOf: () => [],
  },
  {
    pattern: /(?<!\d)(20\d{2})([DZ])(\d{5})(?!\d)/gi,
    kind: 'document',
    keyOf: ([, year, series = '', number]) => `${year}${series.toUpperCase()}${number}`,
    doubtsOf: () => [],
  },
]

/** The register of the Tweede Kamer began in 2008; a month after December or before January is a misprint. */
function toezeggingDoubts([printed, year, month]: RegExpMatchArray): ReferenceDoubt[] {
  const doubts: ReferenceDoubt[] = []
  if (Number(month) < 1 || Number(month) > 12) {
    doubts.push({ code: 'tz-month', message: `In het nummer ${printed} staat maand ${month}. Die bestaat niet.` })
  }
  if (Number(year) < 2008 || Number(year) > 2099) {
    doubts.push({ code: 'tz-year', message: `In het nummer ${printed} staat het jaar ${year}. Dat kan niet kloppen.` })
  }
  return doubts
}
