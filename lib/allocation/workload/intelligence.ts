import { z } from 'zod'
import { addUp } from '@/lib/allocation/add'
import { nameField, number, tableField } from '@/lib/allocation/field'
import { dutch, finding } from '@/lib/allocation/finding'
import { stated, step } from '@/lib/allocation/source'
import { type Calculated, defineCalculator } from '@/lib/allocation/workload/calculator'
import { amount, name, rowsOf } from '@/lib/allocation/workload/schema-parts'

const PLACE = 'Intelligence'

export const intelligenceSchema = z.strictObject({
  rticFte: amount,
  otherFte: amount,
  units: rowsOf({ name, urgentIncidents: amount, opsporing: amount }),
  rticMinimum: amount.default(0),
  otherMinimum: amount.default(0),
})

export type IntelligenceInput = z.output<typeof intelligenceSchema>

export type IntelligenceResult = {
  units: { name: string; rticFte: number; otherFte: number; fte: number }[]
  totalFte: number
}

/**
 * A minimum per task for each unit and the remainder pro rata: the real-time centre (RTIC) by urgent incidents, the
 * rest by Opsporing. Where the minima together exceed the strength, the minima are what it takes.
 */
export function intelligence(input: IntelligenceInput): Calculated<IntelligenceResult> {
  const rtic = withMinimum(
    input.rticFte,
    input.rticMinimum,
    input.units.map(({ urgentIncidents }) => urgentIncidents),
  )
  const other = withMinimum(
    input.otherFte,
    input.otherMinimum,
    input.units.map(({ opsporing }) => opsporing),
  )
  const units = input.units.map((unit, index) => {
    const rticFte = rtic.fte[index] ?? 0
    const otherFte = other.fte[index] ?? 0
    return { name: unit.name, rticFte, otherFte, fte: rticFte + otherFte }
  })
  const steps = units.flatMap((unit) => [
    step(
      `${unit.name}: RTIC`,
      `${dutch(input.rticMinimum)} + deel van ${dutch(rtic.remainder)} naar spoedincidenten`,
      unit.rticFte,
      'fte',
      stated(`${PLACE}; de minima staan er niet in`),
    ),
    step(
      `${unit.name}: overig`,
      `${dutch(input.otherMinimum)} + deel van ${dutch(other.remainder)} naar opsporing`,
      unit.otherFte,
      'fte',
      stated(`${PLACE}; de minima staan er niet in`),
    ),
  ])
  const findings = [
    ...(rtic.hasGround ? [] : [finding('W653', { area: 'RTIC naar spoedincidenten' })]),
    ...(other.hasGround ? [] : [finding('W653', { area: 'overig naar opsporing' })]),
  ]
  return { result: { units, totalFte: addUp(units.map(({ fte }) => fte)) }, steps, findings }
}

function withMinimum(
  fte: number,
  minimum: number,
  weights: readonly number[],
): { fte: number[]; remainder: number; hasGround: boolean } {
  const remainder = Math.max(0, fte - minimum * weights.length)
  const total = addUp(weights)
  return {
    fte: weights.map((weight) => minimum + (total > 0 ? (remainder * weight) / total : 0)),
    remainder,
    hasGround: total > 0,
  }
}

export const intelligenceCalculator = defineCalculator({
  name: 'intelligence',
  title: 'Intelligence',
  about: 'Een minimum per taak en de rest naar spoedincidenten (RTIC) en naar opsporing (overig).',
  source: stated(PLACE),
  schema: intelligenceSchema,
  perArea: true,
  fields: [
    number('rticFte', 'RTIC: te verdelen', 'fte'),
    number('otherFte', 'Overig: te verdelen', 'fte'),
    tableField('units', 'Eenheden', [
      nameField('Eenheid'),
      number('urgentIncidents', 'Spoedincidenten', 'per jaar'),
      number('opsporing', 'Opsporing', 'uur of fte'),
    ]),
    number('rticMinimum', 'RTIC: minimum per eenheid', 'fte', { default: 0, open: true }),
    number('otherMinimum', 'Overig: minimum per eenheid', 'fte', { default: 0, open: true }),
  ],
  example: {
    rticFte: 60,
    otherFte: 140,
    units: [
      { name: 'A', urgentIncidents: 2000, opsporing: 300 },
      { name: 'B', urgentIncidents: 1000, opsporing: 100 },
    ],
    rticMinimum: 15,
    otherMinimum: 20,
  },
  calculate: intelligence,
})
