import type { Actor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'

/** One line of a digest and the page of Gestand it leads to ("/items/12"). */
export type DigestLine = { text: string; path: string }

/** A part of somebody's daily mail: a heading with lines. */
export type DigestPart = { title: string; lines: readonly DigestLine[] }

/** What one subject has to say to one person on this day; null for nothing. It only reads. */
export type PartOf = (recipient: Actor, today: CalendarDate) => Promise<DigestPart | null>
