import type { CalendarDate } from '@/lib/calendar/date'
import { readDays, type FoundDay } from '@/lib/annex/grammar/date'
import { withoutStops } from '@/lib/annex/grammar/sentence'
import type { ItemKind } from '@/lib/annex/grammar/kind'
import { readVenues, type FoundVenue } from '@/lib/annex/grammar/venue'
import type { Passage } from '@/lib/annex/parse/passage'
import type { Confidence } from '@/lib/annex/parse/schema'

/** Where and when the motie was tabled or the commitment made. */
export type When = {
  venue: string | null
  chamber: 'TK' | 'EK' | null
  date: CalendarDate | null
  confidence: Confidence | null
}

const own: Record<ItemKind, RegExp> = {
  motie: /\bmoties?\b/i,
  toezegging: /\btoe ?gezegd\b|\btoezegging|\bzegde\b|\bzeg(?:t)? \S+ ?toe\b/i,
  aanvullend: /\btoe ?gezegd\b|\btoezegging|\bverzo(?:cht|ek)|\bgevraagd\b|\bmotie\b/i,
}
/** A day right after these belongs to a letter or report, not to the debate. */
const otherDay =
  /\b(?:half-?jaarbericht(?: politie)?|brief|brieven|kamerbrief|rapport|reactie|verslag|tot|sinds|per|vanaf)\s+(?:van|d\.d\.|op|gedateerd)?\s*$/i

/**
 * The debate and day of an item: from its line or heading, else from the sentence that tells of it, else from the sentence before
 * ("Op 28 mei jl. vond het tweeminutendebat plaats. Tijdens dit debat ..."). Only the first paragraphs tell of it.
 */
export function whenOf(
  lines: string[],
  passages: Passage[],
  kind: ItemKind,
  printed: CalendarDate,
  above: string[] = [],
): When {
  const read = ownWhen(lines, passages, kind, printed)
  const own = kind === 'motie' && read.venue === 'Kamerbrief' ? NOWHERE : read
  if (own.date !== null) return own
  const debate = above.map((text) => inSentence(text, printed, true)).findLast((found) => found.venue !== null)
  return debate && (own.venue === null || debate.venue?.startsWith(own.venue)) ? debate : own
}

/** A motie is tabled in a debate: a letter beside it only tells of it. */
const NOWHERE: When = { venue: null, chamber: null, date: null, confidence: null }

function ownWhen(lines: string[], passages: Passage[], kind: ItemKind, printed: CalendarDate): When {
  for (const line of lines) {
    const found = inSentence(line, printed, true)
    if (found.date) return found
  }
  const fromLine = lines.map((line) => inSentence(line, printed, true)).find((found) => found.venue !== null)
  const told = passages.filter((passage) => !passage.heading && passage.opening <= 3)
  for (const [index, passage] of told.entries()) {
    const filed = index === 0 && kind === 'toezegging' && readVenues(passage.text)[0]?.from === 0
    if (!(filed || own[kind].test(passage.text)) || (kind === 'aanvullend' && passage.opening > 0)) continue
    const here = inSentence(passage.text, printed, kind === 'toezegging')
    if (here.date !== null) return merge(fromLine, here)
    const tabled = kind === 'motie' ? tabledOn(passage.text, printed) : null
    if (tabled) return merge(fromLine, tabled)
    const earlier = before(told, index, printed, kind)
    if (earlier) return merge(fromLine, earlier)
    if (here.venue !== null) return merge(fromLine, here)
  }
  return fromLine ?? NOWHERE
}

const adopted = [
  /^Op [^,]{4,40}?(?: is| heeft| werd| zijn| nam| diende)\b.{0,160}\bmoties?\b.{0,200}\b(?:aangenomen|ingediend|aanvaard|aan)\b/i,
  /\bKamer\b.{0,20}\b(?:heeft|nam) op\b.{0,60}\bmoties?\b.{0,200}\b(?:aangenomen|aanvaard|aan)\b/i,
  /\bmoties?\b.{0,120}\b(?:is|zijn|werd|werden|die) op [^,.]{4,30} (?:met algemene stemmen )?(?:aangenomen|ingediend|aanvaard)\b/i,
]
/** The words before the day of such a sentence. */
const onDay = /(?:^|\s)op\s+(?:\p{L}+dag )?$/iu

