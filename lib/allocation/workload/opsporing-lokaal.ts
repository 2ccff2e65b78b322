import { z } from 'zod'
import { addUp } from '@/lib/allocation/add'
import { choice, nameField, number, share, tableField } from '@/lib/allocation/field'
import { dutch } from '@/lib/allocation/finding'
import { assumed, stated, step } from '@/lib/allocation/source'
import { type Calculated, defineCalculator } from '@/lib/allocation/workload/calculator'
import {
  amount,
  hoursPerFte,
  hoursPerFteField,
  name,
  part,
  positive,
  rowsOf,
} from '@/lib/allocation/workload/schema-parts'

const PLACE = 'Opsporing-Lokaal'

export const opsporingLokaalSchema = z.strictObject({
  categories: rowsOf({ name, incidents: amount, normHours: amount }),
  suspectsElsewhere: part.default(0),
  victimsElsewhere: part.default(0),
  suspectFactor: positive.default(3),
  victimFactor: positive.default(2),
  uplift: z.enum(['additive', 'multiplicative']).default('additive'),
  endedEarly: z.number().min(0).max(0.9999).default(0),
  hoursPerFte,
})

export type OpsporingLokaalInput = z.output<typeof opsporingLokaalSchema>

export type OpsporingLokaalResult = {
  normHours: number
  upliftFactor: number
  levelOneHours: number
  levelTwoHours: number
  fte: number
}

/**
 * Hours of local investigation: incidents times norm, raised for suspects (factor 3) and victims (factor 2) from
 * elsewhere, and level 2 for files that were ended early. How the factors combine is not in the report.
 */
export function opsporingLokaal(input: OpsporingLokaalInput): Calculated<OpsporingLokaalResult> {
  const normHours = addUp(input.categories.map(({ incidents, normHours: norm }) => incidents * norm))
  const suspects = (input.suspectFactor - 1) * input.suspectsElsewhere
  const victims = (input.victimFactor - 1) * input.victimsElsewhere
  const upliftFactor = input.uplift === 'additive' ? 1 + suspects + victims : (1 + suspects) * (1 + victims)
  const levelOneHours = normHours * upliftFactor
  const levelTwoHours = levelOneHours / (1 - input.endedEarly)
  const fte = levelTwoHours / input.hoursPerFte
  const formula =
    input.uplift === 'additive'
      ? `1 + ${dutch(suspects)} + ${dutch(victims)}`
      : `${dutch(1 + suspects)} x ${dutch(1 + victims)}`
  const steps = [
    step(
      'Werk naar norm',
      `som van incidenten x norm over ${input.categories.length} categorieën`,
      normHours,
      'uur',
      stated(`${PLACE}; de normen staan er niet in`),
    ),
    step('Ophoging voor mensen van elders', formula, upliftFactor, 'maal', assumed('hoe de ophoging wordt opgeteld')),
    step('Niveau 1: gedaan werk', `${dutch(normHours)} x ${dutch(upliftFactor)}`, levelOneHours, 'uur', stated(PLACE)),
    step(
      'Niveau 2: ook onbeantwoorde vraag',
      `${dutch(levelOneHours)} / (1 - ${dutch(input.endedEarly)})`,
      levelTwoHours,
      'uur',
      stated(PLACE),
    ),
    step(
      'Opsporing-Lokaal',
      `${dutch(levelTwoHours)} / ${dutch(input.hoursPerFte)}`,
      fte,
      'fte',
      assumed('productieve uren buiten het RSC'),
    ),
  ]
  return { result: { normHours, upliftFactor, levelOneHours, levelTwoHours, fte }, steps, findings: [] }
}

export const opsporingLokaalCalculator = defineCalculator({
  name: 'opsporing-lokaal',
  title: 'Opsporing-Lokaal',
  about:
    'Uren opsporing per gemeente: incidenten maal norm, opgehoogd voor verdachten en slachtoffers van elders en voor zaken die vroeg zijn beëindigd.',
  source: stated(PLACE),
  schema: opsporingLokaalSchema,
  fields: [
    tableField('categories', 'Categorieën', [
      nameField('Categorie'),
      number('incidents', 'Incidenten', 'per jaar'),
      number('normHours', 'Norm per incident', 'uur', { open: true }),
    ]),
    share('suspectsElsewhere', 'Aandeel verdachten van elders', { default: 0 }),
    share('victimsElsewhere', 'Aandeel slachtoffers van elders', { default: 0 }),
    number('suspectFactor', 'Factor voor verdachten van elders', 'maal', { default: 3 }),
    number('victimFactor', 'Factor voor slachtoffers van elders', 'maal', { default: 2 }),
    choice(
      'uplift',
      'Ophoging',
      { additive: 'optellen', multiplicative: 'vermenigvuldigen' },
      { default: 'additive', open: true },
    ),
    share('endedEarly', 'Aandeel zaken dat vroeg is beëindigd', { default: 0 }),
    hoursPerFteField,
  ],
  example: {
    categories: [{ name: 'Alle categorieën', incidents: 100, normHours: 1 }],
    suspectsElsewhere: 0.1,
    victimsElsewhere: 0.05,
  },
  calculate: opsporingLokaal,
})
