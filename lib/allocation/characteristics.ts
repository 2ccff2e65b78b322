/** The 27 characteristics (omgevingskenmerken) of the formula, in the order in which the report prints them. */
export const characteristicKeys = [
  'inw',
  'inw2564',
  'bijstand',
  'bedrijven',
  'hh',
  'verhuis',
  'land',
  'ongeval',
  'minor120',
  'huur',
  'uitk',
  'landb',
  'demo',
  'woning',
  'grens',
  'ww',
  'kernen',
  'hh105',
  'ambas',
  'verm',
  'ao',
  'hh1',
  'centrum',
  'banen',
  'ggz',
  'stadion',
  'woz',
] as const

export type CharacteristicKey = (typeof characteristicKeys)[number]

/** How sure the unit and definition are: A = unit certain, B = definition or scope open, C = source or definition open. */
export type Certainty = 'A' | 'B' | 'C'

export type Characteristic = {
  number: number
  key: CharacteristicKey
  name: string
  /** As the report prints it: fte per unit of x when 1,000 fte are divided. */
  printed: string
  coefficient: number
  unit: string
  source: string
  certainty: Certainty
  /** `count` adds up over municipalities; `average` is one raw value per municipality (spec 2.1, point 1). */
  kind: 'count' | 'average'
  /** Sum over all municipalities in 2023/24, in `unit`; the measure for slips of unit, not an input of the formula. */
  national: number
  /** True where the national figure was summed from CBS, false where it is an estimate. */
  nationalExact: boolean
}

type Row = [CharacteristicKey, string, string, string, string, Certainty, number]

const KWB = 'CBS, Kerncijfers wijken en buurten'
const BENEFITS = 'CBS, sociale zekerheid per regio'
const LOW_INCOME = 'CBS, 85678NED'
const REGIONAL = 'CBS, Regionale kerncijfers (70072ned)'
const HOUSING = 'CBS, voorraad woningen'
const FUND = 'BZK, maatstaven gemeentefonds'

// prettier-ignore
const table: readonly Row[] = [
  ['inw', 'Inwoners', '-0.000081006', 'personen op 1 januari', REGIONAL, 'A', 17_942_942],
  ['inw2564', 'Inwoners van 25 t/m 64', '0.000123083', 'personen op 1 januari', KWB, 'A', 9_360_000],
  ['bijstand', 'Bijstandsontvangers', '0.000784820', 'personen', BENEFITS, 'B', 461_000],
  ['bedrijven', 'Bedrijven', '0.000132355', 'vestigingen', 'CBS, vestigingen van bedrijven', 'B', 2_470_000],
  ['hh', 'Particuliere huishoudens', '0.000023618', 'huishoudens', KWB, 'A', 8_374_404],
  ['verhuis', 'Verhuismobiliteit', '0.000043142', 'personen (binnen de gemeente, plus de helft van komst en vertrek)', 'CBS, 60048ned', 'B', 1_700_000],
  ['land', 'Oppervlakte land', '0.001695244', 'km2', REGIONAL, 'A', 33_647],
  ['ongeval', 'Verkeersongevallen', '0.000415536', 'geregistreerde ongevallen per jaar', 'Rijkswaterstaat, BRON', 'B', 115_000],
  ['minor120', 'Minderjarigen in huishoudens tot 120% van het sociaal minimum', '0.165978783', 'x 1.000 kinderen', LOW_INCOME, 'A', 275],
  ['huur', 'Huurwoningen', '0.000011101', 'woningen', HOUSING, 'A', 3_490_000],
  ['uitk', 'Uitkeringsontvangers tot AOW-leeftijd', '0.000026908', 'personen', BENEFITS, 'A', 1_340_000],
  ['landb', 'Landbouwbedrijven', '-0.000370086', 'bedrijven', 'CBS, landbouwtelling of vestigingen', 'B', 50_500],
  ['demo', 'Middelgrote demonstraties (11-100 deelnemers)', '0.018847589', 'demonstraties per jaar', 'Politie, niet openbaar', 'C', 1_000],
  ['woning', 'Woningvoorraad', '0.000002274', 'woningen', HOUSING, 'A', 8_200_000],
  ['grens', 'Grenspendelbewegingen van werknemers', '0.000215918', 'werknemers', 'CBS, grenspendel', 'B', 86_000],
  ['ww', 'Werkloosheid', '0.000119577', 'personen met een WW-uitkering', BENEFITS, 'A', 148_000],
  ['kernen', 'Kernen', '-0.004049539', 'bevolkingskernen', FUND, 'C', 2_500],
  ['hh105', 'Huishoudens met inkomen tot 105% van het sociaal minimum', '0.021097324', 'x 1.000 huishoudens', LOW_INCOME, 'A', 480],
  ['ambas', 'Ambassades', '0.052246571', 'ambassades', 'Ministerie van Buitenlandse Zaken', 'A', 115],
  ['verm', 'Mediaan vermogen', '0.000061149', 'x 1.000 euro, per gemeente', KWB, 'A', 74_000],
  ['ao', 'Arbeidsongeschiktheid', '0.000005171', 'personen', BENEFITS, 'A', 790_000],
  ['hh1', 'Eenpersoonshuishoudens', '0.000001030', 'huishoudens', KWB, 'A', 3_370_000],
  ['centrum', 'Regionale centrumfunctie', '0.000000143', 'maatstaf van het gemeentefonds', FUND, 'C', 18_000_000],
  ['banen', 'Banen', '0.000225136', 'x 1.000 banen', REGIONAL, 'A', 8_900],
  ['ggz', 'Specialistische GGZ-cliënten', '0.000002947', 'personen', 'Vektis', 'C', 650_000],
  ['stadion', 'Zitplaatsen voetbalstadions', '0.000000307', 'zitplaatsen', 'Clubs en KNVB', 'C', 600_000],
  ['woz', 'Gemiddelde WOZ-waarde', '0.000001077', 'x 1.000 euro, per gemeente', KWB, 'A', 132_627],
]

const averages: readonly CharacteristicKey[] = ['verm', 'woz']
const summedFromCbs: readonly CharacteristicKey[] = ['inw', 'hh', 'land', 'woz']

/** All 27, with coefficients for a division of 1,000 fte; for N fte each is multiplied by N / 1,000 (report, appendix E). */
export const characteristics: readonly Characteristic[] = table.map(
  ([key, name, printed, unit, source, certainty, national], index) => ({
    number: index + 1,
    key,
    name,
    printed,
    coefficient: Number(printed),
    unit,
    source,
    certainty,
    kind: averages.includes(key) ? 'average' : 'count',
    national,
    nationalExact: summedFromCbs.includes(key),
  }),
)

const byKey = new Map(characteristics.map((characteristic) => [characteristic.key, characteristic]))

/** The characteristic with this key. @example characteristicOf('land').unit // 'km2' */
export function characteristicOf(key: CharacteristicKey): Characteristic {
  const found = byKey.get(key)
  if (!found) throw new Error(`no such characteristic: ${key}`)
  return found
}

/** True when the text is one of the 27 keys. @example isCharacteristicKey('inw') // true */
export function isCharacteristicKey(text: string): text is CharacteristicKey {
  return characteristicKeys.some((key) => key === text)
}
