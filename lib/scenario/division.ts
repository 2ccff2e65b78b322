import type { AllocationInput, Allocation } from '@/lib/allocation/allocate'
import { allocate } from '@/lib/allocation/allocate'
import type { Finding } from '@/lib/allocation/finding'
import { type DistributionKey, type KeyAllocation, allocateByKey } from '@/lib/allocation/keys'
import { negativeAreas } from '@/lib/allocation/sensitivity'
import type { Step } from '@/lib/allocation/source'
import { perUnit } from '@/lib/allocation/unit-sums'
import { type UnitCode, unitCodes, unitName, unitOf } from '@/lib/allocation/units'
import type { Refused } from '@/lib/outcome'
import { type Choices, chosenKeys, chosenStrength, chosenTasks } from '@/lib/scenario/choices'
import type { DataSet } from '@/lib/scenario/data-set'

/** What a unit gets by one key: exact, and whole when that was asked; `shown` is the one that counts. */
export type UnitShare = { fte: number; share: number; whole: number | null; shown: number }

export type UnitRow = {
  unit: UnitCode
  name: string
  /** By chosen key; a key that could not be computed has no entry. */
  byKey: Partial<Record<DistributionKey, UnitShare>>
  /** Strength before the division. */
  strength: number
}

export type Division = {
  choices: Choices
  dataSet: DataSet
  /** The chosen keys that could be computed, the model first. */
  keys: DistributionKey[]
  /** The chosen keys that could not, each with why. */
  refusals: { key: DistributionKey; refusal: Refused }[]
  /** The model with its contributions, when it is among the keys. */
  model: Allocation | null
  /** In the fixed order of the units. */
  rows: UnitRow[]
  totals: Partial<Record<DistributionKey, number>>
  /** Where the strength before the division comes from. */
  strengthSource: string
  findings: Finding[]
  steps: { key: DistributionKey; steps: Step[] }[]
}

/** Computes every chosen key on the data set. A key that is refused stands in `refusals`; the others still count. */
export function divide(choices: Choices, dataSet: DataSet): Division {
  const strength = strengthOf(choices, dataSet)
  const input = inputOf(choices, dataSet)
  const given = strength.isKnown ? { ...input, establishment: strength.perUnit } : input
  const outcomes = chosenKeys(choices).map((key) => ({
    key,
    outcome: allocateByKey(key, { ...given, whole: isWholeFor(key, choices) }),
  }))
  const divided = outcomes.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []))
  const model = divided.some(({ key }) => key === 'model') ? allocate(input) : null
  const rows = unitCodes.map((unit, index): UnitRow => ({
    unit,
    name: unitName(unit),
    byKey: Object.fromEntries(divided.map((own) => [own.key, shareAt(own, index)])),
    strength: strength.perUnit[unit],
  }))
  return {
    choices,
    dataSet,
    keys: divided.map(({ key }) => key),
    refusals: outcomes.flatMap(({ key, outcome }) => (outcome.ok ? [] : [{ key, refusal: outcome }])),
    model: model?.ok ? model.value : null,
    rows,
    totals: Object.fromEntries(divided.map(({ key, total }) => [key, total])),
    strengthSource: strength.source,
    findings: findingsOf(divided, model?.ok ? model.value : null, dataSet),
    steps: divided.map(({ key, steps }) => ({ key, steps })),
  }
}

/** The input of the calculation for these choices. */
export function inputOf(choices: Choices, dataSet: DataSet): AllocationInput {
  return {
    rows: dataSet.rows,
    fte: choices.fte,
    method: choices.totaal === 'rato' ? 'normalised' : 'raw',
    tasks: chosenTasks(choices),
    onMissing: choices.ontbreekt === 'deels' ? 'partial' : 'refuse',
  }
}

/** What a unit gets by a key, as shown; NaN when the key was not computed. */
export function shownFte(row: UnitRow | undefined, key: DistributionKey): number {
  return row?.byKey[key]?.shown ?? Number.NaN
}

/** The rows by one key, most first. */
export function ranked(division: Division, key: DistributionKey): UnitRow[] {
  return division.rows.toSorted((one, other) => shownFte(other, key) - shownFte(one, key))
}

/** The formula as it stands adds up to any number, so there is no whole number of fte to divide. */
function isWholeFor(key: DistributionKey, { hele, totaal }: Choices): boolean {
  return hele === '1' && (key !== 'model' || totaal === 'rato')
}

function shareAt({ perUnit: shares }: KeyAllocation, index: number): UnitShare {
  const own = shares[index]
  const fte = own?.fte ?? Number.NaN
  const whole = own?.whole?.whole ?? null
  return { fte, share: own?.share ?? Number.NaN, whole, shown: whole ?? fte }
}

function strengthOf(choices: Choices, { establishment }: DataSet) {
  const filled = chosenStrength(choices)
  const before = perUnit((_, unit) => filled?.[unit] ?? establishment?.[unit] ?? unitOf(unit).occupancy2021)
  if (filled) return { perUnit: before, isKnown: true, source: 'ingevulde formatie' }
  if (establishment) return { perUnit: before, isKnown: true, source: 'formatie uit de gegevensset' }
  return { perUnit: before, isKnown: false, source: 'bezetting op 31 december 2021, met aspiranten' }
}

function findingsOf(divided: readonly KeyAllocation[], model: Allocation | null, dataSet: DataSet): Finding[] {
  const all = [
    ...divided.flatMap(({ findings }) => findings),
    ...(model ? negativeAreas(dataSet.rows, model.asked) : []),
  ]
  const seen = new Set<string>()
  return all.filter(({ code, message }) => {
    const isNew = !seen.has(`${code} ${message}`)
    seen.add(`${code} ${message}`)
    return isNew
  })
}
