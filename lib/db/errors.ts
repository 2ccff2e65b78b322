import { z } from 'zod'

const uniqueViolation = z.object({
  code: z.literal('P2002'),
  meta: z.object({
    driverAdapterError: z.object({ cause: z.object({ constraint: z.object({ index: z.string() }).optional() }) }),
  }),
})

/**
 * The name of the unique index that refused a row, as "User_issuer_subject_key"; null for any other failure.
 * By shape and not by class, since Next has several copies of the class.
 */
export function violatedIndex(error: unknown): string | null {
  const found = uniqueViolation.safeParse(error)
  return found.success ? (found.data.meta.driverAdapterError.cause.constraint?.index ?? null) : null
}
