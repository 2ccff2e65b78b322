import { type Outcome, done, refused } from '@/lib/outcome'
import { addUp } from '@/lib/allocation/add'
import type { AreaRow } from '@/lib/allocation/area'
import {
  type CharacteristicKey,
  characteristicKeys,
  characteristicOf,
  characteristics,
} from '@/lib/allocation/characteristics'
import { type Finding, dutch, finding } from '@/lib/allocation/finding'
import { type Step, assumed, inferred, stated, step } from '@/lib/allocation/source'
import { perUnit, strengthPerUnit, sumPerUnit } from '@/lib/allocation/unit-sums'
import { type UnitCode, unitCodes, unitName } from '@/lib/allocation/units'

export type AllocationInput = {
  rows: readonly AreaRow[]
  /** Fte to divide, more than zero. */
  fte: number
  /** `normalised` divides exactly `fte` (default, not in the report); `raw` is the formula as it stands. */
  method?: 'raw' | 'normalised'
  /** Fte for the three tasks outside the formula, per unit; their sizes are not in the report, default none. */
  tasks?: Partial<Record<UnitCode, number>>
  /** What to do when a characteristic is unknown somewhere; never counted as zero in silence. Default `partial`. */
  onMissing?: 'partial' | 'refuse'
}

export type UnitAllocation = {
  unit: UnitCode
  /** Outcome of the formula for N, before anything is brought to the total. */
  raw: number
  /** Part of the sum of the formula, 0 to 1 (NaN when that sum is not above zero). */
  share: number
  taskFte: number
  /** What the unit gets: by the formula and for its tasks. */
  fte: number
}

export type Allocation = {
  method: 'raw' | 'normalised'
  asked: number
  total: number
  rawTotal: number
  perUnit: UnitAllocation[]
  /** Fte by the formula per unit and characteristic, before normalising; a missing characteristic has no entry. */
  contributions: Record<UnitCode, Partial<Record<CharacteristicKey, number>>>
  /** Wholly or partly unknown characteristics with the codes of the areas that lack them. */
  missing: { characteristic: CharacteristicKey; areas: readonly string[]; whole: boolean }[]
  partial: boolean
  steps: Step[]
  findings: Finding[]
}

/**
 * Divides `fte` over the ten units with the formula of the research report: a sum of 27 characteristics times their
 * coefficient per 1,000 fte, added up over municipalities. Refuses a number of fte that is not above zero, an empty
 * data set, a missing characteristic when `onMissing` is `refuse`, and a sum that cannot be normalised.
 * @example allocate({ rows, fte: 1000 }) // { ok: true, value: { perUnit: [{ unit: 'NN', share: 0.1057, ... }], ... } }
 */
