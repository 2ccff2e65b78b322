import { z } from 'zod'
import { annexWording } from '@/lib/annex/compose/schema'
import { jsonSchema, type Json } from '@/lib/audit/chain'
import { parseCalendarDate, type CalendarDate } from '@/lib/calendar/date'
import { ITEM_KINDS, ITEM_STATUSES, MOTION_STATES } from '@/lib/register/schema'
import { REPORT_STATES, SECTION_STAGES } from '@/lib/report/schema'
import type { ReportFacts } from '@/lib/report/report-facts'

/** What an edition keeps of its report, as plain JSON. */
export function snapshotOf(report: ReportFacts): Json {
  return jsonSchema.parse(JSON.parse(JSON.stringify(report)))
}

/** The report as it was when an edition was sent. Throws when the stored snapshot is none: the database does not let it change. */
export function readSnapshot(stored: unknown): ReportFacts {
  return SNAPSHOT.parse(stored)
}

const day = z.string().transform((text, context): CalendarDate => {
  const date = parseCalendarDate(text)
  if (date) return date
  context.addIssue({ code: 'custom', message: 'no day' })
  return z.NEVER
})
const words = z.string().nullable()
const person = z.object({ id: z.string(), name: z.string() }).nullable()

const ITEM = z.object({
  id: z.string(),
  number: z.number(),
  version: z.number(),
  kind: z.enum(ITEM_KINDS),
  title: z.string(),
  obligation: z.string(),
  chamber: z.enum(['TK', 'EK']),
  members: z.array(z.object({ name: z.string(), party: words })),
  cosigned: z.boolean(),
  venue: words,
  date: day.nullable(),
  references: z.array(z.object({ key: z.string(), locator: words })),
  motionState: z.enum(MOTION_STATES).nullable(),
  status: z.enum(ITEM_STATUSES),
  termWords: words,
  termBy: day.nullable(),
})

const TREATMENT = z.object({
  id: z.string(),
  version: z.number(),
  outcome: z.enum(ITEM_STATUSES).nullable(),
  evidence: words,
  donePart: words,
  endReason: words,
  transferredTo: words,
  termWords: words,
  termBy: day.nullable(),
  termReason: words,
  applied: z.boolean(),
  item: ITEM,
})

const SECTION = z.object({
  id: z.string(),
  version: z.number(),
  order: z.number(),
  heading: z.string(),
  text: z.string(),
  stage: z.enum(SECTION_STAGES),
  remark: words,
  handler: person,
  department: person,
  previousText: words,
  previousOn: day.nullable().default(null),
  treatments: z.array(TREATMENT),
})

/** Fields that came later have a default, so that the oldest edition can still be read. */
const SNAPSHOT = z.object({
  id: z.string(),
  name: z.string(),
  year: z.number(),
  half: z.number(),
  plannedOn: day,
  sentOn: day.nullable(),
  annexNumber: z.number(),
  annexTitle: z.string(),
  directorate: z.string(),
  reference: words,
  kamerstuk: words,
  state: z.enum(REPORT_STATES),
  erratum: words.default(null),
  wording: annexWording.prefault({}),
  templateId: words.default(null),
  version: z.number(),
  themes: z.array(z.object({ id: z.string(), name: z.string(), introduction: z.string(), sections: z.array(SECTION) })),
})
