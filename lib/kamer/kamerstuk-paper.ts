import type { ReferenceContext } from '@/lib/kamer/reference-context'
import { readLocator } from '@/lib/kamer/locator'

/** A dossier where it stands; `chapter` is a budget chapter (VI), a sub-dossier (21501-20) or a Kingdom act (R1915). */
export type Dossier = { digits: string; chapter?: string; from: number; to: number }

/** One print: its dossiers share its numbers ("29 628 en 28 844, nr. 1017"); without numbers the dossier itself is meant. */
export type Paper = { dossiers: Dossier[]; numbers: string[]; to: number }

/** Not inside a longer number, a word (TZ202509, 2025D21522) or an amount (€ 29 628). */
const DOSSIER = String.raw`(?<![\dA-Za-z]|\d[.,-]|€\s?)(\d{2})[\s.]?(\d{3})(?!\d|[.,]\d{3})`
const CHAPTER = String.raw`[IVX]{1,6}[A-E]?|[A-Z]|R\d{4}`

/** The next five digits from `at` that could be a dossier. */
export function dossierFrom(text: string, at: number): Dossier | null {
  const pattern = new RegExp(DOSSIER, 'g')
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? { digits: `${match[1]}${match[2]}`, from: match.index, to: pattern.lastIndex } : null
}

/** The spellings of a paper, from the surest to the barest. */
export function paperAt(text: string, dossier: Dossier, context: ReferenceContext & { field: boolean }): Paper | null {
  const known = context.field || context.word || context.chamber !== null || context.session !== undefined
  return (
    withNumberWord(text, dossier) ??
    withComma(text, dossier, known) ??
    withHyphens(text, dossier, known) ??
    (context.field ? withSpace(text, dossier) : null) ??
    dossierOnly(text, dossier, context)
  )
}

/** "29 628, nr. 1136", "36600 VI, nr. 32", "29 628 en 28 844, nr. 1017", "nrs. 12 en 13". */
function withNumberWord(text: string, first: Dossier): Paper | null {
  const dossiers = [withChapter(text, first)]
  for (let next = joinedDossier(text, dossiers.at(-1)); next; next = joinedDossier(text, next)) dossiers.push(next)
  const last = dossiers.at(-1) ?? first
  const match = matchAt(
    /[\s,;(]*(nrs?|no|nummers?|Nrs?|Nummers?|NRS?)(?![A-Za-z])\.?\s*:?\s*(\d{1,4}|[A-Z]{1,2})(?![\dA-Za-z])/y,
    text,
    last.to,
  )
  if (!match) return null
  const more = /s$/i.test(match[1] ?? '') ? furtherNumbers(text, match.end) : { numbers: [], to: match.end }
  return { dossiers, numbers: [match[2] ?? '', ...more.numbers], to: more.to }
}

function withChapter(text: string, dossier: Dossier): Dossier {
  const chapter = matchAt(
    new RegExp(String.raw`(?:\s*[-–]\s*|\s+|\s*\()(${CHAPTER})\)?(?![A-Za-z\d])`, 'y'),
    text,
    dossier.to,
  )
  const subDossier = chapter ?? matchAt(/-(\d{2})(?=[\s,]+nr)/y, text, dossier.to)
  return subDossier ? { ...dossier, chapter: subDossier[1], to: subDossier.end } : dossier
}

function joinedDossier(text: string, previous: Dossier | undefined): Dossier | null {
  if (!previous) return null
  const joint = matchAt(/\s*(?:,|\/|;|\+)?\s*(?:(?:en|of)\s+)?/y, text, previous.to)
  const next = joint && joint.end > previous.to ? dossierFrom(text, joint.end) : null
  return next && next.from === joint?.end ? withChapter(text, next) : null
}

/** After "nrs. 12": ", 13 en 14" or "t/m 14", at most twenty. */
function furtherNumbers(text: string, at: number): { numbers: string[]; to: number } {
  const numbers: string[] = []
  const pattern = /\s*(?:,|en|,\s*en)\s*(\d{1,4})(?![\dA-Za-z]|\s\d{3})/y
  let to = at
  for (let match = matchAt(pattern, text, to); match; match = matchAt(pattern, text, to)) {
    numbers.push(match[1] ?? '')
    to = match.end
  }
  return { numbers, to }
}

/** "28844, 220" where the words before it (or "(bijlage)" behind it) say what it is, and "34 372, G". */
function withComma(text: string, first: Dossier, known: boolean): Paper | null {
  const dossier = withChapter(text, first)
  const number = matchAt(/\s*,\s*(\d{1,4})(?![\dA-Za-z]|[\s.]?\d{3}|\s*[-–/]\s*\d|[.,]\d)/y, text, dossier.to)
  if (number && !isYear(number[1]) && !isDayOfMonth(text, number.end) && (known || readLocator(text, number.end))) {
    return { dossiers: [dossier], numbers: [number[1] ?? ''], to: number.end }
  }
  const letters = matchAt(/\s*,\s*(?!EK|TK)([A-Z]{1,2})(?![A-Za-z\d]|\.\s?[A-Z])/y, text, dossier.to)
  if (!letters || !(known || isLikely(dossier))) return null
  return { dossiers: [dossier], numbers: [letters[1] ?? ''], to: letters.end }
}

/** "29628-1136", "35830-VI-10", "21501-20-1234", "33268-F": the shape of a file name on officielebekendmakingen.nl. */
function withHyphens(text: string, dossier: Dossier, known: boolean): Paper | null {
  if (!known && !isLikely(dossier)) return null
  const pattern = new RegExp(String.raw`-(?:(${CHAPTER}|\d{2})-)?(\d{1,4}|[A-Z]{1,2})(?:-n\d)?(?![\w]|-\d)`, 'y')
  const match = matchAt(pattern, text, dossier.to)
  if (!match || (!match[1] && /^[IVX]+$/.test(match[2] ?? ''))) return null
  return { dossiers: [{ ...dossier, chapter: match[1] }], numbers: [match[2] ?? ''], to: match.end }
}

/** "29628 1136" and "29628/1136", only in a field. */
function withSpace(text: string, first: Dossier): Paper | null {
  const dossier = withChapter(text, first)
  const match = matchAt(/[\s/]+(\d{1,4}|[A-Z]{1,2})(?![\dA-Za-z])/y, text, dossier.to)
  return match ? { dossiers: [dossier], numbers: [match[1] ?? ''], to: match.end } : null
}

function dossierOnly(text: string, first: Dossier, context: ReferenceContext & { field: boolean }): Paper | null {
  if (!context.word && !context.field) return null
  const chapter = matchAt(/(?:-|\s)([IVX]{1,6}[A-E]?)(?![A-Za-z\d])/y, text, first.to)
  const dossier = chapter ? { ...first, chapter: chapter[1], to: chapter.end } : first
  return { dossiers: [dossier], numbers: [], to: dossier.to }
}

/** Dossiers in use run from the fifteen thousands (1977) to the thirty-seven thousands (2026); some room is left. */
export function isLikely({ digits }: Dossier): boolean {
  return digits >= '14000' && digits < '42000'
}

function isYear(number: string | undefined): boolean {
  return number !== undefined && /^(?:19[89]|20[0-4])\d$/.test(number)
}

function isDayOfMonth(text: string, at: number): boolean {
  return /^\s+(?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)/i.test(text.slice(at, at + 8))
}

type Match = RegExpExecArray & { end: number }

function matchAt(pattern: RegExp, text: string, at: number): Match | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? Object.assign(match, { end: pattern.lastIndex }) : null
}
