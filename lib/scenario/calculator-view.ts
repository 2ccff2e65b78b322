import { z } from 'zod'
import { findingSchema } from '@/lib/scenario/check-view'

/** A step of a calculation as it travels to the page; a value that is no finite number travels as null. */
export const stepSchema = z.object({
  label: z.string(),
  formula: z.string(),
  value: z.number().nullable(),
  unit: z.string(),
  source: z.object({ basis: z.enum(['rapport', 'afgeleid', 'aanname']), where: z.string() }),
})

/** What a calculator answered: its steps and findings, or why it computed nothing, with what to mend per field. */
export const calculatorAnswerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), steps: z.array(stepSchema), findings: z.array(findingSchema) }),
  z.object({ ok: z.literal(false), message: z.string(), fields: z.record(z.string(), z.string()) }),
])

export type CalculatorAnswer = z.output<typeof calculatorAnswerSchema>

/** What the form of a calculator gets back; `query` is the input as an address holds it, null when it is too long for one. */
export const calculatorDeedSchema = z.object({
  name: z.string(),
  query: z.string().nullable(),
  /** What was typed, to stand in the form again. */
  texts: z.record(z.string(), z.string()),
  answer: calculatorAnswerSchema,
})

export type CalculatorDeed = z.output<typeof calculatorDeedSchema>
