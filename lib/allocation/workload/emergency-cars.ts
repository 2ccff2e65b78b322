import { z } from 'zod'
import { choice, number } from '@/lib/allocation/field'
import { dutch } from '@/lib/allocation/finding'
import { inferred, stated, step } from '@/lib/allocation/source'
import { type Calculated, defineCalculator } from '@/lib/allocation/workload/calculator'
import { amount, hoursPerFte, hoursPerFteField, positive } from '@/lib/allocation/workload/schema-parts'

const PLACE = 'paragraaf 4.3.3 en bijlage C.3'

export const emergencyCarsSchema = z.strictObject({
  landKm2: positive,
  formulaFte: amount.default(0),
  floor: z.enum(['printed', 'exact']).default('printed'),
  agentsPerCar: positive.default(2),
  shiftHours: positive.default(9),
  shiftsPerDay: positive.default(3),
  daysPerYear: positive.default(365),
  km2PerCar: positive.default(228),
  printedFloor: positive.default(0.07),
  hoursPerFte,
})

export type EmergencyCarsInput = z.output<typeof emergencyCarsSchema>

export type EmergencyCarsResult = {
  hoursPerCarYear: number
  ftePerCar: number
  floorPerKm2: number
  floorFte: number
  /** Cars that the area alone asks for. */
  floorCars: number
  fte: number
  isFloor: boolean
}

/** Capacity for emergency aid: the outcome of the noodhulpformule (input; it is not in the report), never below the floor by land area. */
export function emergencyCars(input: EmergencyCarsInput): Calculated<EmergencyCarsResult> {
  const hoursPerCarYear = input.agentsPerCar * input.shiftHours * input.shiftsPerDay * input.daysPerYear
  const ftePerCar = hoursPerCarYear / input.hoursPerFte
  const floorPerKm2 = input.floor === 'printed' ? input.printedFloor : ftePerCar / input.km2PerCar
  const floorFte = floorPerKm2 * input.landKm2
  const fte = Math.max(input.formulaFte, floorFte)
  const result = {
    hoursPerCarYear,
    ftePerCar,
    floorPerKm2,
    floorFte,
    floorCars: input.landKm2 / input.km2PerCar,
    fte,
    isFloor: fte === floorFte,
  }
  const steps = [
    step(
      'Uren per auto per jaar',
      `${dutch(input.agentsPerCar)} x ${dutch(input.shiftsPerDay)} x ${dutch(input.shiftHours)} x ${dutch(input.daysPerYear)}`,
      hoursPerCarYear,
      'uur',
      stated(PLACE),
    ),
    step('Fte per auto', `${dutch(hoursPerCarYear)} / ${dutch(input.hoursPerFte)}`, ftePerCar, 'fte', inferred(PLACE)),
    step(
      'Ondergrens per km2',
      input.floor === 'printed' ? 'zoals het rapport afrondt' : `${dutch(ftePerCar)} / ${dutch(input.km2PerCar)}`,
      floorPerKm2,
      'fte per km2',
      input.floor === 'printed' ? stated(PLACE) : inferred(PLACE),
    ),
    step('Ondergrens', `${dutch(floorPerKm2)} x ${dutch(input.landKm2)} km2`, floorFte, 'fte', stated(PLACE)),
    step('Noodhulp', `grootste van ${dutch(input.formulaFte)} en ${dutch(floorFte)}`, fte, 'fte', stated(PLACE)),
  ]
  return { result, steps, findings: [] }
}

export const emergencyCarsCalculator = defineCalculator({
  name: 'emergency-cars',
  title: 'Noodhulp: auto’s en ondergrens',
  about:
    'Hoeveel fte er minstens nodig is voor noodhulpauto’s, gezien de oppervlakte. De noodhulpformule zelf staat niet in het rapport.',
  source: stated(PLACE),
  schema: emergencyCarsSchema,
  fields: [
    number('landKm2', 'Oppervlakte land', 'km2'),
    number('formulaFte', 'Uitkomst van de noodhulpformule', 'fte', { default: 0, open: true }),
    choice(
      'floor',
      'Ondergrens per km2',
      { printed: 'afgerond, zoals in het rapport', exact: 'niet afgerond' },
      { default: 'printed', open: true },
    ),
    number('agentsPerCar', 'Agenten per auto', 'agenten', { default: 2 }),
    number('shiftHours', 'Uren per dienst', 'uur', { default: 9 }),
    number('shiftsPerDay', 'Diensten per dag', 'diensten', { default: 3 }),
    number('daysPerYear', 'Dagen per jaar', 'dagen', { default: 365 }),
    number('km2PerCar', 'Oppervlakte per auto', 'km2', { default: 228 }),
    number('printedFloor', 'Afgeronde ondergrens', 'fte per km2', { default: 0.07 }),
    hoursPerFteField,
  ],
  example: { landKm2: 300, formulaFte: 18 },
  calculate: emergencyCars,
})
