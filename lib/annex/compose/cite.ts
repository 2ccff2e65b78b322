import type { Inline, Link } from '@/lib/annex/blocks'
import {
  isReferenceKey,
  linkOf,
  officialSpelling,
  readReferences,
  type FoundReference,
  type ReferenceKey,
} from '@/lib/kamer/reference'
import type { AnnexInput, AnnexReference } from '@/lib/annex/compose/schema'

/** Parliamentary year by reference, for references that are typed without it. */
export type Sessions = ReadonlyMap<string, string>

/** The parliamentary years that the items of an annex know, for references typed without one. */
export function sessionsOf(input: AnnexInput): Sessions {
  const references = input.themes.flatMap((theme) =>
    theme.sections.flatMap((section) => section.items.flatMap((item) => item.refs)),
  )
  return new Map(references.flatMap(({ key, session }) => (session ? [[key, session] as const] : [])))
}

/**
 * The text with every Kamerstuk in its official spelling and linked, and every web address linked; marks move along.
 * A reference with a doubt (a month 13) and a bare dossier stay as they were typed.
 * @example cite(plain('zie 29628-1264'), new Map()).text // 'zie Kamerstukken II, 29 628, nr. 1264', with hard spaces in the numbers
 */
export function cite(inline: Inline, sessions: Sessions): Inline {
  const spans = [...addressSpans(inline.text), ...referenceSpans(inline.text, sessions)]
    .sort((one, other) => one.from - other.from || other.to - one.to)
    .filter((span, index, all) => all.slice(0, index).every((earlier) => earlier.to <= span.from))
  return replace(inline, spans)
}

/**
 * Kamerstukken between brackets become footnotes: the brackets go, a mark takes their place.
 * `note` stores the text of the new note and answers its id.
 * @example takeBracketed(plain('De motie (29628-1264) vraagt'), note).text // 'De motie vraagt'
 */
export function takeBracketed(inline: Inline, note: (text: string) => string): Inline {
  const taken = [...inline.text.matchAll(BRACKETED)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length, content: match[1] ?? '' }))
    .filter((span) => holdsOnlyReferences(span.content) && !inline.notes.some((mark) => within(span, mark.at)))
  const marks = taken.map(({ from, content }) => ({ at: from, id: note(content) }))
  const shorter = replace(
    inline,
    taken.map(({ from, to }) => ({ from, to, text: '' })),
  )
  const placed = marks.map(({ at, id }) => ({ id, at: at - removedBefore(taken, at) }))
  return { ...shorter, notes: [...shorter.notes, ...placed].sort((one, other) => one.at - other.at) }
}

/** A reference of an item as it is printed: official spelling, locator, link. */
export function citation(reference: AnnexReference): Inline {
  if (!isReferenceKey(reference.key)) return { text: reference.key, notes: [], links: [] }
  const spelled = unbroken(officialSpelling(reference.key, { session: reference.session ?? undefined }))
  const text = reference.locator ? `${spelled}, ${reference.locator}` : spelled
  const url = linkOf(reference.key)
  return { text, notes: [], links: url ? [{ from: 0, to: spelled.length, url }] : [] }
}

/** Hard spaces inside a number, so that a line never ends in "nr." or in half a dossier. */
function unbroken(spelled: string): string {
  return spelled.replace(/(\d{2}) (\d{3})/, '$1\u00a0$2').replace('nr. ', 'nr.\u00a0')
}

/** Inlines one after another, with links and marks in their new places. */
export function joined(parts: Inline[], separator: string): Inline {
  const whole: Inline = { text: '', notes: [], links: [] }
  parts.forEach((part, index) => {
    if (index > 0) whole.text += separator
    const by = whole.text.length
    whole.links.push(...part.links.map((link) => ({ ...link, from: link.from + by, to: link.to + by })))
    whole.notes.push(...part.notes.map((mark) => ({ ...mark, at: mark.at + by })))
    whole.text += part.text
  })
  return whole
}

/** The normal forms that a text cites. */
export function citedKeys(text: string): Set<string> {
  return new Set(readReferences(text).map((found) => found.key))
}

type Span = { from: number; to: number; text: string; url?: string; links?: Link[] }

const BRACKETED = / ?\(([^()]{4,300})\)/g
const ADDRESS = /https?:\/\/[^\s<>"()[\]]*[^\s<>"()[\].,;:!?'’]/g

function addressSpans(text: string): Span[] {
  return [...text.matchAll(ADDRESS)].map((match) => {
    const to = match.index + match[0].length
    return { from: match.index, to, text: match[0], url: match[0] }
  })
}

/** Two dossiers with one number ("29 628 en 28 844, nr. 1017") stay as typed: the number is sure only in the first. */
function referenceSpans(text: string, sessions: Sessions): Span[] {
  const byPlace = new Map<string, FoundReference[]>()
  for (const found of readReferences(text)) {
    const place = `${found.from}-${found.to}`
    byPlace.set(place, [...(byPlace.get(place) ?? []), found])
  }
  return [...byPlace.values()].flatMap((founds) => {
    const [first] = founds
    if (!first) return []
    const sure = founds.find((found) => found.doubts.length === 0)
    if (!sure) return []
    if (founds.some((found) => found.doubts.length > 0)) return [asTyped(first, linkOf(sure.key))]
    if (founds.some((found) => isBareDossier(found.key))) return []
    const printed = joined(
      founds.map(({ key, session }) => citation({ key, session: session ?? sessions.get(key) ?? null, locator: null })),
      ' en ',
    )
    return [{ from: first.from, to: first.to, text: printed.text, links: printed.links }]
  })
}

function asTyped({ from, to, printed }: FoundReference, url: string | null): Span {
  return { from, to, text: printed, ...(url ? { url } : {}) }
}

function isBareDossier(key: ReferenceKey): boolean {
  return /^(?:EK:)?\d{5}(?:-[IVX]+)?$/.test(key)
}

function holdsOnlyReferences(content: string): boolean {
  const founds = readReferences(content)
  if (founds.length === 0) return false
  const rest = founds
    .toReversed()
    .reduce((text, found) => text.slice(0, found.from) + text.slice(found.to).replace(found.locator ?? '', ''), content)
  return !/[\p{L}\d]/u.test(rest.replace(/\b(?:zie|en|ook|bijlage)\b/gi, ''))
}

function replace(inline: Inline, spans: Span[]): Inline {
  const kept: Inline = { ...inline, text: '', notes: [], links: [] }
  let from = 0
  const shifts: { at: number; by: number }[] = []
  for (const span of spans) {
    kept.text += inline.text.slice(from, span.from)
    const start = kept.text.length
    kept.text += span.text
    if (span.url) kept.links.push({ from: start, to: kept.text.length, url: span.url })
    for (const link of span.links ?? []) kept.links.push({ ...link, from: link.from + start, to: link.to + start })
    shifts.push({ at: span.to, by: span.text.length - (span.to - span.from) })
    from = span.to
  }
  kept.text += inline.text.slice(from)
  const moved = (at: number) => {
    const inside = spans.find((span) => span.from < at && at < span.to)
    const base = inside ? inside.to : at
    return base + shifts.filter((shift) => shift.at <= base).reduce((sum, shift) => sum + shift.by, 0)
  }
  kept.notes = inline.notes.map((mark) => ({ ...mark, at: moved(mark.at) }))
  return kept
}

function within(span: { from: number; to: number }, at: number): boolean {
  return span.from < at && at < span.to
}

function removedBefore(spans: { from: number; to: number }[], at: number): number {
  return spans.filter((span) => span.to <= at).reduce((sum, span) => sum + span.to - span.from, 0)
}
