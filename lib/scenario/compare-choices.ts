import { z } from 'zod'
import { unitCodes } from '@/lib/allocation/units'
import type { SearchParameters } from '@/lib/scenario/choices'

/** Stands for the division without any choice. */
export const STANDARD = 'standaard'

const side = z
  .union([z.literal(STANDARD), z.uuid()])
  .optional()
  .catch(undefined)

export const compareSchema = z.object({ links: side, rechts: side, eenheid: z.enum(unitCodes).catch('ON') })

export type CompareChoices = z.output<typeof compareSchema>

/** Reads the search string of the page that compares: two scenarios and the unit that is explained. Never fails. */
export function readCompare(parameters: SearchParameters): CompareChoices {
  return compareSchema.parse(parameters)
}

/** The address of the page with these choices; the inverse of `readCompare`. */
export function compareHref({ links, rechts, eenheid }: CompareChoices): string {
  const query = new URLSearchParams()
  if (links) query.set('links', links)
  if (rechts) query.set('rechts', rechts)
  query.set('eenheid', eenheid)
  return `/verdeling/vergelijk?${query.toString()}`
}
