import { readSession } from '@/lib/kamer/printed-reference'
import type { Chamber, PrintedReference, ReferenceDoubt } from '@/lib/kamer/printed-reference'
import { NO_CONTEXT, contextBefore } from '@/lib/kamer/reference-context'
import type { ReferenceContext } from '@/lib/kamer/reference-context'
import { dossierFrom, isLikely, paperAt } from '@/lib/kamer/kamerstuk-paper'
import type { Dossier, Paper } from '@/lib/kamer/kamerstuk-paper'
import { readLocator } from '@/lib/kamer/locator'

/**
 * Kamerstukken: a dossier of five digits, perhaps a chapter, and a number (Tweede Kamer) or letters (Eerste Kamer).
 * Five digits alone are nothing: it takes a number behind them, or a word before them ("Kamerstukken II 2024/25, 36264").
 * `field` reads the looser spellings of a field in which nothing but a reference is expected.
 * @example readKamerstukken('35830-VI, nr. 10', { field: false })[0]?.key // '35830-VI-10'
 */
export function readKamerstukken(text: string, { field }: { field: boolean }): PrintedReference[] {
  const found: PrintedReference[] = []
  let before: ReferenceContext = NO_CONTEXT
  let end = 0
  for (let dossier = dossierFrom(text, 0); dossier; dossier = dossierFrom(text, end)) {
    const context = contextBefore(text, dossier.from, end, before)
    const paper = paperAt(text, dossier, { ...context, field })
    end = paper?.to ?? dossier.to
    before = paper ? context : NO_CONTEXT
    if (paper) found.push(...referencesTo(paper, context, readLocator(text, paper.to)))
  }
  return found
}

function referencesTo(paper: Paper, context: ReferenceContext, locator: string | undefined): PrintedReference[] {
  const session = context.session === undefined ? undefined : readSession(context.session)
  const numbers: (string | null)[] = paper.numbers.length > 0 ? paper.numbers : [null]
  return paper.dossiers.flatMap((dossier, index) =>
    numbers.map((number) => ({
      key: keyOf(dossier, number, context.chamber),
      from: context.from,
      to: paper.to,
      ...(locator ? { locator } : {}),
      ...(session ? { session } : {}),
      kind: 'kamerstuk' as const,
      doubts: [
        ...(isLikely(dossier) ? [] : [unknownDossier(dossier)]),
        ...(index > 0 && number ? [sharedNumber(dossier, number)] : []),
        ...(number && /^\d/.test(number) && context.chamber === 'ek' ? [numberOfEersteKamer(number)] : []),
        ...(session === null ? [impossibleSession(context.session ?? '')] : []),
      ],
    })),
  )
}

/** The Eerste Kamer numbers its papers with letters: letters mean EK, and so does a dossier of chamber I without a number. */
function keyOf({ digits, chapter }: Dossier, number: string | null, chamber: Chamber | null): string {
  const isEersteKamer = number === null ? chamber === 'ek' : /^[A-Z]/.test(number)
  const plainNumber = number && /^\d/.test(number) ? String(Number(number)) : number
  return `${isEersteKamer ? 'EK:' : ''}${[digits, chapter, plainNumber].filter(Boolean).join('-')}`
}

function unknownDossier({ digits }: Dossier): ReferenceDoubt {
  return {
    code: 'dossier-shape',
    message: `Er is geen dossier met nummer ${digits.slice(0, 2)} ${digits.slice(2)} bekend.`,
  }
}

function sharedNumber({ digits }: Dossier, number: string): ReferenceDoubt {
  const dossier = `${digits.slice(0, 2)} ${digits.slice(2)}`
  return {
    code: 'shared-number',
    message: `Nummer ${number} staat bij twee dossiers. In ${dossier} is het misschien een ander stuk.`,
  }
}

function numberOfEersteKamer(number: string): ReferenceDoubt {
  return { code: 'ek-number', message: `De Eerste Kamer nummert met letters; hier staat nummer ${number}.` }
}

function impossibleSession(printed: string): ReferenceDoubt {
  return { code: 'session', message: `Het vergaderjaar ${printed} bestaat niet.` }
}
