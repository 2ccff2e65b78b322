import type { Block } from '@/lib/annex/blocks'
import type { ComposedAnnex } from '@/lib/annex/compose'
import { formatLongDay } from '@/lib/calendar/format'
import type { CalendarDate } from '@/lib/calendar/date'

/** A paper that goes with the annex and is printed by the same writers: no contents, no notes, its text under its title. */
export type PaperFacts = {
  label: string
  title: string
  /** Two lines under the title; the last is never empty. */
  number: string
  belongsTo: string
  directorate: string
  date: CalendarDate
  blocks: Block[]
  /** Headings, by number of block, that start a page. */
  newPage?: number[]
  landscape?: boolean
}

/** @example paperOf({ ..., landscape: true }).landscapeFrom // 0 */
export function paperOf(facts: PaperFacts): ComposedAnnex {
  const { label, title, number, belongsTo, directorate, date, blocks, newPage = [], landscape = false } = facts
  return {
    furniture: {
      label,
      title,
      number,
      belongsTo,
      directorate,
      date: formatLongDay(date),
      day: date,
      reference: null,
      contents: '',
      language: 'nl-NL',
    },
    contents: [],
    blocks,
    landscapeFrom: landscape ? 0 : null,
    newPage,
    notes: {},
    findings: [],
  }
}
