import { z } from 'zod'

/** What a column of a sheet may hold. */
export const SHEET_FIELDS = [
  'soort',
  'titel',
  'tekst',
  'kamerleden',
  'nummers',
  'kamer',
  'debat',
  'datum',
  'thema',
  'status',
  'termijn',
] as const
export type SheetField = (typeof SHEET_FIELDS)[number]

/** The field of one column; '' leaves the column alone. */
export const columnSchema = z.union([z.enum(SHEET_FIELDS), z.literal('')])

/** The field of each column, in order. */
export const mappingSchema = z.array(columnSchema).max(100)
export type Mapping = z.infer<typeof mappingSchema>

/**
 * The fields that the headings of a sheet ask for, in the wording of Dutch lists. A field is given once, to the first column
 * that names it; only numbers may stand in several columns.
 * @example suggestMapping(['Soort', 'Onderwerp', 'Afdeling']) // ['soort', 'titel', '']
 */
export function suggestMapping(headings: readonly string[]): Mapping {
  const wanted = headings.map(fieldsOf)
  const taken = new Set<SheetField>()
  const mapping = wanted.map((fields) => {
    const field = fields.find((one) => one === 'nummers' || !taken.has(one)) ?? ''
    if (field !== '') taken.add(field)
    return field
  })
  if (taken.has('titel') || !taken.has('tekst')) return mapping
  const only = mapping.indexOf('tekst')
  return /^(?:korte |beknopte )?omschrijving/i.test(headings[only] ?? '') ? mapping.with(only, 'titel') : mapping
}

/**
 * The row with the headings, from 0: of the first ten the one that names most fields; -1 when none names two.
 * @example headRowOf([['Lijst van mei', ''], ['Titel', 'Status'], ['Sluizen', 'open']]) // 1
 */
export function headRowOf(rows: readonly (readonly string[])[]): number {
  const counts = rows.slice(0, 10).map((row) => new Set(suggestMapping(row).filter((field) => field !== '')).size)
  const most = Math.max(0, ...counts)
  const width = rows[0]?.length ?? 0
  return most >= Math.min(2, width) && most > 0 ? counts.indexOf(most) : -1
}

/** The headings of a sheet; without a row of headings as many empty ones. */
export function headingsOf(rows: readonly (readonly string[])[], head: number): string[] {
  return [...(rows[head] ?? (rows[0] ?? []).map(() => ''))]
}

/** The headings in one spelling, so that the mapping of a sheet is found again next time. @example headingsKey([' Titel ', 'STATUS']) // '["titel","status"]' */
export function headingsKey(headings: readonly string[]): string {
  return JSON.stringify(headings.map(bare))
}

/** The fields that a heading may mean, the likeliest first. */
function fieldsOf(heading: string): SheetField[] {
  const text = bare(heading)
  if (text === '' || text.length > 60) return []
  return HEADINGS.filter(({ shape }) => shape.test(text)).map(({ field }) => field)
}

function bare(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[:.*]+$/, '')
    .trim()
}

/** From the most telling wording to the vaguest: "datum nakoming" is a term before it is a day. */
const HEADINGS: readonly { field: SheetField; shape: RegExp }[] = [
  {
    field: 'termijn',
    shape:
      /^(?:termijn|deadline|planning|uiterlijk|gereed|streefdatum|vervaldatum|einddatum|toegezegde termijn|verwacht|wanneer|nakomen voor|datum (?:van )?(?:nakoming|gereed|afronding))/,
  },
  {
    field: 'status',
    shape:
      /^(?:status|stand(?: van zaken)?\b|stavaza|svz|voortgang|afgedaan|afgehandeld|afdoening|uitvoering)(?! op| d\.?d| datum)/,
  },
  {
    field: 'soort',
    shape: /^(?:soort|type|categorie|aard|m ?\/ ?t$|moties? ?(?:\/|of) ?toezegging(?:en)?$|motie of)/,
  },
  {
    field: 'nummers',
    shape:
      /^(?:kamerstuk|kst|dossier|vergaderjaar|kenmerk|referentie|nummer$|nummers$|motienummer|toezeggingnummer|toezeggingsnummer|nummer (?:motie|toezegging|kamerstuk)|tz\b|tz-?nummer|zaaknummer|documentnummer|nr\.? (?:motie|toezegging|kamerstuk))/,
  },
  { field: 'kamer', shape: /^(?:kamer|tk ?\/ ?ek|ek ?\/ ?tk)$/ },
  {
    field: 'datum',
    shape:
      /^(?:datum$|d\.? ?d\.?$|dag$|datum (?:van )?(?:de |het )?(?:motie|toezegging|debat|overleg|indiening|stemming|gedaan|toegezegd)|(?:toegezegd|ingediend|aangenomen|gedaan) op|toezeggingsdatum|debatdatum)/,
  },
  {
    field: 'kamerleden',
    shape:
      /^(?:indieners?|mede-?indieners?|kamerlid|kamerleden|lid|leden|aan wie|toegezegd aan|gevraagd door|vraagstellers?|verzoekers?|naam (?:indiener|kamerlid))/,
  },
  {
    field: 'debat',
    shape:
      /^(?:debat|overleg|commissiedebat|vergadering|vindplaats|bron|herkomst|aanleiding|gedaan (?:in|tijdens)|toegezegd (?:in|tijdens)|tijdens|soort debat|naam debat)/,
  },
  {
    field: 'thema',
    shape: /^(?:thema|cluster|rubriek|beleidsthema|beleidsterrein|hoofdstuk|domein)/,
  },
  {
    field: 'titel',
    shape:
      /^(?:titel|onderwerp|korte (?:titel|omschrijving)|beknopte omschrijving|betreft|motie$|moties$|toezegging$|toezeggingen$|naam (?:van de )?(?:motie|toezegging)|naam$)/,
  },
  {
    field: 'tekst',
    shape:
      /^(?:tekst|(?:volledige |letterlijke |hele )?(?:tekst|omschrijving|beschrijving|inhoud|formulering)|dictum|verzoek|strekking|verzoekt de regering)/,
  },
]
