/**
 * What an annex looks like: the wording that reading recognises and writing prints. Both ways share it, so that an annex made by
 * Gestand is always read back by Gestand.
 */

/** The paragraph that opens the annex, and the words before the list. */
export const INTRODUCTION = {
  heading: 'Inleiding',
  sentence: 'In deze bijlage wordt ingegaan op de volgende moties, toezeggingen en aanvullende zaken:',
} as const

/** The heading under which a corrected annex says what was wrong in the one before. */
export const ERRATUM = 'Erratum'

/** The sentences that say an item is done; `compose` prints one, reading knows them all (grammar/settlement). */
export const SETTLED = {
  motie: { one: 'Hiermee beschouw ik de motie als afgedaan.', many: 'Hiermee beschouw ik de moties als afgedaan.' },
  toezegging: { one: 'Hiermee doe ik de toezegging gestand.', many: 'Hiermee doe ik de toezeggingen gestand.' },
  mixed: 'Hiermee beschouw ik de bovengenoemde motie(s) en toezegging(en) als afgedaan.',
} as const

/** The words before the paper that settled an item, in the note behind the sentence that says so. */
export const EVIDENCE_IN = 'afgedaan in'

/** What a column of a table of items holds. */
export type ColumnRole =
  'description' | 'source' | 'state' | 'term' | 'kind' | 'member' | 'date' | 'reference' | 'number' | 'theme'

const columns: [ColumnRole, RegExp][] = [
  ['number', /^(?:nr|nummer|volgnr|#|id)\.?$/i],
  [
    'state',
    /^(?:stand(?: van zaken)?|status|stavaza|voortgang|afdoening|wijze van afdoening|uitvoering|reactie|toelichting|voorstel|prognose)(?: (?:per|op) .{4,20}| ?[/&] ?\p{L}+)?$/iu,
  ],
  [
    'source',
    /^(?:vindplaats|bron|herkomst|(?:commissie)?debat|overleg|gedaan (?:in|tijdens|bij)|vergadering|activiteit)\b/i,
  ],
  ['term', /^(?:termijn|deadline|planning|verwachte (?:datum|afdoening)|gereed|datum (?:afdoening|nakoming))\b/i],
  ['kind', /^(?:soort|type|motie ?(?:\/|of) ?toezegging|toezegging ?(?:\/|of) ?motie|categorie)\b/i],
  [
    'member',
    /^(?:indiener|indieners|ingediend door|(?:kamer)?lid|(?:kamer)?leden|aan wie|(?:toegezegd|gedaan|toezegging) aan|fractie)\b/i,
  ],
  ['theme', /^(?:thema|onderdeel|beleidsterrein|cluster|hoofdstuk|programma)$/i],
  ['date', /^(?:datum|d\.d\.)/i],
  [
    'reference',
    /^(?:kamerstuk|kamerstuknummer|kenmerk|dossier|referentie|(?:motie|toezegging)s?nummer|nummer (?:motie|toezegging))/i,
  ],
  [
    'description',
    /^(?:(?:korte )?omschrijving(?: (?:van de )?(?:motie|toezegging))?|onderwerp|inhoud|tekst|titel|beschrijving|(?:moties?|toezegging(?:en)?)(?: ?\/ ?(?:moties?|toezegging(?:en)?))?)$/i,
  ],
]

/** Every part that a column can play. */
export const COLUMN_ROLES: readonly ColumnRole[] = columns.map(([role]) => role)

/** The part a column plays by its header; null for any other header. @example columnRole('Stand van zaken') // 'state' */
export function columnRole(header: string): ColumnRole | null {
  const text = header.trim()
  if (text.length === 0 || text.length > 60) return null
  return columns.find(([, shape]) => shape.test(text))?.[0] ?? null
}

/** Whether a cell is the header of a column of items. */
export function isTableHeader(text: string): boolean {
  return columnRole(text) !== null
}

/** Whether a line is the title of the annex, with or without "Bijlage 2" before it. @example isAnnexTitle('Bijlage 3: Moties en toezeggingen') // true */
export function isAnnexTitle(text: string): boolean {
  const bare = text
    .replace(
      /^(?:\d+(?:\.\d+)+\.?\s+)?(?:(?:bijlage|annex)\s*(?:nummer|nr\.?)?\s*(?:(?:\d{1,2}|[ivx]{1,4}|[a-z])(?![\p{L}\d]))?\s*[:.–-]?\s*)?/iu,
      '',
    )
    .trim()
  return (
    bare.length < 110 &&
    /^(?:(?:de )?stand van zaken |overzicht |openstaande |voortgang |van |de )*(?:moties|toezeggingen)\b/i.test(bare) &&
    isPlural(bare)
  )
}

/** "Moties en toezeggingen (...)" is a title; "Moties inzake X" is the heading of items. */
function isPlural(text: string): boolean {
  return (
    /moties/i.test(text) && /toezeggingen/i.test(text) && !/\b(?:inzake|over|van de leden|van het lid)\b/i.test(text)
  )
}
