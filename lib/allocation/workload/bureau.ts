import { z } from 'zod'
import { number } from '@/lib/allocation/field'
import { dutch } from '@/lib/allocation/finding'
import { assumed, elsewhere, stated, step } from '@/lib/allocation/source'
import { type Calculated, defineCalculator } from '@/lib/allocation/workload/calculator'
import { amount, hoursPerFte, hoursPerFteField, positive } from '@/lib/allocation/workload/schema-parts'

const PLACE = 'Bureauopenstelling'

export const bureauSchema = z.strictObject({
  nationalHours: amount,
  inhabitants: positive,
  nationalInhabitants: positive.default(17_942_942),
  reports: amount.default(0),
  minutesPerReport: amount.default(144),
  hoursPerFte,
})

export type BureauInput = z.output<typeof bureauSchema>

export type BureauResult = { openingHours: number; reportHours: number; hours: number; fte: number }

/** Hours at the desk: opening hours pro rata inhabitants (one employee per hour) and reports at 144 minutes. Buildings play no role. */
export function bureau(input: BureauInput): Calculated<BureauResult> {
  const openingHours = (input.nationalHours * input.inhabitants) / input.nationalInhabitants
  const reportHours = (input.reports * input.minutesPerReport) / 60
  const hours = openingHours + reportHours
  const fte = hours / input.hoursPerFte
  const steps = [
    step(
      'Inwoners van Nederland',
      'op 1 januari 2024, als niets anders is ingevuld',
      input.nationalInhabitants,
      'inwoners',
      elsewhere('CBS'),
    ),
    step(
      'Openingsuren',
      `${dutch(input.nationalHours)} x ${dutch(input.inhabitants)} / ${dutch(input.nationalInhabitants)}`,
      openingHours,
      'uur',
      stated(`${PLACE}; het landelijke aantal uren staat er niet in`),
    ),
    step(
      'Aangiften',
      `${dutch(input.reports)} x ${dutch(input.minutesPerReport)} minuten`,
      reportHours,
      'uur',
      stated(PLACE),
    ),
    step('Uren samen', 'openingsuren + aangiften', hours, 'uur', stated(PLACE)),
    step(
      'Bureauopenstelling',
      `${dutch(hours)} / ${dutch(input.hoursPerFte)}`,
      fte,
      'fte',
      assumed('productieve uren buiten het RSC'),
    ),
  ]
  return { result: { openingHours, reportHours, hours, fte }, steps, findings: [] }
}

export const bureauCalculator = defineCalculator({
  name: 'bureau',
  title: 'Bureauopenstelling',
  about: 'Uren aan de balie: openingsuren naar inwoners en de tijd voor aangiften op het bureau.',
  source: stated(PLACE),
  schema: bureauSchema,
  fields: [
    number('nationalHours', 'Openingsuren in heel Nederland', 'uur per jaar', { open: true }),
    number('inhabitants', 'Inwoners van de gemeente', 'inwoners'),
    number('nationalInhabitants', 'Inwoners van Nederland', 'inwoners', { default: 17_942_942 }),
    number('reports', 'Aangiften op het bureau', 'per jaar', { default: 0 }),
    number('minutesPerReport', 'Tijd per aangifte', 'minuten', { default: 144 }),
    hoursPerFteField,
  ],
  example: { nationalHours: 500_000, inhabitants: 40_000, reports: 900 },
  calculate: bureau,
})
