import { z } from 'zod'
import { lineSchema, optionalId, requiredDay } from '@/lib/register/schema'
import { itemHandles } from '@/lib/register/together'

/** A change of minister: who goes, who comes (somebody known, or a new name in the same post), and from which day. */
export const changeMinisterInput = z.object({
  from: z.uuid('Kies wie gaat.'),
  to: optionalId(),
  name: lineSchema.default(''),
  day: requiredDay,
  items: itemHandles.optional().default([]),
})
export type ChangeMinisterInput = z.infer<typeof changeMinisterInput>
