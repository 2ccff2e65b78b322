import { z } from 'zod'
import { addUp } from '@/lib/allocation/add'
import { nameField, number, tableField } from '@/lib/allocation/field'
import { dutch } from '@/lib/allocation/finding'
import { stated, step } from '@/lib/allocation/source'
import { type Calculated, defineCalculator } from '@/lib/allocation/workload/calculator'
import { amount, hoursPerFte, hoursPerFteField, name, rowsOf } from '@/lib/allocation/workload/schema-parts'

const PLACE = 'Handhaving-Lokaal, verward gedrag en vermiste personen'

export const registrationsSchema = z.strictObject({
  kinds: rowsOf({ name, registrations: amount, normHours: amount }),
  hoursPerFte,
})

export type RegistrationsInput = z.output<typeof registrationsSchema>

export type RegistrationsResult = { hours: number; fte: number }

/** Work that is counted as registrations times a mean norm time: persons with confused behaviour, missing persons. */
export function registrations({ kinds, hoursPerFte: perFte }: RegistrationsInput): Calculated<RegistrationsResult> {
  const own = kinds.map((kind) => ({ ...kind, hours: kind.registrations * kind.normHours }))
  const hours = addUp(own.map((kind) => kind.hours))
  const steps = own.map((kind) =>
    step(kind.name, `${dutch(kind.registrations)} x ${dutch(kind.normHours)} uur`, kind.hours, 'uur', stated(PLACE)),
  )
  return {
    result: { hours, fte: hours / perFte },
    steps: [...steps, step('Samen', `som / ${dutch(perFte)}`, hours / perFte, 'fte', stated(PLACE))],
    findings: [],
  }
}

export const registrationsCalculator = defineCalculator({
  name: 'registrations',
  title: 'Verward gedrag en vermiste personen',
  about: 'Aantal registraties maal de gemiddelde tijd per registratie.',
  source: stated(PLACE),
  schema: registrationsSchema,
  fields: [
    tableField('kinds', 'Soorten registraties', [
      nameField('Soort'),
      number('registrations', 'Registraties', 'per jaar'),
      number('normHours', 'Tijd per registratie', 'uur', { open: true }),
    ]),
    hoursPerFteField,
  ],
  example: {
    kinds: [
      { name: 'Verward gedrag', registrations: 1500, normHours: 4 },
      { name: 'Vermiste personen', registrations: 200, normHours: 6 },
    ],
  },
  calculate: registrations,
})
