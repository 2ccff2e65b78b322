import { z } from 'zod'

/**
 * What entering a candidate did to an item that was already in the register: the version it left it at, what stood there
 * before, and the rows it added. An import can be undone as long as the item still has that version.
 */
export const enteredSchema = z.object({
  version: z.number().int(),
  before: z.object({
    status: z.string(),
    settledOn: z.string().nullable(),
    termWords: z.string().nullable(),
    termBy: z.string().nullable(),
  }),
  /** Fields that were empty and got a value. */
  filled: z.array(z.string()).default([]),
  termOrder: z.number().int().nullable(),
  references: z.array(z.object({ key: z.string(), role: z.enum(['identifies', 'settles']) })),
})
export type Entered = z.infer<typeof enteredSchema>
