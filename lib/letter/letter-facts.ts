import type { ReadDocument } from '@/lib/annex/blocks'
import { readDays } from '@/lib/annex/grammar/date'
import { textOf } from '@/lib/annex/parse/text-of'
import type { CalendarDate } from '@/lib/calendar/date'
import { isReferenceKey, readReferences, type ReferenceKey } from '@/lib/kamer/reference'

/** The own number and day of a letter, as far as its head prints them. */
export type LetterFacts = { number: ReferenceKey | null; date: CalendarDate | null }

/** The head of a letter is over at its salutation, or after this many blocks. */
const HEAD = 16
const salutation = /^(?:geachte|(?:mijnheer|mevrouw) de voorzitter)/i

/**
 * The number and the day of a letter itself, from its head: "29 628 Politie" with "Nr. 1310" under it, a Kamerstuk by itself, or a document
 * number; "Den Haag, 25 november 2026" or "Datum 25 november 2026". What the running text cites is never taken for the letter's own.
 */
export function letterFacts(document: ReadDocument, today: CalendarDate): LetterFacts {
  const lines = document.blocks.slice(0, HEAD).flatMap((block) => textOf(block).split('\n'))
  const end = lines.findIndex((line) => salutation.test(line.trim()))
  const head = (end === -1 ? lines.slice(0, 8) : lines.slice(0, end)).map((line) => line.trim())
  const dropped = document.dropped.filter(({ reason }) => reason === 'header').map(({ text }) => text.trim())
  return { number: numberIn([...head, ...dropped]), date: dateIn([...head, ...dropped], today) }
}

function numberIn(head: readonly string[]): ReferenceKey | null {
  for (const [index, line] of head.entries()) {
    const dossier = /^(\d{2}) ?(\d{3})(?:[- ]([IVX]{1,6}))?(?:\s+\p{L}.*)?$/u.exec(line)
    if (!dossier) continue
    const below = head.slice(index + 1, index + 4).find((next) => /^nr\.?\s*\d+/i.test(next))
    const number = below && /\d+/.exec(below)?.[0]
    const key = [`${dossier[1]}${dossier[2]}`, dossier[3], number].filter(Boolean).join('-')
    if (number && isReferenceKey(key)) return key
  }
  const alone = head.filter((line) => line.length < 90 && !/\b(?:motie|toezegging|uw (?:brief|kenmerk))\b/i.test(line))
  const [found] = alone.flatMap((line) =>
    readReferences(line).filter(({ kind }) => kind !== 'tz' && kind !== 'ek-toezegging'),
  )
  return found?.key ?? null
}

function dateIn(head: readonly string[], today: CalendarDate): CalendarDate | null {
  const dated = head.filter((line) => /^(?:datum\b|den haag\b|['’]s-gravenhage\b|d\.d\.)/i.test(line))
  const bare = head.filter((line) => /^\d{1,2}(?: \p{L}+ |[-/.]\d{1,2}[-/.])\d{4}$/u.test(line))
  const under = head.filter((_, index) => /^datum:?$/i.test(head[index - 1] ?? ''))
  const [first] = [...dated, ...under, ...bare].flatMap((line) => readDays(line, today))
  return first?.date ?? null
}
