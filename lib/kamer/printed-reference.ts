/** Which register or series a reference belongs to. */
export type ReferenceKind = 'kamerstuk' | 'tz' | 'ek-toezegging' | 'document' | 'handelingen'

/** Why a reference is probably wrong: a code for programs, a Dutch sentence for the reviewer. */
export type ReferenceDoubt = { code: string; message: string }

/** What one of the small readers found; `key` is checked and branded by `lib/kamer/reference.ts`. */
export type PrintedReference = {
  key: string
  from: number
  to: number
  locator?: string
  session?: string
  kind: ReferenceKind
  doubts: ReferenceDoubt[]
}

/** 'tk' for the Tweede Kamer (II), 'ek' for the Eerste Kamer (I). */
export type Chamber = 'tk' | 'ek'

/** @example chamberOf('Eerste Kamer') // 'ek' */
export function chamberOf(printed: string | undefined): Chamber | null {
  if (!printed) return null
  return /^(?:I|EK|Eerste)(?![A-Za-z])/i.test(printed) ? 'ek' : 'tk'
}

/** Pattern sources shared by the readers. */
export const CHAMBER = String.raw`(?:II|I|TK|EK|Tweede Kamer|TWEEDE KAMER|Eerste Kamer|EERSTE KAMER)(?![A-Za-z])`
export const SESSION = String.raw`(?:[Vv]ergaderjaar\s+)?\d{4}\s?[-–—/]\s?\d{1,4}(?!\d)`

/**
 * The parliamentary year in its one spelling, or null when the two years do not follow each other.
 * @example readSession('2024–2025') // '2024/25'
 */
export function readSession(printed: string): string | null {
  const match = /(\d{4})\s?[-–—/]\s?(\d{1,4})$/.exec(printed)
  if (!match) return null
  const first = Number(match[1])
  const second = match[2] ?? ''
  return String(first + 1).endsWith(second) ? `${first}/${String(first + 1).slice(2)}` : null
}
