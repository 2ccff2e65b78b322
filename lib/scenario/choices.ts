import { z } from 'zod'
import { outsideTasks } from '@/lib/allocation/allocation-fields'
import { type DistributionKey, distributionKeys } from '@/lib/allocation/keys'
import { type UnitCode, unitCodes } from '@/lib/allocation/units'

/** The data set that the product carries, beside those that were imported. */
export const EXAMPLE = 'voorbeeld'

/** The keys of distribution as the address names them. */
export const keyNames = ['model', 'besluit', 'formatie', 'inwoners'] as const

export type KeyName = (typeof keyNames)[number]

const nameOfKey: Record<DistributionKey, KeyName> = {
  model: 'model',
  besluit: 'besluit',
  establishment: 'formatie',
  inhabitants: 'inwoners',
}

/** More than the whole force, which has about 65,000 fte. */
const MOST_FTE = 1_000_000

const given = amount(0.001)
const task = amount(0)
const strength = amount(0)
const outside = task.catch(0)
const filled = strength.optional().catch(undefined)

/**
 * Every choice of a division, exactly as it stands in the address: Dutch keys, everything optional. What cannot be read is
 * left out rather than an error (`unreadFields` names it), so that an old or shortened link still opens.
 */
export const choicesSchema = z.object({
  gegevens: z.union([z.literal(EXAMPLE), z.uuid()]).catch(EXAMPLE),
  fte: given.catch(1000),
  sleutel: z.array(z.enum(keyNames)),
  totaal: z.enum(['rato', 'formule']).catch('rato'),
  ontbreekt: z.enum(['deels', 'niet']).catch('deels'),
  hele: z.literal('1').optional().catch(undefined),
  'taak-RO': outside,
  'taak-DH': outside,
  'taak-NN': outside,
  'taak-OB': outside,
  'formatie-NN': filled,
  'formatie-ON': filled,
  'formatie-MN': filled,
  'formatie-NH': filled,
  'formatie-AM': filled,
  'formatie-DH': filled,
  'formatie-RO': filled,
  'formatie-ZB': filled,
  'formatie-OB': filled,
  'formatie-LI': filled,
})

export type Choices = z.output<typeof choicesSchema>

export type SearchParameters = Record<string, string | string[] | undefined>

const DEFAULT_KEYS: readonly KeyName[] = ['model', 'besluit']

/** Reads the search string of the address. Never fails. */
export function readChoices(parameters: SearchParameters): Choices {
  const asked = manyOf(parameters.sleutel)
  const keys = keyNames.filter((name) => asked.includes(name))
  return choicesSchema.parse({ ...firstOfEach(parameters), sleutel: keys.length > 0 ? keys : DEFAULT_KEYS })
}

/** The choices as a search string, without what goes without saying; the inverse of `readChoices`. */
export function choicesQuery(choices: Choices): string {
  const defaults: Record<string, unknown> = readChoices({})
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(choices)) {
    if (value === undefined || JSON.stringify(value) === JSON.stringify(defaults[name])) continue
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, wordOf(one))
  }
  return query.toString()
}

/** Choices out of a stored search string. */
export function choicesOf(query: string): Choices {
  return readChoices(parametersOf(new URLSearchParams(query)))
}

/** A search string as the pages get it: one value as text, several as a list. */
export function parametersOf(search: URLSearchParams): SearchParameters {
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const values = search.getAll(name)
      return [name, values.length > 1 ? values : values[0]]
    }),
  )
}

/** The number fields of the address that hold something else than a number that fits, with what stood there. */
export function unreadFields(parameters: SearchParameters): { name: string; given: string }[] {
  return Object.entries(firstOfEach(parameters)).flatMap(([name, text]) => {
    const rule = ruleOf(name)
    const isFine = rule === null || text === undefined || text.trim() === '' || rule.safeParse(text).success
    return isFine ? [] : [{ name, given: text.slice(0, 40) }]
  })
}

/** The chosen keys in the words of the calculation, the model first. */
export function chosenKeys({ sleutel }: Choices): DistributionKey[] {
  return distributionKeys.toSorted(byName).filter((key) => sleutel.includes(nameOfKey[key]))
}

/** How the address names a key. @example keyName('establishment') // 'formatie' */
export function keyName(key: DistributionKey): KeyName {
  return nameOfKey[key]
}

/** The key with this name in the address, or null. */
export function keyNamed(name: string | undefined): DistributionKey | null {
  return distributionKeys.find((key) => nameOfKey[key] === name) ?? null
}

/** Fte for the tasks outside the formula, by unit. */
export function chosenTasks(choices: Choices): Partial<Record<UnitCode, number>> {
  return Object.fromEntries(outsideTasks.map(({ unit }) => [unit, choices[`taak-${unit}`]]))
}

/** The strength that a person filled in, by unit; null when no field is filled in. */
export function chosenStrength(choices: Choices): Partial<Record<UnitCode, number>> | null {
  const own = unitCodes.flatMap((unit) => {
    const value = choices[`formatie-${unit}`]
    return value === undefined ? [] : [[unit, value] as const]
  })
  return own.length > 0 ? Object.fromEntries(own) : null
}

/**
 * A number as people write it in an address or a field: "1.000", "1000", "1.000,5" or "1000.5". A point with exactly three
 * digits behind it parts thousands. Null when it is none.
 * @example readAmount('1.250,5') // 1250.5
 */
export function readAmount(text: string): number | null {
  const bare = text.replace(/\s/g, '').replace(/fte$/i, '')
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'))
  return /^\d+([.,]\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : null
}

/** A number as a field shows it and the address holds it: a comma, so that three decimals are never taken for thousands. */
export function writeAmount(value: number): string {
  const text = String(value)
  return (text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text).replace('.', ',')
}

function wordOf(value: string | number): string {
  return typeof value === 'number' ? writeAmount(value) : value
}

function ruleOf(name: string) {
  if (name === 'fte') return given
  if (name.startsWith('taak-')) return task
  return name.startsWith('formatie-') ? strength : null
}

function amount(least: number) {
  return z.string().max(40).transform(readAmount).pipe(z.number().min(least).max(MOST_FTE))
}

function byName(one: DistributionKey, other: DistributionKey): number {
  return keyNames.indexOf(nameOfKey[one]) - keyNames.indexOf(nameOfKey[other])
}

function firstOfEach(parameters: SearchParameters): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  )
}

function manyOf(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}
