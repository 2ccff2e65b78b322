import type { Block, ReadDocument } from '@/lib/annex/blocks'
import { readAdNumber, readHeadingNumber, type HeadingNumber } from '@/lib/annex/grammar/heading-number'
import { readHeadingReference } from '@/lib/annex/grammar/heading-reference'
import { isKindsOnly, startsWithKind, type ItemKind } from '@/lib/annex/grammar/kind'
import { sentencesOf } from '@/lib/annex/grammar/sentence'
import { readTopics } from '@/lib/annex/grammar/topic'
import { isAnnexTitle } from '@/lib/annex/layout'
import { openingsBetween } from '@/lib/annex/parse/opening'
import type { Staged } from '@/lib/annex/parse/findings'
import type { Listing } from '@/lib/annex/parse/listing'
import { roleOf, type Scheme } from '@/lib/annex/parse/role'
import type { Scope } from '@/lib/annex/parse/scope'
import { likeness, textOf, wordsOf } from '@/lib/annex/parse/text-of'

/** `theme` groups items, `item` is about one or more of them, `inner` divides the text of an item, `frame` is no part of the text. */
export type Role = 'theme' | 'item' | 'inner' | 'frame'

export type Heading = {
  block: number
  text: string
  bare: string
  level: number
  number: HeadingNumber | null
  kinded: boolean
  /** What a register number in the heading says that it is. */
  kind: ItemKind | null
  listed: boolean
  /** How many items the text below it opens with, where nothing else names them. */
  opens: number
  /** The next block is a heading too. */
  empty: boolean
  role: Role
}

const frames =
  /^(?:inleiding|inhoud|inhoudsopgave|bijlage|voetnoten|noten|leeswijzer|tot slot|ondertekening|horend bij .*|bijlage nummer .*|(?:aan de|aan het|betreft|onderwerp|datum|ons kenmerk|uw kenmerk|kenmerk|postbus|den haag|t\.a\.v\.|geachte|\d{4} ?[a-z]{2} \p{L}+|(?:aan )?de voorzitter)\b.*)$/iu

/**
 * The headings of the annex and what each is for. Three ways, by what the document shows: numbers ("1.6 & 1.7"), levels,
 * or only words, when themes, items and inner headings all look the same.
 */
export function readOutline(document: ReadDocument, scope: Scope, listing: Listing): Staged<Heading[]> {
  const found = withOpenings(document, collect(document.blocks, scope, listing), scope, listing)
  const scheme = schemeOf(document, found, scope.title !== null)
  const value = found.map((heading, index) => {
    const role =
      frames.test(heading.bare) || (isAnnexTitle(heading.bare) && heading.number === null && !isKindsOnly(heading.bare))
        ? 'frame'
        : roleOf(found, index, document.blocks, scheme)
    return { ...heading, role }
  })
  return { value: themesWithoutText(value), findings: [] }
}

function schemeOf(document: ReadDocument, found: Heading[], titled: boolean): Scheme {
  const kinded = found.filter((heading) => heading.kinded)
  const numbered = kinded.filter((heading) => heading.number !== null)
  const named = kinded.length > 0 && numbered.length >= kinded.length * 0.6
  const deep = found.filter((heading) => (heading.number?.depth ?? 0) > 1)
  const opened = found.filter((heading) => heading.opens === 1)
  const { format, tagged } = document.meta
  const levels = found.map((heading) => heading.level)
  return {
    depth: named
      ? mode(numbered.map((heading) => heading.number?.depth ?? 1))
      : kinded.length === 0 && deep.length > 1
        ? 2
        : null,
    level: kinded.length > 0 ? mode(kinded.map((heading) => heading.level)) : null,
    exact: format === 'docx' || format === 'odt' || tagged === true,
    highest: levels.reduce((least, level) => Math.min(least, level), 7),
    opened: opened.length > 0 ? mode(opened.map((heading) => heading.level)) : null,
    titled,
    deepest: levels.reduce((most, level) => Math.max(most, level), 0),
  }
}

function collect(blocks: Block[], scope: Scope, listing: Listing): Heading[] {
  let named = false
  const inside = blocks.slice(scope.from, scope.to + 1).flatMap((block, at) => {
    const index = scope.from + at
    const outside = index === scope.title || (index >= listing.from && index <= listing.to)
    if (outside) return []
    if (isHeading(block)) named = namesItem(textOf(block))
    const runIn = named ? null : runInOf(block)
    if (runIn !== null) return [{ text: runIn, block, index, runIn: true }]
    return isHeading(block) || isItemLine(blocks, index) ? [{ text: textOf(block), block, index, runIn: false }] : []
  })
  return inside.map(({ text: printed, block, index, runIn }, at) => {
    const text = printed.replace(/\s+/g, ' ').trim()
    const number = readHeadingNumber(text)
    const unnumbered = number?.rest ?? text.replace(/^[a-z]\)\s+/, '')
    const named = readHeadingReference(unnumbered)
    const bare = named?.rest ?? unnumbered
    return {
      block: index,
      text,
      bare,
      level: block.type === 'heading' ? block.level : 7,
      number,
      kinded: named !== null || (startsWithKind(bare) && !isKindsOnly(bare)),
      kind: named && !startsWithKind(bare) ? named.kind : null,
      opens: 0,
      listed:
        readAdNumber(bare) !== null ||
        listing.entries.some((entry) => likeness(entry.topic.title, bare) > 0.72 || isWithin(bare, entry.topic.title)),
      empty: !runIn && inside[at + 1]?.index === index + 1,
      role: 'inner',
    }
  })
}

