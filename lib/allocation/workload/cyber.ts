import { z } from 'zod'
import { addUp } from '@/lib/allocation/add'
import { nameField, number, share, tableField } from '@/lib/allocation/field'
import { dutch, finding } from '@/lib/allocation/finding'
import { stated, step } from '@/lib/allocation/source'
import { type Calculated, defineCalculator } from '@/lib/allocation/workload/calculator'
import { amount, name, part, positive, rowsOf } from '@/lib/allocation/workload/schema-parts'

const PLACE = 'Opsporing-Regionaal, cybercrime en kinderporno'

export const cyberSchema = z.strictObject({
  capacityFte: positive,
  units: rowsOf({ name, work: amount }),
  workShare: part.default(0.25),
})

export type CyberInput = z.output<typeof cyberSchema>

export type CyberResult = { units: { name: string; byWork: number; equal: number; fte: number }[] }

/** A quarter pro rata the work of the basic teams, the rest in equal parts over the units. */
export function cyber({ capacityFte, units, workShare }: CyberInput): Calculated<CyberResult> {
  const total = addUp(units.map(({ work }) => work))
  const equal = (capacityFte * (1 - workShare)) / units.length
  const rows = units.map(({ name: unit, work }) => {
    const byWork = total > 0 ? (capacityFte * workShare * work) / total : 0
    return { name: unit, byWork, equal, fte: byWork + equal }
  })
  const steps = rows.map((row) =>
    step(
      row.name,
      `${dutch(100 * workShare)}% naar werk (${dutch(row.byWork)}) + gelijk deel (${dutch(equal)})`,
      row.fte,
      'fte',
      stated(PLACE),
    ),
  )
  return {
    result: { units: rows },
    steps,
    findings: total > 0 ? [] : [finding('W653', { area: 'het deel naar werk' })],
  }
}

export const cyberCalculator = defineCalculator({
  name: 'cyber',
  title: 'Cybercrime en kinderporno',
  about: 'Een kwart naar het werk van de basisteams, de rest in gelijke delen over de eenheden.',
  source: stated(PLACE),
  schema: cyberSchema,
  perArea: true,
  fields: [
    number('capacityFte', 'Te verdelen', 'fte'),
    tableField('units', 'Eenheden', [nameField('Eenheid'), number('work', 'Werk van de basisteams', 'uur of aandeel')]),
    share('workShare', 'Deel naar werk', { default: 0.25 }),
  ],
  example: {
    capacityFte: 100,
    units: [
      { name: 'A', work: 0.5 },
      { name: 'B', work: 0.3 },
      { name: 'C', work: 0.2 },
    ],
  },
  calculate: cyber,
})
