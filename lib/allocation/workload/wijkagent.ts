import { z } from 'zod'
import { number, share } from '@/lib/allocation/field'
import { dutch } from '@/lib/allocation/finding'
import { elsewhere, stated, step } from '@/lib/allocation/source'
import { type Calculated, defineCalculator } from '@/lib/allocation/workload/calculator'
import { amount, part, positive } from '@/lib/allocation/workload/schema-parts'

export const wijkagentSchema = z.strictObject({
  inhabitants: positive,
  occupancy: amount.default(0),
  inhabitantsPerAgent: positive.default(5000),
  deductedShare: part.default(0.2),
})

export type WijkagentInput = z.output<typeof wijkagentSchema>

export type WijkagentResult = {
  normFte: number
  /** Occupancy minus norm. */
  gapFte: number
  /** Occupancy as a part of the norm: 1 = exactly the norm. */
  coverage: number
  /** Deducted from Incidentenafhandeling. */
  deductionFte: number
}

/** One wijkagent per 5,000 inhabitants (Politiewet 2012, art. 38a), what is missing, and the 20% that counts elsewhere. */
export function wijkagentNorm({
  inhabitants,
  occupancy,
  inhabitantsPerAgent,
  deductedShare,
}: WijkagentInput): Calculated<WijkagentResult> {
  const normFte = inhabitants / inhabitantsPerAgent
  const result = {
    normFte,
    gapFte: occupancy - normFte,
    coverage: occupancy / normFte,
    deductionFte: deductedShare * normFte,
  }
  const steps = [
    step(
      'Norm',
      `${dutch(inhabitants)} / ${dutch(inhabitantsPerAgent)}`,
      normFte,
      'fte',
      elsewhere('Politiewet 2012, art. 38a'),
    ),
    step(
      'Verschil met de bezetting',
      `${dutch(occupancy)} - ${dutch(normFte)}`,
      result.gapFte,
      'fte',
      elsewhere('Politiewet 2012, art. 38a'),
    ),
    step(
      'Dekking',
      `${dutch(occupancy)} / ${dutch(normFte)}`,
      100 * result.coverage,
      '%',
      elsewhere('Politiewet 2012, art. 38a'),
    ),
    step(
      'Aftrek bij Incidentenafhandeling',
      `${dutch(deductedShare)} x ${dutch(normFte)}`,
      result.deductionFte,
      'fte',
      stated('Wijkzorg, 80/20-regel'),
    ),
  ]
  return { result, steps, findings: [] }
}

export const wijkagent = defineCalculator({
  name: 'wijkagent',
  title: 'Norm voor wijkagenten',
  about:
    'Hoeveel wijkagenten de wet vraagt, hoeveel er zijn, en welk deel van hun werk bij Incidentenafhandeling wordt afgetrokken.',
  source: stated('Wijkzorg'),
  schema: wijkagentSchema,
  fields: [
    number('inhabitants', 'Inwoners', 'inwoners'),
    number('occupancy', 'Bezetting', 'fte', { default: 0 }),
    number('inhabitantsPerAgent', 'Inwoners per wijkagent', 'inwoners', { default: 5000 }),
    share('deductedShare', 'Deel dat bij Incidentenafhandeling wordt afgetrokken', { default: 0.2 }),
  ],
  example: { inhabitants: 40_000, occupancy: 7.5 },
  calculate: wijkagentNorm,
})
