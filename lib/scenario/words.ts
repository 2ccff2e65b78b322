import { outsideTasks } from '@/lib/allocation/allocation-fields'
import { type DistributionKey, distributionKeyWords } from '@/lib/allocation/keys'
import { unitCodes, unitName } from '@/lib/allocation/units'
import type { Choices } from '@/lib/scenario/choices'
import { chosenKeys, chosenStrength, chosenTasks } from '@/lib/scenario/choices'
import type { DataSet } from '@/lib/scenario/data-set'

/** A number with a fixed number of decimals. @example fixed(1234.56) // '1.234,6' */
export function fixed(value: number, decimals = 1): string {
  return withMinus(formats[decimals]?.format(clean(value, decimals)) ?? value.toFixed(decimals))
}

/** The same with its sign, for a difference. @example signed(-8.91) // '−8,9' */
export function signed(value: number, decimals = 1): string {
  const text = fixed(value, decimals)
  return clean(value, decimals) > 0 ? `+${text}` : text
}

/**
 * Who gains and who loses most, in one sentence that also holds when all gain or all lose. `decimals` of the fte.
 * @example gainsSentence([{ name: 'A', value: 2 }, { name: 'B', value: -1 }]) // 'A gaat het meest vooruit (+2,0 fte), B het meest achteruit (−1,0 fte).'
 */
export function gainsSentence(gains: readonly { name: string; value: number }[], decimals = 1): string {
  const sorted = gains.toSorted((one, other) => other.value - one.value)
  const [first, last] = [sorted.at(0), sorted.at(-1)]
  if (!first || !last) return ''
  const by = ({ name, value }: typeof first, how: string) => `${name}${how} (${signed(value, decimals)} fte)`
  if (clean(last.value, decimals) >= 0)
    return `Niemand gaat achteruit: ${by(first, ' gaat het meest vooruit')}, ${by(last, ' het minst')}.`
  if (clean(first.value, decimals) <= 0)
    return `Niemand gaat vooruit: ${by(last, ' gaat het meest achteruit')}, ${by(first, ' het minst')}.`
  return `${by(first, ' gaat het meest vooruit')}, ${by(last, ' het meest achteruit')}.`
}

/** @example percent(0.16028) // '16,0%' */
export function percent(share: number, decimals = 1): string {
  return Number.isFinite(share) ? `${fixed(100 * share, decimals)}%` : 'onbekend'
}

/** A count as it stands in a data set: no more decimals than it has. @example count(8292.21) // '8.292,21' */
export function count(value: number): string {
  return withMinus(counts.format(value))
}

/** The same for an outcome that may be none. @example countOrNone(null) // 'geen getal' */
export function countOrNone(value: number | null): string {
  return value === null ? 'geen getal' : count(value)
}

/** Fte of a result: whole when it was divided in whole fte. */
export function fteText(value: number, isWhole: boolean): string {
  return isWhole ? fixed(value, 0) : fixed(value)
}

const keyWords: Record<DistributionKey, string> = {
  model: 'het nieuwe model',
  besluit: 'het Besluit',
  establishment: 'naar rato van de formatie',
  inhabitants: 'naar rato van inwoners',
}

/** A key inside a sentence. @example keyInSentence('besluit') // 'het Besluit' */
export function keyInSentence(key: DistributionKey): string {
  return keyWords[key]
}

/** The short name of a key, for a label in a chart. */
export function shortKey(key: DistributionKey): string {
  const short: Record<DistributionKey, string> = {
    model: 'model',
    besluit: 'Besluit',
    establishment: 'formatie',
    inhabitants: 'inwoners',
  }
  return short[key]
}

/**
 * All choices of a division in one sentence.
 * @example choicesSentence(choices, dataSet) // '1.000 fte, verdeeld volgens het nieuwe model en het Besluit, met ...'
 */
export function choicesSentence(choices: Choices, dataSet: DataSet): string {
  const keys = chosenKeys(choices)
  const usesModel = keys.includes('model')
  const parts = [
    `${count(choices.fte)} fte, verdeeld volgens ${listed(keys.map(keyInSentence))}`,
    `met de cijfers van ${dataSet.year} (${dataSet.name})`,
    tasksWords(choices),
    ...(usesModel
      ? [
          choices.totaal === 'rato'
            ? 'naar rato op het totaal gebracht'
            : 'de formule zoals zij is, niet op het totaal gebracht',
        ]
      : []),
    choices.hele ? 'op hele fte' : 'niet op hele fte afgerond',
    ...(keys.includes('establishment') || chosenStrength(choices) ? [strengthWords(choices, dataSet)] : []),
    ...(usesModel && choices.ontbreekt === 'niet' ? ['niet gerekend als er een kenmerk ontbreekt'] : []),
  ]
  return `${parts.join(', ')}.`
}

/** @example listed(['a', 'b', 'c']) // 'a, b en c' */
export function listed(words: readonly string[]): string {
  const last = words.at(-1)
  return last === undefined || words.length === 1 ? (last ?? '') : `${words.slice(0, -1).join(', ')} en ${last}`
}

function tasksWords(choices: Choices): string {
  const tasks = chosenTasks(choices)
  const own = outsideTasks.filter(({ unit }) => (tasks[unit] ?? 0) > 0)
  if (own.length === 0) return 'zonder de drie taken buiten de formule'
  return `met ${listed(own.map(({ unit, task }) => `${count(tasks[unit] ?? 0)} fte voor ${task.charAt(0).toLowerCase()}${task.slice(1)} (${unitName(unit)})`))}`
}

function strengthWords(choices: Choices, dataSet: DataSet): string {
  const filled = chosenStrength(choices)
  if (filled && unitCodes.every((unit) => filled[unit] !== undefined)) return 'met de ingevulde formatie'
  if (filled) return 'met de deels ingevulde formatie'
  return dataSet.establishment
    ? 'met de formatie uit de gegevensset'
    : 'met de bezetting van 31 december 2021 als formatie'
}

/** The name of a key as the table heads it. */
export function keyHeading(key: DistributionKey): string {
  return distributionKeyWords[key].name
}

const formats: Record<number, Intl.NumberFormat> = Object.fromEntries(
  [0, 1, 2, 3].map((decimals) => [
    decimals,
    new Intl.NumberFormat('nl-NL', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  ]),
)
const counts = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 })

/** Without the minus that rounding leaves before a zero. */
function clean(value: number, decimals: number): number {
  return Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value
}

function withMinus(text: string): string {
  return text.replace('-', '−')
}
