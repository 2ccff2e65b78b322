import type { CalendarDate } from '@/lib/calendar/date'
import type { TermContext } from '@/lib/calendar/term-context'
import { TERM_PATTERNS } from '@/lib/calendar/term-patterns'
import type { TermPattern } from '@/lib/calendar/term-patterns'

/**
 * A term as printed: `words` is `text.slice(from, to)`, `by` the last day they allow, null for words without a day ("zo spoedig mogelijk").
 * `past`: it lay behind when the document was printed, so it is history and no promise.
 */
export type FoundTerm = { words: string; by: CalendarDate | null; from: number; to: number; past: boolean }

export type { TermContext }

/**
 * Every term in running text, in order, by the table of domain.md 2.1. Whether it is promised or told is for the reader of the sentence,
 * except where the words themselves say it lies behind ("afgelopen zomer", "12 maart jl.").
 * @example readTerms('Ik stuur dit in het voorjaar van 2026.', context)[0]?.by // '2026-06-20'
 */
export function readTerms(text: string, context: TermContext): FoundTerm[] {
  const found = TERM_PATTERNS.filter(({ fieldOnly }) => !fieldOnly).flatMap((pattern) =>
    matchesOf(pattern, text, context),
  )
  return withoutOverlap(found)
}

/**
 * The term in an input field, or null when the words are not understood. Of two terms the later one counts.
 * @example readTerm('voor de zomer', { printed: day('2026-03-01'), recess: [] })?.by // '2026-07-01'
 */
export function readTerm(words: string, context: TermContext): FoundTerm | null {
  const text = words.trim()
  const found = withoutOverlap(TERM_PATTERNS.flatMap((pattern) => matchesOf(pattern, text, context)))
  const last = found.reduce<FoundTerm | null>(
    (latest, term) => ((term.by ?? '') >= (latest?.by ?? '') ? term : latest),
    null,
  )
  return last && { ...last, words: text, from: 0, to: text.length }
}

function matchesOf({ pattern, lastDay }: TermPattern, text: string, context: TermContext): FoundTerm[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const by = lastDay(match.groups ?? {}, context)
    if (by === undefined) return []
    const from = match.index
    const to = from + match[0].length
    return [{ words: match[0], by, from, to, past: by !== null && by < context.printed }]
  })
}

/** The first and longest win: "eind juli 2026" is one term, not "juli 2026" and "in 2026". */
function withoutOverlap(found: FoundTerm[]): FoundTerm[] {
  const kept: FoundTerm[] = []
  const ordered = found.toSorted((one, other) => one.from - other.from || other.to - one.to)
  for (const term of ordered) if (term.from >= (kept.at(-1)?.to ?? 0)) kept.push(term)
  return kept
}
