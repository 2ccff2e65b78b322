import { z } from 'zod'

/** How sure the reader is of a field, for the review screen: `why` is one Dutch sentence or phrase. */
export const confidenceSchema = z.object({ level: z.enum(['sure', 'likely', 'doubtful']), why: z.string() })

export const chamberSchema = z.enum(['TK', 'EK'])

/** What is still promised: the words as printed, and the last day they allow; null for words without a day. */
export const deadlineSchema = z.object({ text: z.string(), by: z.string().nullable() })

/** First and last block, numbers of `ReadDocument.blocks` from 0, both included. */
export const sourceSchema = z.object({ from: z.number().int(), to: z.number().int() })

export const readItemSchema = z.object({
  kind: z.enum(['motie', 'toezegging', 'aanvullend']),
  theme: z.string().nullable(),
  title: z.string(),
  heading: z.string().nullable(),
  listing: z.string().nullable(),
  members: z.array(z.string()),
  cosigned: z.boolean(),
  /** Fractie by member, where the source prints it. */
  parties: z.record(z.string(), z.string()),
  chamber: chamberSchema,
  venue: z.string().nullable(),
  date: z.string().nullable(),
  refs: z.array(z.string()),
  citedRefs: z.array(z.string()),
  status: z.enum(['afgedaan', 'lopend', 'onbekend']),
  /** Finer than `status`: what the source says beyond it, else null. */
  outcome: z.enum(['deels', 'overgedragen', 'vervallen']).nullable(),
  evidence: z.string().nullable(),
  deadlines: z.array(deadlineSchema),
  group: z.string().nullable(),
  source: sourceSchema,
  /** Block of the line in the list, when there is one. */
  listed: z.number().int().nullable(),
  confidence: z.record(z.string(), confidenceSchema),
})

export const findingSchema = z.object({
  code: z.string().regex(/^[FW]1\d\d$/),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  block: z.number().int(),
})

export const reportSchema = z.object({
  title: z.string().nullable(),
  date: z.string().nullable(),
  reference: z.string().nullable(),
  chamber: chamberSchema,
  annex: z.number().int().nullable(),
})

/** What reading an annex answers. */
export const readAnnexSchema = z.object({
  report: reportSchema,
  items: z.array(readItemSchema),
  findings: z.array(findingSchema),
})

export type Confidence = z.infer<typeof confidenceSchema>
export type Deadline = z.infer<typeof deadlineSchema>
export type ReadItem = z.infer<typeof readItemSchema>
export type ReadReport = z.infer<typeof reportSchema>
export type Finding = z.infer<typeof findingSchema>
export type ReadAnnex = z.infer<typeof readAnnexSchema>
