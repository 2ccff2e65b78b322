import { z } from 'zod'
import { addUp } from '@/lib/allocation/add'
import { nameField, number, tableField } from '@/lib/allocation/field'
import { dutch } from '@/lib/allocation/finding'
import { assumed, stated, step } from '@/lib/allocation/source'
import { type Calculated, defineCalculator } from '@/lib/allocation/workload/calculator'
import { amount, name, positive, rowsOf } from '@/lib/allocation/workload/schema-parts'

const PLACE = 'Opsporing-Regionaal'

export const opsporingRegionaalSchema = z.strictObject({
  capacityFte: positive,
  areas: rowsOf({ name, inhabitants: positive, teamHours: amount }),
  base: positive.default(1),
  exponent: z.number().min(-20).max(20).default(1),
})

export type OpsporingRegionaalInput = z.output<typeof opsporingRegionaalSchema>

export type OpsporingRegionaalResult = {
  areas: { name: string; index: number; weight: number; share: number; fte: number }[]
}

/**
 * Spreads regional investigation by inhabitants times a weight that grows with the local work per inhabitant:
 * base x e^(exponent x index). The report fits the curve to the steps of HBVS, but does not print it: both are inputs.
 */
export function opsporingRegionaal({
  capacityFte,
  areas,
  base,
  exponent,
}: OpsporingRegionaalInput): Calculated<OpsporingRegionaalResult> {
  const national = addUp(areas.map(({ teamHours }) => teamHours)) / addUp(areas.map(({ inhabitants }) => inhabitants))
  const weighed = areas.map((area) => {
    const index = national > 0 ? area.teamHours / area.inhabitants / national : 1
    return {
      name: area.name,
      inhabitants: area.inhabitants,
      index,
      weight: base * Math.exp(exponent * Math.min(index, 30)),
    }
  })
  const total = addUp(weighed.map(({ inhabitants, weight }) => inhabitants * weight))
  const rows = weighed.map(({ inhabitants, ...row }) => {
    const share = (inhabitants * row.weight) / total
    return { ...row, share, fte: capacityFte * share }
  })
  const steps = rows.flatMap((row) => [
    step(`${row.name}: index`, 'werk van de basisteams per inwoner / landelijk', row.index, '', stated(PLACE)),
    step(
      `${row.name}: gewicht per inwoner`,
      `${dutch(base)} x e^(${dutch(exponent)} x ${dutch(row.index)})`,
      row.weight,
      '',
      assumed('de curve'),
    ),
    step(row.name, `${dutch(capacityFte)} x ${dutch(row.share)}`, row.fte, 'fte', stated(PLACE)),
  ])
  return { result: { areas: rows }, steps, findings: [] }
}

export const opsporingRegionaalCalculator = defineCalculator({
  name: 'opsporing-regionaal',
  title: 'Opsporing-Regionaal',
  about: 'Verdeelt regionale opsporing naar inwoners, zwaarder waar de basisteams meer werk per inwoner hebben.',
  source: stated(PLACE),
  schema: opsporingRegionaalSchema,
  perArea: true,
  fields: [
    number('capacityFte', 'Te verdelen', 'fte'),
    tableField('areas', 'Gebieden', [
      nameField(),
      number('inhabitants', 'Inwoners', 'inwoners'),
      number('teamHours', 'Werk van de basisteams', 'uur'),
    ]),
    number('base', 'Begin van de curve (a)', '', { default: 1, open: true }),
    number('exponent', 'Steilheid van de curve (b)', '', { default: 1, open: true }),
  ],
  example: {
    capacityFte: 100,
    areas: [
      { name: 'A', inhabitants: 100_000, teamHours: 30_000 },
      { name: 'B', inhabitants: 100_000, teamHours: 10_000 },
    ],
  },
  calculate: opsporingRegionaal,
})