export function allocate(input: AllocationInput): Outcome<Allocation> {
  const { rows, fte, method = 'normalised', onMissing = 'partial' } = input
  if (!Number.isFinite(fte) || fte <= 0) return refused('fte', 'Geef een aantal fte groter dan nul.')
  if (rows.length === 0) return refused('no-rows', 'De gegevensset bevat geen gemeenten.')
  const sums = sumPerUnit(rows)
  const missing = [...sums.missing].map(([characteristic, areas]) => ({
    characteristic,
    areas,
    whole: areas.length === rows.length,
  }))
  missing.sort((a, b) => characteristicKeys.indexOf(a.characteristic) - characteristicKeys.indexOf(b.characteristic))
  if (missing.length > 0 && onMissing === 'refuse') return refused('missing', namedMissing(missing))
  const present = characteristics.filter(({ key }) => !missing.some((gap) => gap.characteristic === key && gap.whole))
  const terms = perUnit((_, unit) =>
    present.map(({ number, coefficient }) => (fte / 1000) * coefficient * (sums.perUnit[unit][number - 1] ?? 0)),
  )
  const raw = strengthPerUnit(sums, fte)
  const rawTotal = addUp(unitCodes.map((unit) => raw[unit]))
  if (method === 'normalised' && rawTotal <= 0) return refused('no-weight', finding('F612').message)
  const tasks = perUnit((_, unit) => input.tasks?.[unit] ?? 0)
  if (Object.values(tasks).some((task) => !(task >= 0)))
    return refused('tasks', 'De fte voor een taak buiten de formule is nul of meer.')
  const taskTotal = addUp(Object.values(tasks))
  if (taskTotal > fte) return refused('tasks', 'De taken buiten de formule zijn samen groter dan het aantal fte.')
  const units = unitCodes.map((unit): UnitAllocation => {
    const share = raw[unit] / rawTotal
    const byFormula = method === 'raw' ? raw[unit] : ((fte - taskTotal) * raw[unit]) / rawTotal
    return { unit, raw: raw[unit], share, taskFte: tasks[unit], fte: byFormula + tasks[unit] }
  })
  const total = addUp(units.map((unit) => unit.fte))
  return done({
    method,
    asked: fte,
    total,
    rawTotal,
    perUnit: units,
    contributions: perUnit((_, unit) => Object.fromEntries(present.map(({ key }, index) => [key, terms[unit][index]]))),
    missing,
    partial: missing.length > 0,
    steps: explainAllocation(fte, method, rawTotal, taskTotal, present.length, rows.length),
    findings: [
      ...missingFindings(missing),
      ...taskFindings(taskTotal, fte),
      ...driftFindings(method, rawTotal, fte),
      ...negativeUnits(units),
    ],
  })
}

function explainAllocation(
  fte: number,
  method: Allocation['method'],
  raw: number,
  tasks: number,
  present: number,
  rows: number,
): Step[] {
  const formula = step(
    'Uitkomst van de formule',
    `som over ${rows} gebieden en ${present} kenmerken van coëfficiënt x kenmerk x ${dutch(fte)} / 1.000`,
    raw,
    'fte',
    stated('lineaire formule met 27 kenmerken'),
  )
  const outside = step(
    'Taken buiten de formule',
    'som van de opgegeven fte',
    tasks,
    'fte',
    assumed('de omvang van de drie taken'),
  )
  const summed = step(
    'Optellen tot eenheden',
    'de uitkomst van een eenheid is de som van haar gemeenten',
    raw,
    'fte',
    inferred('optelling van gemeenten'),
  )
  if (method === 'raw') return [formula, summed, outside]
  const factor = (fte - tasks) / raw
  return [
    formula,
    summed,
    outside,
    step(
      'Naar rato op het totaal brengen',
      `(${dutch(fte)} - ${dutch(tasks)}) / ${dutch(raw)}`,
      factor,
      'maal',
      assumed('precies N fte verdelen'),
    ),
  ]
}

function namedMissing(missing: Allocation['missing']): string {
  const names = missing.map(({ characteristic }) => characteristicOf(characteristic).name)
  return `De gegevensset is niet volledig; er ontbreekt: ${names.join(', ')}.`
}

function missingFindings(missing: Allocation['missing']): Finding[] {
  return missing.map(({ characteristic, areas, whole }) => {
    const { name } = characteristicOf(characteristic)
    return whole
      ? finding('W601', { name })
      : finding('W602', { name, count: areas.length, codes: areas.slice(0, 10).join(', ') })
  })
}

function taskFindings(tasks: number, fte: number): Finding[] {
  return tasks > 0.01 * fte ? [finding('W607', { percent: (100 * tasks) / fte })] : []
}

function driftFindings(method: Allocation['method'], raw: number, fte: number): Finding[] {
  return method === 'normalised' && Math.abs(raw - fte) > 0.01 * fte ? [finding('W613', { raw, fte })] : []
}

function negativeUnits(units: readonly UnitAllocation[]): Finding[] {
  return units
    .filter(({ raw }) => raw < 0)
    .map(({ unit, raw }) => finding('W606', { area: unitName(unit), fte: raw }, { area: unit }))
}
