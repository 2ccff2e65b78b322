import { z } from 'zod'
import { stepSchema } from '@/lib/scenario/calculator-view'
import { findingSchema } from '@/lib/scenario/check-view'

/** A combination of cluster models as the page shows it. */
export const clusterAnswerSchema = z.object({
  fte: z.number(),
  /** The cluster that was taken out, when one was. */
  removed: z.string().nullable(),
  areas: z.array(z.object({ name: z.string(), fte: z.number(), without: z.number().nullable() })),
  /** In the order of computing; `without` is the weight after the cluster was taken out. */
  clusters: z.array(
    z.object({
      name: z.string(),
      kind: z.string(),
      weight: z.number(),
      without: z.number().nullable(),
      fte: z.number(),
    }),
  ),
  steps: z.array(stepSchema),
  findings: z.array(findingSchema),
})

export type ClusterAnswer = z.output<typeof clusterAnswerSchema>

/** What the form gets back: the columns of its table, and the combination when that was asked. */
export const clusterDeedSchema = z.object({ heading: z.array(z.string()), answer: clusterAnswerSchema.nullable() })

export type ClusterDeed = z.output<typeof clusterDeedSchema>
