import { z } from 'zod'
import { lineSchema, optionalDay, optionalId, requiredDay } from '@/lib/register/schema'

const versioned = { id: z.uuid(), version: z.coerce.number().int().positive() }

/** One value of a form, several, or none, as a list. */
function listOf<Member extends z.ZodType>(member: Member, least: number, message: string) {
  return z.preprocess(
    (given) => (given === undefined || given === '' ? [] : Array.isArray(given) ? given : [given]),
    z.array(member).min(least, message),
  )
}

/** Where a theme or a section goes: before another one, or to the end. `id` and `version` are those of the report. */
export const placeThemeInput = z.object({ ...versioned, themeId: z.uuid(), before: optionalId().default(null) })
export type PlaceThemeInput = z.infer<typeof placeThemeInput>

export const placeSectionInput = z.object({
  ...versioned,
  sectionId: z.uuid(),
  themeId: z.uuid(),
  before: optionalId().default(null),
})
export type PlaceSectionInput = z.infer<typeof placeSectionInput>

/** Items that leave a section for one of their own. */
export const splitSectionInput = z.object({
  ...versioned,
  sectionId: z.uuid(),
  treatments: listOf(z.uuid(), 1, 'Kies ten minste één item.'),
})
export type SplitSectionInput = z.infer<typeof splitSectionInput>

/** What is done with the proposals that are ticked: put on the report, apart or together, or left off for a reason. */
export const decideProposalsInput = z
  .object({
    id: z.uuid(),
    items: listOf(z.uuid(), 1, 'Kies ten minste één item.'),
    together: z.coerce.boolean().default(false),
    decision: z.enum(['erop', 'weg']).default('erop'),
    reason: lineSchema.default(''),
  })
  .refine(({ decision, reason }) => decision === 'erop' || reason !== '', {
    path: ['reason'],
    message: 'Schrijf waarom deze items er niet op horen.',
  })
export type DecideProposalsInput = z.infer<typeof decideProposalsInput>

const REMINDERS = /^\s*\d{1,2}(?:\s*,\s*\d{1,2})*\s*$/

/** The days of a report; one that is left empty follows from the day of sending. */
export const setCalendarInput = z
  .object({
    ...versioned,
    plannedOn: requiredDay,
    textsDue: optionalDay.default(null),
    departmentDue: optionalDay.default(null),
    directorateDue: optionalDay.default(null),
    reminderDays: z
      .string()
      .trim()
      .refine((text) => text === '' || REMINDERS.test(text), 'Schrijf getallen met komma’s ertussen, zoals 10, 5, 1.')
      .transform((text) => [...new Set((text.match(/\d+/g) ?? []).map(Number))].sort((one, other) => other - one)),
  })
  .superRefine((input, context) => {
    const steps = ['textsDue', 'departmentDue', 'directorateDue', 'plannedOn'] as const
    const set = steps.filter((step) => input[step] !== null)
    set.forEach((step, index) => {
      const previous = set[index - 1]
      if (previous && (input[previous] ?? '') > (input[step] ?? ''))
        context.addIssue({ code: 'custom', path: [step], message: 'Deze dag ligt voor de stap ervoor.' })
    })
  })
export type SetCalendarInput = z.infer<typeof setCalendarInput>

/** What is done with the sections that are ticked: given to somebody, or made one. */
export const arrangeSectionsInput = z
  .object({
    ...versioned,
    sections: listOf(z.uuid(), 1, 'Kies ten minste één onderdeel.'),
    decision: z.enum(['toewijzen', 'samenvoegen']).default('toewijzen'),
    handlerId: optionalId().default(null),
    departmentId: optionalId().default(null),
  })
  .refine(({ decision, sections }) => decision === 'toewijzen' || sections.length > 1, {
    path: ['sections'],
    message: 'Kies ten minste twee onderdelen om samen te voegen.',
  })
export type ArrangeSectionsInput = z.infer<typeof arrangeSectionsInput>
