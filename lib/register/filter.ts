import { z } from 'zod'
import { parseCalendarDate } from '@/lib/calendar/date'
import { momentFields } from '@/lib/register/moment-filter'
import { ITEM_KINDS, ITEM_STATUSES } from '@/lib/register/schema'

export const SORTS = ['relevantie', 'termijn', 'nummer', 'titel', 'status', 'datum', 'gewijzigd'] as const
export type Sort = (typeof SORTS)[number]

export const PAGE_SIZE = 50

/** Where an item may stand in time, as chips: several together mean any of them. */
export const TIMES = ['te-laat', 'binnenkort', 'zonder-termijn'] as const
export type Time = (typeof TIMES)[number]

/** The filters with choices of their own: several choices of one mean any of them. */
export const FACETS = [
  'behandelaar',
  'afdeling',
  'thema',
  'bewindspersoon',
  'lid',
  'fractie',
  'dossier',
  'debat',
  'rapport',
  'kamerstatus',
] as const
export type Facet = (typeof FACETS)[number]

/** More choices of one filter than this are left out of the address. */
const MOST_CHOICES = 20

/**
 * The filter of the register, exactly as it stands in the address: Dutch keys, everything optional, nonsense is left out
 * rather than an error, so that an old or shortened link still opens.
 */
const flag = z.literal('1').optional().catch(undefined)
const line = z.string().trim().min(1).max(200)
const calendarDay = z
  .string()
  .transform((text) => parseCalendarDate(text) ?? undefined)
  .optional()
  .catch(undefined)
const itemNumber = z.coerce.number().int().min(1).max(2_147_483_647).optional().catch(undefined)

export const filterSchema = z.object({
  q: line.optional().catch(undefined),
  soort: listOf(z.enum(ITEM_KINDS)),
  status: listOf(z.enum(ITEM_STATUSES)),
  open: flag,
  'te-laat': flag,
  binnenkort: flag,
  'zonder-termijn': flag,
  uitgesteld: flag,
  'stille-verschuiving': flag,
  ...momentFields,
  van: calendarDay,
  tot: calendarDay,
  behandelaar: listOf(z.union([z.uuid(), z.enum(['ik', 'geen'])])),
  afdeling: listOf(z.union([z.uuid(), z.literal('geen')])),
  thema: listOf(z.union([z.uuid(), z.literal('geen')])),
  bewindspersoon: listOf(z.union([z.uuid(), z.literal('geen')])),
  lid: listOf(line),
  fractie: listOf(line),
  dossier: listOf(z.string().regex(/^\d{5}$/)),
  debat: listOf(line),
  rapport: listOf(z.union([z.uuid(), z.literal('geen')])),
  kamerstatus: listOf(line),
  sorteer: z.enum(SORTS).optional().catch(undefined),
  richting: z.enum(['op', 'af']).default('op').catch('op'),
  pagina: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
  /** The own number of the last item of the page before, or of the first of the page behind: where a page begins or ends. */
  na: itemNumber,
  voor: itemNumber,
})
export type Filter = z.infer<typeof filterSchema>

export type SearchParameters = Record<string, string | string[] | undefined>

/** Reads the search string of the address. Never fails. */
export function readFilter(parameters: SearchParameters): Filter {
  return filterSchema.parse(parameters)
}

/** The parameters of a search string; what is named more than once becomes a list. */
export function parametersOf(search: URLSearchParams): SearchParameters {
  return Object.fromEntries(
    [...new Set(search.keys())].map((key) => {
      const values = search.getAll(key)
      return [key, values.length > 1 ? values : values[0]]
    }),
  )
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

/** The address of the register with this filter, from its first page. Without any filter it says so: a bare /items opens one's own view. */
export function hrefOf(filter: Partial<Filter>): string {
  const query = filterQuery({ ...filter, pagina: 1, na: undefined, voor: undefined })
  return query ? `/items?${query}` : ALL_ITEMS
}

/** The search string of a filter and its order, from the first page: what a saved view keeps. */
export function viewQuery(filter: Filter): string {
  return filterQuery({ ...filter, pagina: 1, na: undefined, voor: undefined })
}

/** The whole register, whatever view opens by itself. */
export const ALL_ITEMS = '/items?alles=1'

/** How a list is sorted: as asked, else by relevance when something is looked for, else by term. */
export function sortOf(filter: Pick<Filter, 'sorteer' | 'q'>): Sort {
  const asked = filter.sorteer ?? (filter.q ? 'relevantie' : 'termijn')
  return asked === 'relevantie' && !filter.q ? 'termijn' : asked
}

/** Whether anything is filtered, searched aside. */
export function isFiltered(filter: Filter): boolean {
  const { q: _q, sorteer: _sort, richting: _direction, pagina: _page, na: _after, voor: _before, ...chosen } = filter
  return filterQuery(chosen) !== ''
}

const DEFAULTS: Record<string, unknown> = { richting: 'op', pagina: 1, q: '' }

function isDefault(key: string, value: unknown): boolean {
  return DEFAULTS[key] === value || (Array.isArray(value) && value.length === 0)
}

/** One value or several, without those that are none; never fails. */
function listOf<Value>(one: z.ZodType<Value, string>) {
  return z
    .unknown()
    .optional()
    .transform((given): Value[] => {
      const values = Array.isArray(given) ? given : given === undefined ? [] : [given]
      const read = values.flatMap((value) => {
        const parsed = one.safeParse(value)
        return parsed.success ? [parsed.data] : []
      })
      return [...new Set(read)].slice(0, MOST_CHOICES)
    })
}
