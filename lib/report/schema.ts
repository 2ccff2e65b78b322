import { z } from 'zod'
import {
  cleanText,
  lineSchema,
  optionalDay,
  optionalId,
  optionalReference,
  requiredDay,
  requiredLine,
  textSchema,
} from '@/lib/register/schema'

export const REPORT_STATES = ['voorbereiding', 'verzonden', 'historie'] as const
export type ReportState = (typeof REPORT_STATES)[number]

export const SECTION_STAGES = ['concept', 'aangeleverd', 'akkoord_afdeling', 'akkoord_directie'] as const
export type SectionStage = (typeof SECTION_STAGES)[number]

/** What a handler may propose for an item; `onbekend` exists only for imported reports. */
export const OUTCOMES = ['lopend', 'deels_afgedaan', 'afgedaan', 'vervallen', 'overgedragen'] as const
export type Outcome = (typeof OUTCOMES)[number]

const versioned = { id: z.uuid(), version: z.coerce.number().int().positive() }

/** A new report; the name follows from year and half. */
export const planReportInput = z.object({
  year: z.coerce.number().int().min(2012, 'Geef een jaar vanaf 2012.').max(2100, 'Geef een jaar tot 2100.'),
  half: z.coerce.number().int().min(1).max(2),
  plannedOn: requiredDay,
  annexNumber: z.coerce.number().int().min(1, 'Geef het nummer van de bijlage.').max(99),
  annexTitle: requiredLine,
  directorate: requiredLine,
  reference: lineSchema.default(''),
})
export type PlanReportInput = z.infer<typeof planReportInput>

/** The sentences of the annex that a ministry may want otherwise; what is left empty is as ours. */
const wordingFields = {
  label: lineSchema.default(''),
  belongsTo: lineSchema.default(''),
  introduction: lineSchema.default(''),
  opening: lineSchema.default(''),
  overview: lineSchema.default(''),
  settle: z.coerce.boolean().default(false),
  templateId: optionalId(),
}

export const changeReportInput = planReportInput
  .omit({ year: true, half: true })
  .extend({ ...versioned, ...wordingFields })
export type ChangeReportInput = z.infer<typeof changeReportInput>

/** Items put on a report, each in a section of its own, or together in one. */
export const putItemsInput = z.object({
  id: z.uuid(),
  items: z.preprocess(
    (given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]),
    z.array(z.uuid()).min(1, 'Kies ten minste één item.'),
  ),
  together: z.coerce.boolean().default(false),
})
export type PutItemsInput = z.infer<typeof putItemsInput>

export const takeOffInput = z.object({ treatmentId: z.uuid(), reason: requiredLine })
export type TakeOffInput = z.infer<typeof takeOffInput>

export const writeSectionInput = z.object({ ...versioned, heading: cleanText(300), text: cleanText(100_000) })
export type WriteSectionInput = z.infer<typeof writeSectionInput>

export const assignSectionInput = z.object({ ...versioned, handlerId: optionalId(), departmentId: optionalId() })
export type AssignSectionInput = z.infer<typeof assignSectionInput>

export const SECTION_VERBS = ['submit', 'approveDepartment', 'approveDirectorate', 'sendBack'] as const
export type SectionVerb = (typeof SECTION_VERBS)[number]

export const moveSectionInput = z.object({ ...versioned, verb: z.enum(SECTION_VERBS), remark: lineSchema.default('') })
export type MoveSectionInput = z.infer<typeof moveSectionInput>

/** The outcome a report proposes for one item, with what that outcome needs. */
export const proposeInput = z
  .object({
    ...versioned,
    outcome: z.enum(OUTCOMES, 'Kies een uitkomst.'),
    evidence: optionalReference.default(null),
    donePart: textSchema.default(''),
    endReason: textSchema.default(''),
    transferredTo: lineSchema.default(''),
    termWords: lineSchema.default(''),
    termBy: optionalDay.default(null),
    termReason: lineSchema.default(''),
  })
  .superRefine((input, context) => {
    for (const [outcome, field, message] of NEEDED) {
      if (input.outcome === outcome && !input[field]) context.addIssue({ code: 'custom', path: [field], message })
    }
  })
export type ProposeInput = z.infer<typeof proposeInput>

const NEEDED = [
  ['deels_afgedaan', 'donePart', 'Schrijf welk deel is gedaan.'],
  ['vervallen', 'endReason', 'Schrijf waarom dit vervalt.'],
  ['overgedragen', 'transferredTo', 'Schrijf aan welk ministerie dit is overgedragen.'],
] as const

export const openErratumInput = z.object({ ...versioned, reason: requiredLine })
export type OpenErratumInput = z.infer<typeof openErratumInput>

export const dropErratumInput = z.object(versioned)
export type DropErratumInput = z.infer<typeof dropErratumInput>

/** A house style to keep; the file is checked by the command. */
export const addTemplateInput = z.object({ bestand: z.instanceof(File, { error: 'Kies een Word-bestand.' }) })
export type AddTemplateInput = z.infer<typeof addTemplateInput>

export const chooseTemplateInput = z.object({ id: z.uuid() })
export type ChooseTemplateInput = z.infer<typeof chooseTemplateInput>

/** The warnings that somebody takes on, each by its key (finding-key.ts). */
export const acknowledgeInput = z.object({
  id: z.uuid(),
  findings: z.preprocess(
    (given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]),
    z.array(z.string()).min(1, 'Kies ten minste één waarschuwing.'),
  ),
})
export type AcknowledgeInput = z.infer<typeof acknowledgeInput>

export const sendReportInput = z.object({
  ...versioned,
  sentOn: requiredDay,
  kamerstuk: optionalReference.default(null),
})
export type SendReportInput = z.infer<typeof sendReportInput>