/** "Motie van het lid X c.s. van 12 september 2024": the day right after the members. */
function ofMotion(sentence: string, printed: CalendarDate): CalendarDate | null {
  const day = readDays(sentence, printed).find(
    (found) =>
      found.date <= printed &&
      /\b[Mm]otie(?:[-\s]+(?:van|het|de|lid|leden|en|der|den|c\.?s\.?|\(?\p{Lu}[\p{L}\d/'’-]*\)?,?))+\s(?:van|d\.d\.|dd\.)\s$/u.test(
        sentence.slice(0, found.from),
      ),
  )
  return day?.date ?? null
}

/** "Op 15 februari is de motie van het lid X aangenomen": a day without a debate. */
function tabledOn(sentence: string, printed: CalendarDate): When | null {
  const text = withoutStops(sentence)
  const own = ofMotion(sentence, printed)
  if (own) return { venue: null, chamber: null, date: own, confidence: { level: 'likely', why: text.slice(0, 160) } }
  if (!adopted.some((shape) => shape.test(text))) return null
  const date = readDays(sentence, printed).find(
    (found) => found.date <= printed && onDay.test(sentence.slice(0, found.from)),
  )
  return date
    ? { venue: null, chamber: null, date: date.date, confidence: { level: 'likely', why: text.slice(0, 160) } }
    : null
}

/** A debate with its day in one of the three sentences before, in the same paragraph, that tells of no item of the other kind. */
function before(told: Passage[], index: number, printed: CalendarDate, kind: ItemKind): When | null {
  const block = told[index]?.block
  for (const passage of told.slice(Math.max(0, index - 3), index).toReversed()) {
    if (passage.block !== block) break
    if (
      kind === 'motie'
        ? own.toezegging.test(passage.text) && !own.motie.test(passage.text)
        : own.motie.test(passage.text) && !own.toezegging.test(passage.text)
    )
      continue
    const found = inSentence(passage.text, printed, false)
    if (found.venue !== null && found.date !== null) return found
  }
  return null
}

function merge(line: When | undefined, found: When): When {
  return line ? { ...found, venue: line.venue } : found
}

/** The first debate of a sentence with the day that goes with it; in a line of a list any day will do. */
function inSentence(sentence: string, printed: CalendarDate, anyDay: boolean): When {
  const venues = readVenues(sentence)
  const days = readDays(sentence, printed).filter(
    (found) =>
      found.date <= printed &&
      (!otherDay.test(sentence.slice(0, found.from)) ||
        (anyDay && /\bbrief van\s*$/i.test(sentence.slice(0, found.from)) && /\btoegezegd\b/i.test(sentence))),
  )
  const venue = venues.find((candidate) => dayOf(candidate, days, sentence) !== null) ?? venues[0]
  const found = venue ? dayOf(venue, days, sentence) : null
  const letter = anyDay && !venue ? letterDay(sentence, printed) : null
  const loose = anyDay && !venue ? (days[0] ?? null) : null
  const date = found ?? letter ?? loose
  if (!venue && !date) return { venue: null, chamber: null, date: null, confidence: null }
  return {
    venue: venue?.name ?? (letter ? 'Kamerbrief' : null),
    chamber: venue?.chamber ?? null,
    date: date?.date ?? null,
    confidence: date
      ? { level: date.how === 'full' ? 'sure' : 'likely', why: withoutStops(sentence).slice(0, 160) }
      : { level: 'doubtful', why: 'geen dag bij het debat' },
  }
}

/** The day just after the debate ("van 2 juli jl."), or the only one before it ("Op 28 mei jl. vond het ... plaats"). */
function dayOf(venue: FoundVenue, days: FoundDay[], sentence: string): FoundDay | null {
  const after = days.find(
    (found) =>
      found.from >= venue.to &&
      found.from - venue.to < 45 &&
      !/\bbrief\b|\bhalfjaarbericht\b/i.test(sentence.slice(venue.to, found.from)),
  )
  if (after) return after
  const before = days.filter((found) => found.to <= venue.from && venue.from - found.to < 60)
  return before.length === 1 ? (before[0] ?? null) : null
}

function letterDay(sentence: string, printed: CalendarDate): FoundDay | null {
  const letter = /\bbrief van\s+(?=\d)/i.exec(sentence)
  if (!letter) return null
  return readDays(sentence, printed).find((found) => found.from === letter.index + letter[0].length) ?? null
}
