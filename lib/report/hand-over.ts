import { z } from 'zod'
import { itemHandles } from '@/lib/register/together'

/** Who hands over to whom; `items` are those that were looked at, as "id:version". */
export const handOverInput = z.object({
  from: z.uuid('Kies wie overdraagt.'),
  to: z.uuid('Kies een collega.'),
  items: itemHandles.optional().default([]),
})
export type HandOverInput = z.infer<typeof handOverInput>
