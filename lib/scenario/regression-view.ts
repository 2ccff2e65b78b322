import { z } from 'zod'
import { stepSchema } from '@/lib/scenario/calculator-view'
import { findingSchema } from '@/lib/scenario/check-view'

const maybe = z.number().nullable()

const weighed = {
  candidates: z.array(z.object({ name: z.string(), r2: z.number() })),
  excluded: z.array(z.string()),
  reasons: z.array(z.string()),
}

/** A regression as it travels to the page: the answer of the calculation, checked. */
export const regressionViewSchema = z.object({
  rows: z.number(),
  startBic: maybe,
  steps: z.array(z.object({ added: z.string(), r2: z.number(), bic: maybe, drop: maybe, ...weighed })),
  stopped: z.object({
    reason: z.string(),
    best: z.string().nullable(),
    r2: maybe,
    bic: maybe,
    drop: maybe,
    ...weighed,
  }),
  r2: maybe,
  bic: maybe,
  coefficients: z.record(z.string(), z.number()),
  vif: z.record(z.string(), maybe),
  banned: z.array(z.string()),
  findings: z.array(findingSchema),
  explanation: z.array(stepSchema),
})

export type RegressionView = z.output<typeof regressionViewSchema>

/** What the form gets back: the columns of its table, and the regression when that was asked. */
export const regressionDeedSchema = z.object({ heading: z.array(z.string()), answer: regressionViewSchema.nullable() })

export type RegressionDeed = z.output<typeof regressionDeedSchema>
