import { CHAMBER, SESSION, chamberOf } from '@/lib/kamer/printed-reference'
import type { Chamber } from '@/lib/kamer/printed-reference'

/** The words before a number: "Kamerstukken" (or "dossier"), the chamber, the parliamentary year as printed; `from` is where they begin. */
export type ReferenceContext = { from: number; word: boolean; chamber: Chamber | null; session?: string }

export const NO_CONTEXT: ReferenceContext = { from: 0, word: false, chamber: null }

const PREFIX = new RegExp(
  String.raw`(?:(?<![A-Za-z])(?<word>(?:[Kk]amerstuk(?:ken|nummers?)?|KAMERSTUK(?:KEN)?|[Kk]st\.?|KST\.?|[Dd]ossiers?(?:nummers?)?)(?![A-Za-z])[\s:,-]*))?(?:(?<![A-Za-z])(?<chamber>${CHAMBER})[\s:,]*)?(?:(?<!\d)\(?(?<session>${SESSION})\)?[\s,]*)?(?:(?<![A-Za-z])(?<chamberLast>${CHAMBER})[\s:,]*)?$`,
)

/** "Kamerstukken II 2022/23, " before the dossier; a second paper in the same note leans on the words before the first. */
export function contextBefore(
  text: string,
  at: number,
  previousEnd: number,
  previous: ReferenceContext,
): ReferenceContext {
  const start = Math.max(previousEnd, at - 90)
  const match = PREFIX.exec(text.slice(start, at))
  const { word, chamber, session, chamberLast } = match?.groups ?? {}
  if (match && match[0] !== '') {
    const from = start + match.index
    return { from, word: word !== undefined, chamber: chamberOf(chamber ?? chamberLast), session }
  }
  const joined = previousEnd > 0 && /^[\s,;.()]*(?:(?:en|of|resp\.)\s+)?$/.test(text.slice(previousEnd, at))
  return joined ? { ...previous, from: at } : { ...NO_CONTEXT, from: at }
}
