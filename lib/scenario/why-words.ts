import type { CharacteristicKey } from '@/lib/allocation/characteristics'
import { unitName } from '@/lib/allocation/units'
import type { DifferenceLine, UnitWhy } from '@/lib/scenario/why'
import { fixed, keyInSentence, listed, percent, shortKey, signed } from '@/lib/scenario/words'

/** Smaller than this a difference is not worth a sentence. */
const WORTH_SAYING = 0.5

/**
 * The explanation of a unit's difference in plain Dutch, one paragraph per item, in the order in which one would tell it:
 * how both keys work, what counts for the unit, what against it, and what that makes.
 */
export function whyParagraphs(why: UnitWhy, age: { unit: number; country: number } | null): string[] {
  return [howKeysWork(why), ...pull(why, 1), ...pull(why, -1), ...people(why, age), ...restWords(why), balance(why)]
}

/** @example headline(why) // 'Oost-Nederland krijgt 160,3 fte volgens het nieuwe model en 151,4 fte volgens het Besluit: 8,9 fte meer.' */
export function headline({ unit, fte, otherFte, difference, key, other }: UnitWhy): string {
  const much =
    Math.abs(difference) < 0.05
      ? 'evenveel'
      : `${fixed(Math.abs(difference))} fte ${difference > 0 ? 'meer' : 'minder'}`
  return `${unitName(unit)} krijgt ${fixed(fte)} fte volgens ${keyInSentence(key)} en ${fixed(otherFte)} fte volgens ${keyInSentence(other)}: ${much}.`
}

function howKeysWork({ unit, other, fixedShare }: UnitWhy): string {
  const share = percent(fixedShare, other === 'besluit' ? 3 : 1)
  const name = unitName(unit)
  const basis: Record<UnitWhy['other'], string> = {
    besluit: `Het Besluit geeft ${name} altijd ${share}, wat er ook verandert; dat percentage staat in de bijlage bij het Besluit.`,
    inhabitants: `Naar rato van inwoners krijgt ${name} ${share}, want zoveel van de inwoners woont er.`,
    establishment: `Naar rato van de formatie krijgt ${name} ${share}, want zoveel van de formatie heeft de eenheid.`,
    model: '',
  }
  return `${basis[other]} Het model kijkt naar de omgeving: voor elk kenmerk, zoals bedrijven of oppervlakte, verdeelt het een vast aantal fte naar rato. Een eenheid krijgt meer als zij van een kenmerk een groter deel heeft dan die ${share}.`
}

/** What pulls up (+1) or down (-1), apart from the population, which is told as one. */
function pull({ lines, families, unit, fixedShare, other }: UnitWhy, direction: 1 | -1): string[] {
  const own = families.filter(({ fte, name }) => fte * direction >= WORTH_SAYING && name !== 'Inwoners en huishoudens')
  if (own.length === 0) return []
  const told = own.map(({ about, fte, keys }) => {
    const main = lines.find(
      ({ characteristic, fte: lineFte }) => keys.includes(characteristic.key) && lineFte * direction > 0,
    )
    return main ? `${about} (${signed(fte)} fte: ${partOf(main, unit)})` : `${about} (${signed(fte)} fte)`
  })
  const share = `${percent(fixedShare)} van ${other === 'besluit' ? 'het Besluit' : `de sleutel ${shortKey(other)}`}`
  return [
    direction > 0
      ? `Voor ${unitName(unit)} tellen: ${listed(told)}. Dat is telkens meer dan de ${share}.`
      : `Tegen ${unitName(unit)} tellen: ${listed(told)}.`,
  ]
}

/** @example 'Oost-Nederland heeft 24,6% van de oppervlakte van Nederland' */
function partOf({ characteristic, unitShare }: DifferenceLine, unit: UnitWhy['unit']): string {
  return `${unitName(unit)} heeft ${percent(unitShare)} van ${wholes[characteristic.key]}`
}

/** All there is of a characteristic in the country, for a sentence about a part of it. */
const wholes: Record<CharacteristicKey, string> = {
  inw: 'alle inwoners',
  inw2564: 'alle inwoners van 25 t/m 64 jaar',
  bijstand: 'alle bijstandsontvangers',
  bedrijven: 'alle bedrijven',
  hh: 'alle huishoudens',
  verhuis: 'alle verhuizingen',
  land: 'de oppervlakte van Nederland',
  ongeval: 'alle verkeersongevallen',
  minor120: 'alle kinderen in een huishouden met een laag inkomen',
  huur: 'alle huurwoningen',
  uitk: 'alle uitkeringsontvangers tot de AOW-leeftijd',
  landb: 'alle landbouwbedrijven',
  demo: 'alle middelgrote demonstraties',
  woning: 'alle woningen',
  grens: 'alle werknemers die over de grens pendelen',
  ww: 'alle mensen met een WW-uitkering',
  kernen: 'alle kernen',
  hh105: 'alle huishoudens met een laag inkomen',
  ambas: 'alle ambassades',
  verm: 'het vermogen per gemeente, opgeteld',
  ao: 'alle mensen met een arbeidsongeschiktheidsuitkering',
  hh1: 'alle eenpersoonshuishoudens',
  centrum: 'de regionale centrumfunctie',
  banen: 'alle banen',
  ggz: 'alle cliënten van de specialistische GGZ',
  stadion: 'alle plaatsen in voetbalstadions',
  woz: 'de gemiddelde WOZ-waarde per gemeente, opgeteld',
}

function people({ families, lines, unit }: UnitWhy, age: { unit: number; country: number } | null): string[] {
  const family = families.find(({ name }) => name === 'Inwoners en huishoudens')
  if (!family || Math.abs(family.fte) < WORTH_SAYING) return []
  const inhabitants = lines.find(({ characteristic }) => characteristic.key === 'inw')
  const adults = lines.find(({ characteristic }) => characteristic.key === 'inw2564')
  const detail =
    inhabitants && adults
      ? ` In de formule telt het aantal inwoners zelf negatief (${signed(inhabitants.fte)} fte) en dat van 25 t/m 64 jaar positief (${signed(adults.fte)} fte); lees ze daarom samen.`
      : ''
  const ages =
    age && Math.abs(age.unit - age.country) >= 0.1
      ? ` In ${unitName(unit)} is ${fixed(age.unit)}% van de inwoners 25 t/m 64 jaar, landelijk ${fixed(age.country)}%: ${age.unit < age.country ? 'dat drukt het aandeel' : 'dat verhoogt het aandeel'}.`
      : ''
  return [
    `De bevolking (inwoners, leeftijd, huishoudens en woningen) telt samen ${family.fte > 0 ? 'mee' : 'tegen'}: ${signed(family.fte)} fte.${detail}${ages}`,
  ]
}

function restWords({ rest }: UnitWhy): string[] {
  return rest.map(({ name, fte }) => `${name}: ${signed(fte)} fte.`)
}

function balance({ families, rest, difference }: UnitWhy): string {
  const parts = [...families, ...rest]
  const up = parts.reduce((sum, { fte }) => sum + Math.max(0, fte), 0)
  const down = parts.reduce((sum, { fte }) => sum + Math.min(0, fte), 0)
  return `Samen: ${signed(up)} en ${signed(down)} maakt ${signed(difference)} fte.`
}

/** The name of a characteristic inside a sentence. @example lower('Oppervlakte land') // 'oppervlakte land' */
export function lower(name: string): string {
  return /^[A-Z]{2}/.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}
