import { z } from 'zod'
import { parseCalendarDate, type CalendarDate } from '@/lib/calendar/date'
import { INTRODUCTION } from '@/lib/annex/layout'
import { cleanText } from '@/lib/annex/compose/clean'

/**
 * Everything an annex is printed from, as plain data: no row, no clock, no environment.
 * `lib/report` makes it; the same input always gives the same annex.
 */

const calendarDay = z.string().transform((text, context): CalendarDate => {
  const date = parseCalendarDate(text)
  if (date) return date
  context.addIssue({ code: 'custom', message: 'Geef een bestaande dag.' })
  return z.NEVER
})

/** Text that every writer can print: what no XML document may hold is taken out. */
const printable = z.string().overwrite(cleanText)

export const annexKind = z.enum(['motie', 'toezegging', 'aanvullend'])
export type AnnexKind = z.infer<typeof annexKind>

export const annexOutcome = z.enum(['lopend', 'deels afgedaan', 'afgedaan', 'vervallen', 'overgedragen', 'onbekend'])
export type AnnexOutcome = z.infer<typeof annexOutcome>

/** A reference in its normal form (29628-1264); `session` (2024/25) and `locator` (bijlage 2) are printed when known. */
export const annexReference = z.object({
  key: printable.min(1),
  session: printable.nullable().default(null),
  locator: printable.nullable().default(null),
})
export type AnnexReference = z.infer<typeof annexReference>

/** A term: the words, and the last day they allow (null: without a term). */
export const annexTerm = z.object({ words: printable.min(1), by: calendarDay.nullable().default(null) })
export type AnnexTerm = z.infer<typeof annexTerm>

/**
 * A motie, toezegging or aanvullende zaak and what this report says of it.
 * `title` is what it is about, without "motie inzake"; `refs` identify it; `evidence` is where it was settled
 * (a Kamerstuk in any spelling, or words), null when this report itself settles it; `newTerm` is the term from now on.
 */
export const annexItem = z.object({
  kind: annexKind,
  title: printable.min(1),
  members: z.array(z.object({ name: printable.min(1), party: printable.nullable().default(null) })).default([]),
  cosigned: z.boolean().default(false),
  venue: printable.nullable().default(null),
  date: calendarDay.nullable().default(null),
  refs: z.array(annexReference).default([]),
  outcome: annexOutcome.nullable().default(null),
  evidence: printable.nullable().default(null),
  donePart: printable.nullable().default(null),
  transferredTo: printable.nullable().default(null),
  newTerm: annexTerm.nullable().default(null),
})
export type AnnexItem = z.infer<typeof annexItem>

/** A part with one heading; an empty `heading` is made from its items. `text` is the light markup of section-text.ts. */
export const annexSection = z.object({
  heading: printable.default(''),
  text: printable.default(''),
  items: z.array(annexItem).default([]),
})
export type AnnexSection = z.infer<typeof annexSection>

export const annexTheme = z.object({
  title: printable.min(1),
  introduction: printable.default(''),
  sections: z.array(annexSection).default([]),
})
export type AnnexTheme = z.infer<typeof annexTheme>

/** The sentences a ministry may want otherwise; the defaults are ours. */
export const annexWording = z.object({
  label: printable.default('Bijlage'),
  belongsTo: printable.default('Horend bij'),
  contents: printable.default('Inhoud'),
  introduction: printable.default(INTRODUCTION.heading),
  opening: printable.default(INTRODUCTION.sentence),
  overview: printable.default('Overzicht per motie en toezegging'),
  settle: z.boolean().default(true),
})
export type AnnexWording = z.infer<typeof annexWording>

export const annexInput = z.object({
  title: printable.min(1),
  annexNumber: z.number().int().positive(),
  reportTitle: printable.min(1),
  directorate: printable.min(1),
  date: calendarDay,
  reference: printable.nullable().default(null),
  /** Why this edition replaces the one of an earlier day; null in the first. */
  erratum: z
    .object({ reason: printable.min(1), replaces: calendarDay })
    .nullable()
    .default(null),
  wording: annexWording.prefault({}),
  themes: z.array(annexTheme).default([]),
  overview: z.boolean().default(true),
})

/** What `compose` takes: every default filled in. */
export type AnnexInput = z.infer<typeof annexInput>
/** What a caller may write. */
export type AnnexDraft = z.input<typeof annexInput>
