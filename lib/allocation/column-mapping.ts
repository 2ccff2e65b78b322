import { type CharacteristicKey, characteristicOf, characteristics } from '@/lib/allocation/characteristics'

/** One column of a file tied to one characteristic. The value is cell x factor (x the cell of `times`). */
export type ColumnMapping = {
  column: string
  characteristic: CharacteristicKey
  factor: number
  /** A second column to multiply with, as for a percentage of a stock. */
  times?: string
}

/** The columns of a file that say what a row is about. */
export type PlaceColumns = {
  code: string | null
  name: string | null
  unit: string | null
  year: string | null
  establishment: string | null
}

/** Names under which characteristics are known in files of CBS and others, without unit and year. */
const aliases: Partial<Record<CharacteristicKey, readonly string[]>> = {
  inw: ['inwoners', 'aantalinwoners', 'ainw', 'bevolking'],
  inw2564: ['inwoners2564', 'inw25tot65'],
  bijstand: ['bijstandsontvangers'],
  bedrijven: ['vestigingen', 'bedrijfsvestigingen'],
  hh: ['huishoudens', 'particulierehuishoudens', 'aantalhuishoudens'],
  verhuis: ['verhuismobiliteit'],
  land: ['oppland', 'oppervlakteland'],
  ongeval: ['verkeersongevallen', 'ongevallen'],
  minor120: ['minderjarigen120'],
  huur: ['huurwoningen'],
  uitk: ['uitksum', 'uitkeringsontvangers', 'uitkeringen'],
  landb: ['agrivest', 'landbouwbedrijven'],
  demo: ['demonstraties'],
  woning: ['woningen', 'woningvoorraad'],
  grens: ['grenspendel'],
  ww: ['werkloosheid', 'wwuitkeringen'],
  kernen: ['bevolkingskernen'],
  ambas: ['ambassades'],
  verm: ['medverm', 'mediaanvermogen'],
  ao: ['arbeidsongeschiktheid', 'aouitkeringen'],
  hh1: ['eenpers', 'eenpersoonshuishoudens'],
  centrum: ['centrumfunctie', 'regionalecentrumfunctie'],
  banen: ['aantalbanen'],
  ggz: ['ggzclienten'],
  stadion: ['zitplaatsen', 'stadionplaatsen'],
  woz: ['wozwaarde', 'gemiddeldewoz', 'gemiddeldewozwaarde'],
}

const places: Record<keyof PlaceColumns, readonly string[]> = {
  code: ['gmcode', 'gemeentecode', 'code', 'gwbcode', 'regios', 'regiocode', 'gm'],
  name: ['naam', 'name', 'gemeente', 'gemeentenaam', 'regionaam', 'municipality'],
  unit: ['eenheid', 'eenheidcode', 'unit', 'regionaleeenheid', 'politieeenheid'],
  year: ['jaar', 'year', 'perioden', 'periode'],
  establishment: ['formatie', 'establishment', 'formatie2025'],
}

const inThousands: readonly CharacteristicKey[] = characteristics
  .filter(({ unit }) => unit.startsWith('x 1.000'))
  .map(({ key }) => key)

/**
 * Which column is which characteristic, by known names: "opp_land_km2" is land, "hh105_k" stands in thousands, a
 * percentage of rented dwellings is multiplied by the stock when there is no column with the number. When two columns
 * fit, the one of `year` or without a year wins, then the first. A person may change every line of it.
 * @example suggestMapping(['gm_code', 'inwoners', 'opp_land_ha'], 2024)[1] // { column: 'opp_land_ha', characteristic: 'land', factor: 0.01 }
 */
export function suggestMapping(heading: readonly string[], year: number | null): ColumnMapping[] {
  const offers = heading.flatMap((column) => offerOf(column))
  const mapped = characteristics.flatMap(({ key }) => {
    const own = offers.filter(({ characteristic }) => characteristic === key)
    const best = own.find((offer) => offer.year === year) ?? own.find((offer) => offer.year === null) ?? own.at(0)
    return best ? [{ column: best.column, characteristic: key, factor: best.factor }] : []
  })
  return [...mapped, ...rented(heading, mapped)]
}

/** The columns with code, name, unit, year and establishment, by known names; null where there is none. */
export function findPlaces(heading: readonly string[]): PlaceColumns {
  const find = (role: keyof PlaceColumns) => heading.find((column) => places[role].includes(plain(column))) ?? null
  return {
    code: find('code'),
    name: find('name'),
    unit: find('unit'),
    year: find('year'),
    establishment: find('establishment'),
  }
}

/** The year that a heading names ("inw2024" is 2024), or null. */
export function yearInHeading(column: string): number | null {
  const match = /(?<!\d)(20\d\d)(?!\d)/.exec(column)
  return match ? Number(match[1]) : null
}

type Offer = { column: string; characteristic: CharacteristicKey; factor: number; year: number | null }

function offerOf(column: string): Offer[] {
  const year = yearInHeading(column)
  const { stem, unit } = splitUnit(year === null ? column : column.replace(String(year), ''))
  const key = characteristics.find(({ key: own }) => own === stem || aliases[own]?.includes(stem))?.key
  const factor = key ? factorOf(key, unit) : null
  return key && factor !== null ? [{ column, characteristic: key, factor, year }] : []
}

function splitUnit(column: string): { stem: string; unit: string } {
  const match = /^(.*?)[\s_(]+(k|x ?1[. ]?000|km2|km²|ha|pct|procent|%|eur|euro|€)\)?[\s_]*$/i.exec(column.trim())
  return match
    ? { stem: plain(match[1] ?? ''), unit: (match[2] ?? '').toLowerCase() }
    : { stem: plain(column), unit: '' }
}

/** Null when the unit cannot be that of the characteristic, as a percentage for a count. */
function factorOf(key: CharacteristicKey, unit: string): number | null {
  if (unit === '') return 1
  if (unit === 'k' || unit.startsWith('x')) return inThousands.includes(key) ? 1 : 1000
  if (unit === 'km2' || unit === 'km²') return key === 'land' ? 1 : null
  if (unit === 'ha') return key === 'land' ? 0.01 : null
  if (['eur', 'euro', '€'].includes(unit)) return characteristicOf(key).kind === 'average' ? 0.001 : null
  return null
}

function rented(heading: readonly string[], mapped: readonly ColumnMapping[]): ColumnMapping[] {
  const stock = mapped.find(({ characteristic }) => characteristic === 'woning')
  const percent = heading.find((column) =>
    ['huurpct', 'huurprocent', 'percentagehuurwoningen', 'phuurw'].includes(plain(column)),
  )
  if (!stock || !percent || mapped.some(({ characteristic }) => characteristic === 'huur')) return []
  return [{ column: percent, characteristic: 'huur', factor: stock.factor / 100, times: stock.column }]
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
