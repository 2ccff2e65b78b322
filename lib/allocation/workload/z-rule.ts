import { z } from 'zod'
import { addUp, meanOf } from '@/lib/allocation/add'
import { choice, nameField, number, tableField } from '@/lib/allocation/field'
import { dutch, finding } from '@/lib/allocation/finding'
import { type Step, assumed, stated, step } from '@/lib/allocation/source'
import { type Calculated, defineCalculator } from '@/lib/allocation/workload/calculator'
import { name, positive, rowsOf } from '@/lib/allocation/workload/schema-parts'

const PLACE = 'paragraaf 4.3.8 en bijlage C.8'

export const zRuleSchema = z.strictObject({
  values: rowsOf({ name, value: z.number().min(-1e12).max(1e12) }),
  limit: positive.default(2),
  deviation: z.enum(['sample', 'population']).default('sample'),
})

export type ZRuleInput = z.output<typeof zRuleSchema>

export type ZRound = { mean: number; deviation: number; dropped: { name: string; value: number; z: number }[] }

export type ZRuleResult = {
  rounds: ZRound[]
  /** Mean of what remains. */
  norm: number
  kept: string[]
  /** Dropped units with what they have above (or below) the norm; an uplift only where it can be explained. */
  uplifts: { name: string; uplift: number }[]
}

/** Norm without outliers, with what was dropped in each round and what each dropped unit has above the norm. */
export function zRule({ values, limit, deviation }: ZRuleInput): Calculated<ZRuleResult> {
  const { rounds, norm, kept } = dropOutliers(values, limit, deviation)
  const dropped = rounds.flatMap((round) => round.dropped)
  const uplifts = dropped.map((own) => ({ name: own.name, uplift: own.value - norm }))
  const findings = dropped.map((own) => finding('W652', { area: own.name, z: own.z }, { area: own.name }))
  return {
    result: { rounds, norm, kept: kept.map((own) => own.name), uplifts },
    steps: stepsOf(rounds, norm, limit, deviation),
    findings,
  }
}

/** Drops every value more than `limit` deviations from the mean, again on the rest, until none is; `norm` is the mean of the rest. */
export function dropOutliers(
  values: ZRuleInput['values'],
  limit: number,
  deviation: ZRuleInput['deviation'],
): { rounds: ZRound[]; norm: number; kept: ZRuleInput['values'] } {
  const rounds: ZRound[] = []
  let kept = [...values]
  for (;;) {
    const round = roundOf(kept, limit, deviation)
    rounds.push(round)
    if (round.dropped.length === 0) return { rounds, norm: round.mean, kept }
    kept = kept.filter(({ value }) => Math.abs(value - round.mean) / round.deviation <= limit)
  }
}

function roundOf(values: ZRuleInput['values'], limit: number, kind: ZRuleInput['deviation']): ZRound {
  const mean = meanOf(values.map(({ value }) => value))
  const freedom = kind === 'sample' ? values.length - 1 : values.length
  const squares = addUp(values.map(({ value }) => (value - mean) ** 2))
  const deviation = freedom > 0 ? Math.sqrt(squares / freedom) : 0
  const size = Math.max(...values.map(({ value }) => Math.abs(value)))
  const isSpread = deviation > 1e-12 * size
  const dropped = isSpread
    ? values.map((own) => ({ ...own, z: (own.value - mean) / deviation })).filter((own) => Math.abs(own.z) > limit)
    : []
  return { mean, deviation, dropped }
}

function stepsOf(rounds: readonly ZRound[], norm: number, limit: number, deviation: ZRuleInput['deviation']): Step[] {
  const kind = deviation === 'sample' ? 'steekproef' : 'populatie'
  return [
    ...rounds.map(({ mean, deviation: spread, dropped }, index) => {
      const out =
        dropped.length > 0
          ? `valt af: ${dropped.map((own) => `${own.name} (z = ${dutch(own.z)})`).join(', ')}`
          : 'niemand valt af'
      return step(
        `Ronde ${index + 1}`,
        `gemiddelde met standaardafwijking ${dutch(spread)} (${kind}), grens ${dutch(limit)}; ${out}`,
        mean,
        '',
        assumed('soort standaardafwijking'),
      )
    }),
    step('Norm', 'gemiddelde van wat overblijft', norm, '', stated(PLACE)),
  ]
}

export const zRuleCalculator = defineCalculator({
  name: 'z-rule',
  title: 'Norm zonder uitschieters (Z-regel)',
  about: 'Rekent een landelijke norm uit en laat eenheden weg die er ver van af liggen, zoals bij de AVIM.',
  source: stated(PLACE),
  schema: zRuleSchema,
  fields: [
    tableField('values', 'Waarden', [nameField('Eenheid'), number('value', 'Waarde', '')]),
    number('limit', 'Grens', 'standaardafwijkingen', { default: 2 }),
    choice(
      'deviation',
      'Standaardafwijking',
      { sample: 'van een steekproef', population: 'van de hele groep' },
      { default: 'sample', open: true },
    ),
  ],
  example: {
    values: [
      ['NN', 4.1],
      ['ON', 2.1],
      ['MN', 2],
      ['NH', 1.9],
      ['AM', 2.3],
      ['DH', 2.2],
      ['RO', 2.1],
      ['ZB', 1.8],
      ['OB', 3],
      ['LI', 2],
    ].map(([unit, value]) => ({ name: String(unit), value: Number(value) })),
  },
  calculate: zRule,
})
