import { elementsOf, parseXml, textOf, type XmlElement } from '@/lib/annex/read/xml'
import { calendarDate, parseCalendarDate, type CalendarDate } from '@/lib/calendar/date'
import { amsterdamParts } from '@/lib/calendar/format'
import { readReference, type ReferenceKey } from '@/lib/kamer/reference'

/** A toezegging as the Kamer publishes it. */
export type KamerToezegging = {
  id: string
  /** As published, and in its normal form; null when it is no number. */
  number: string
  key: ReferenceKey | null
  text: string
  status: string | null
  ministry: string | null
  minister: string | null
  madeOn: CalendarDate | null
  /** Null when the Kamer names no day (it then publishes year 1). */
  termBy: CalendarDate | null
  letters: string[]
  /** ISO 8601. */
  changedAt: string
}

export type FeedPage = {
  changed: KamerToezegging[]
  /** Ids of those that the Kamer took away. */
  removed: string[]
  /** The address of the next page; null on the last one. */
  next: string | null
  /** Where to go on another day, when this is the last page. */
  resume: string | null
}

/**
 * One page of the SyncFeed of the Tweede Kamer (Atom, category Toezegging). Names are read whatever their prefix; letters may
 * come more than once, as they do in practice although the schema of the Kamer says otherwise. Throws FileRefusal when it is no XML.
 * Source: opendata.tweedekamer.nl, tkData-v1-0-toezegging.xsd.
 */
export function readFeedPage(bytes: Uint8Array): FeedPage {
  const feed = parseXml(bytes)
  const entries = named(feed, 'entry')
  const records = entries.flatMap((entry) => named(entry, 'content').flatMap((content) => named(content, 'toezegging')))
  const gone = records.filter(isRemoved)
  return {
    changed: records.filter((record) => !isRemoved(record)).flatMap((record) => toezeggingOf(record) ?? []),
    removed: gone.flatMap((record) => idOf(record) ?? []),
    next: linkOf(feed, 'next'),
    resume: linkOf(feed, 'resume') ?? (entries.at(-1) ? linkOf(entries.at(-1), 'next') : null),
  }
}

function toezeggingOf(record: XmlElement): KamerToezegging | null {
  const id = idOf(record)
  if (id === null) return null
  const said = (name: string) => saidIn(record, name)[0] ?? null
  const number = said('nummer') ?? ''
  return {
    id,
    number,
    key: readReference(number),
    text: said('tekst') ?? '',
    status: said('status'),
    ministry: said('ministerie'),
    minister: said('functie'),
    madeOn: dayIn(said('aanmaakdatum')),
    termBy: dayIn(said('datumNakoming')),
    letters: [...new Set(saidIn(record, 'kamerbriefNakoming'))],
    changedAt: instantIn(attributeOf(record, 'bijgewerkt')),
  }
}

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

function idOf(record: XmlElement): string | null {
  const id = attributeOf(record, 'id') ?? ''
  return GUID.test(id) ? id.toLowerCase() : null
}

function isRemoved(record: XmlElement): boolean {
  return attributeOf(record, 'verwijderd')?.toLowerCase() === 'true'
}

/** The texts of the children with this name, without what is empty. */
function saidIn(record: XmlElement, name: string): string[] {
  return named(record, name)
    .map((child) =>
      textOf(child)
        .replaceAll(/[\s\u0000]+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '')
}

/**
 * The day of a moment as the Kamer writes it: midnight in the Netherlands, with its offset or without; in universal time it is
 * the evening before. Year 1 stands for no day.
 */
function dayIn(text: string | null): CalendarDate | null {
  const printed = parseCalendarDate(text?.slice(0, 10) ?? '')
  if (text === null || printed === null || printed < '1900') return null
  if (!text.endsWith('Z')) return printed
  const { year, month, day } = amsterdamParts(new Date(text))
  return calendarDate(year, month, day)
}

/** Without an offset it is universal time. */
function instantIn(text: string | null): string {
  const zoned = text === null || /(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`
  const time = Date.parse(zoned ?? '')
  return new Date(Number.isNaN(time) ? 0 : time).toISOString()
}

function named(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).filter((child) => localName(child.name) === name)
}

function attributeOf(element: XmlElement, name: string): string | null {
  return Object.entries(element.attributes).find(([own]) => localName(own) === name)?.[1] ?? null
}

function linkOf(parent: XmlElement | undefined, rel: string): string | null {
  if (!parent) return null
  const link = named(parent, 'link').find((one) => attributeOf(one, 'rel') === rel)
  return link ? attributeOf(link, 'href') : null
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
