import { z } from 'zod'
import { parseCalendarDate } from '@/lib/calendar/date'
import { ITEM_KINDS, ITEM_STATUSES } from '@/lib/register/schema'

export const SORTS = ['termijn', 'nummer', 'titel', 'status', 'datum', 'gewijzigd'] as const
export type Sort = (typeof SORTS)[number]

export const PAGE_SIZE = 50

/**
 * The filter of the register, exactly as it stands in the address: Dutch keys, everything optional, nonsense is left out
 * rather than an error, so that an old or shortened link still opens.
 */
const flag = z.literal('1').optional().catch(undefined)
const id = z.uuid().optional().catch(undefined)
const line = z.string().trim().max(200).optional().catch(undefined)
const calendarDay = z
  .string()
  .transform((text) => parseCalendarDate(text) ?? undefined)
  .optional()
  .catch(undefined)

export const filterSchema = z.object({
  q: line,
  soort: listOf(ITEM_KINDS),
  status: listOf(ITEM_STATUSES),
  open: flag,
  'te-laat': flag,
  binnenkort: flag,
  'zonder-termijn': flag,
  van: calendarDay,
  tot: calendarDay,
  behandelaar: z
    .union([z.uuid(), z.enum(['ik', 'geen'])])
    .optional()
    .catch(undefined),
  afdeling: z
    .union([z.uuid(), z.literal('geen')])
    .optional()
    .catch(undefined),
  thema: id,
  lid: line,
  dossier: z
    .string()
    .regex(/^\d{5}$/)
    .optional()
    .catch(undefined),
  rapport: id,
  uitgesteld: flag,
  'stille-verschuiving': flag,
  sorteer: z.enum(SORTS).default('termijn').catch('termijn'),
  richting: z.enum(['op', 'af']).default('op').catch('op'),
  pagina: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})
export type Filter = z.infer<typeof filterSchema>

export type SearchParameters = Record<string, string | string[] | undefined>

/** Reads the search string of the address. Never fails. */
export function readFilter(parameters: SearchParameters): Filter {
  return filterSchema.parse({
    ...parameters,
    soort: many(parameters['soort']),
    status: many(parameters['status']),
  })
}

/** The filter as a search string, without what is default; the inverse of `readFilter`. */
export function filterQuery(filter: Partial<Filter>): string {
  const parameters = new URLSearchParams()
  for (const [key, value] of Object.entries(filter)) {
    if (value === undefined || isDefault(key, value)) continue
    for (const one of Array.isArray(value) ? value : [value]) parameters.append(key, String(one))
  }
  return parameters.toString()
}

const DEFAULTS: Record<string, unknown> = { sorteer: 'termijn', richting: 'op', pagina: 1, q: '' }

function isDefault(key: string, value: unknown): boolean {
  return DEFAULTS[key] === value || (Array.isArray(value) && value.length === 0)
}

function many(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

function listOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  const known = new Set<string>(values)
  return z.preprocess(
    (given) => (Array.isArray(given) ? given.filter((one) => typeof one === 'string' && known.has(one)) : []),
    z.array(z.enum(values)),
  )
}