/**
 * Without a list, what a text opens with tells whether its heading names an item, and of which kind. Where most headings name their
 * items themselves, others divide a text, unless that text begins as a note does ("Toegezegd aan het lid X").
 */
function withOpenings(document: ReadDocument, headings: Heading[], scope: Scope, listing: Listing): Heading[] {
  if (listing.entries.length > 0) return headings
  const opened = headings.map((heading, index): Heading => {
    const last = (headings[index + 1]?.block ?? scope.to + 1) - 1
    if (heading.kinded || isKindsOnly(heading.bare)) return heading
    const openings = openingsBetween(document, heading.block + 1, last)
    return { ...heading, opens: openings.length, kind: openings.length === 1 ? (openings[0]?.kind ?? null) : null }
  })
  const kinded = opened.filter((heading) => heading.kinded).length
  const plain = opened.filter((heading) => heading.opens > 0).length
  if (kinded <= plain * 1.5) return opened
  return opened.map((heading) =>
    heading.kinded || /^Toegezegd\b/.test(textOf(document.blocks[heading.block + 1]))
      ? heading
      : { ...heading, opens: 0, kind: null },
  )
}

/** Words that head a part of any text, so that they tell nothing of its subject. */
const general =
  /^(?:(?:de|het|een|en|van|in|op) )*(?:aanpak|achtergrond|cijfers?|maatregelen|inleiding|stand van zaken|voortgang|conclusies?|reactie|onderzoek|evaluatie|samenwerking|gesprekken|proces|vervolg|opvolging|aanleiding|toelichting|inzet|monitoring|resultaten|planning|uitvoering|toezicht|handhaving)$/i

/** Whether a short heading says nothing but words of a line of the list: "Drones" for "motie X inzake drones". */
function isWithin(bare: string, title: string): boolean {
  const words = [...wordsOf(bare)]
  const all = [...wordsOf(title)]
  return (
    words.length > 0 &&
    words.join('').length > 4 &&
    !general.test(bare.trim()) &&
    words.every((word) =>
      all.some((other) => other === word || (word.length > 6 && other.startsWith(word.slice(0, -1)))),
    )
  )
}

/** A heading, or a short bold paragraph without a full stop. */
export function isHeading(block: Block): boolean {
  if (block.type === 'heading') return block.text.trim() !== '' && !/^(?:tabel|figuur|grafiek|bron)\b/i.test(block.text)
  if (block.type !== 'paragraph' || block.text.length > 200) return false
  if (readAdNumber(block.text) !== null) return true
  return block.bold === true && !/[.;,]$/.test(block.text)
}

/** A line, or an item of a list, that names a motie or toezegging and says nothing, with text under it instead of another line. */
function isItemLine(blocks: Block[], index: number): boolean {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (block?.type !== 'paragraph' && block?.type !== 'listItem') return false
  const text = (readHeadingNumber(block.text)?.rest ?? block.text).trim()
  if (text.length > 260 || /[;:,]$/.test(text) || !/^(?:\p{Lu}|\d)/u.test(text)) return false
  const named = startsWithKind(text) || /^Informeren (?:inzake|over)\b/.test(text)
  if (!named || isKindsOnly(text) || sayings.test(text.replace(/\.$/, ''))) return false
  return (
    next !== undefined &&
    next.type !== 'table' &&
    next.type !== 'listItem' &&
    next.text.length > 60 &&
    !startsWithKind(next.text)
  )
}

/** The name of an item that opens a paragraph or list item, which goes on to tell of it: "Motie X over Y (nr. 40). De motie verzoekt ...". */
function runInOf(block: Block): string | null {
  if ((block.type !== 'paragraph' && block.type !== 'listItem') || !startsWithKind(block.text)) return null
  const [first, ...others] = sentencesOf(block.text)
  if (!first || others.length === 0 || first.text.length > 240 || !/^\p{Lu}/u.test(first.text)) return null
  const name = first.text.replace(/\.$/, '')
  const [topic] = readTopics(name)
  if (!topic || topic.kind === 'aanvullend' || (topic.title === '' && topic.members.length === 0)) return null
  return sayings.test(name) || finite.test(name) ? null : name
}

/** Whether a heading names an item by kind or number: then no line of its text names another. */
function namesItem(text: string): boolean {
  const bare = readHeadingNumber(text.trim())?.rest ?? text.trim()
  return readHeadingReference(bare) !== null || (startsWithKind(bare) && !isKindsOnly(bare))
}

/** A verb that a name has none of. */
const finite = /\b(?:is|zijn|wordt|worden|heb|heeft|hebben|verzoekt|vraagt|was|werd|roept)\b/i

/** A verb that says something of the item, or the end of a sentence: such a line is no heading. */
const sayings =
  /[.!?]\s+\p{Lu}|^(?:[Dd]e |[Hh]et )?(?:[Mm]oties?|[Tt]oezegging(?:en)?)\s+(?:is|zijn|wordt|worden|ligt|loopt|betreft|ziet|heeft|hebben|zal|kan|verzoekt|vraagt|roept)\b/u

/** A theme directly above a theme, with nothing of its own, stays; a theme after the last item without text becomes an item again. */
function themesWithoutText(headings: Heading[]): Heading[] {
  const last = headings.at(-1)
  return last?.role === 'theme' && !isKindsOnly(last.bare) && headings.some((heading) => heading.role === 'item')
    ? [...headings.slice(0, -1), { ...last, role: 'item' }]
    : headings
}

function mode(values: number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1
}
