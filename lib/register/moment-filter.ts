import { z } from 'zod'
import { parseCalendarDate } from '@/lib/calendar/date'

/** How long ago something was asked or promised, as the chart of the overview groups it; `onbekend` when its day is not known. */
export const AGES = ['half-jaar', 'jaar', 'twee-jaar', 'ouder', 'onbekend'] as const
export type Age = (typeof AGES)[number]

export const AGE_WORDS: Record<Age, string> = {
  'half-jaar': 'tot een half jaar',
  jaar: 'tot een jaar',
  'twee-jaar': 'tot twee jaar',
  ouder: 'ouder dan twee jaar',
  onbekend: 'dag onbekend',
}

export const PUNCTUALITIES = ['ja', 'nee', 'zonder'] as const
export const TELLINGS = ['stil', 'verteld'] as const
const OUTCOMES = ['lopend', 'deels_afgedaan', 'afgedaan', 'vervallen', 'overgedragen', 'onbekend'] as const

const day = z
  .string()
  .transform((text) => parseCalendarDate(text) ?? undefined)
  .optional()
  .catch(undefined)

/** The part of the filter that the charts of the overview link to: age, settled when and in time, postponed when and told, outcome in a report. */
export const momentFields = {
  leeftijd: z.enum(AGES).optional().catch(undefined),
  'afgedaan-van': day,
  'afgedaan-tot': day,
  'op-tijd': z.enum(PUNCTUALITIES).optional().catch(undefined),
  uitstel: z.enum(TELLINGS).optional().catch(undefined),
  'uitstel-van': day,
  'uitstel-tot': day,
  uitkomst: z.enum(OUTCOMES).optional().catch(undefined),
}
export type MomentFilter = z.infer<z.ZodObject<typeof momentFields>>
