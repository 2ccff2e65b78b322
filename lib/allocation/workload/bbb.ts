import { z } from 'zod'
import { addUp } from '@/lib/allocation/add'
import { nameField, number, tableField } from '@/lib/allocation/field'
import { dutch } from '@/lib/allocation/finding'
import { stated, step } from '@/lib/allocation/source'
import { type Calculated, defineCalculator } from '@/lib/allocation/workload/calculator'
import { amount, name, rowsOf } from '@/lib/allocation/workload/schema-parts'

const PLACE = 'Bewaken, Beveiligen en Beschermen'

export const bbbSchema = z.strictObject({
  tasks: rowsOf({ name, establishment: amount, occupancy: amount }),
  units: amount.default(1),
  directors: amount.default(1),
  executives: amount.default(10),
  seniors: amount.default(2),
  adviserFte: amount.default(0),
})

export type BbbInput = z.output<typeof bbbSchema>

export type BbbResult = { taskFte: number; basePerUnit: number; baseFte: number; adviserFte: number; totalFte: number }

/** Per task the larger of establishment and occupancy; and the base per unit that the BOTIC funds pay (1 + 10 + 2 fte). */
export function bbb({ tasks, units, directors, executives, seniors, adviserFte }: BbbInput): Calculated<BbbResult> {
  const own = tasks.map((task) => ({ ...task, fte: Math.max(task.establishment, task.occupancy) }))
  const taskFte = addUp(own.map(({ fte }) => fte))
  const basePerUnit = directors + executives + seniors
  const baseFte = basePerUnit * units
  const totalFte = taskFte + baseFte + adviserFte
  const steps = [
    ...own.map((task) =>
      step(
        task.name,
        `grootste van ${dutch(task.establishment)} en ${dutch(task.occupancy)}`,
        task.fte,
        'fte',
        stated(PLACE),
      ),
    ),
    step('Taken samen', 'som', taskFte, 'fte', stated(PLACE)),
    step(
      'Basis per eenheid',
      `${dutch(directors)} domeinregisseur + ${dutch(executives)} OE + ${dutch(seniors)} senior`,
      basePerUnit,
      'fte',
      stated(PLACE),
    ),
    step('Totaal', `taken + ${dutch(units)} x basis + adviseurs`, totalFte, 'fte', stated(PLACE)),
  ]
  return { result: { taskFte, basePerUnit, baseFte, adviserFte, totalFte }, steps, findings: [] }
}

export const bbbCalculator = defineCalculator({
  name: 'bbb',
  title: 'Bewaken, Beveiligen en Beschermen (BBB)',
  about: 'Per taak telt het grootste van formatie en bezetting; daarbij komt een vaste basis per eenheid.',
  source: stated(PLACE),
  schema: bbbSchema,
  fields: [
    tableField('tasks', 'Taken', [
      nameField('Taak'),
      number('establishment', 'Formatie', 'fte'),
      number('occupancy', 'Bezetting', 'fte'),
    ]),
    number('units', 'Aantal eenheden', 'eenheden', { default: 1 }),
    number('directors', 'Domeinregisseurs per eenheid', 'fte', { default: 1 }),
    number('executives', 'Operationeel experts per eenheid', 'fte', { default: 10 }),
    number('seniors', 'Senioren per eenheid', 'fte', { default: 2 }),
    number('adviserFte', 'Maatregeladviseurs', 'fte', { default: 0, hint: 'Landelijk ongeveer 45 fte.' }),
  ],
  example: {
    tasks: [
      { name: 'Taak 1', establishment: 12, occupancy: 10.5 },
      { name: 'Taak 2', establishment: 4, occupancy: 6 },
    ],
  },
  calculate: bbb,
})
