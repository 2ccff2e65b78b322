import { z } from 'zod'
import { addUp } from '@/lib/allocation/add'
import { number, tableField } from '@/lib/allocation/field'
import { dutch, finding } from '@/lib/allocation/finding'
import { assumed, stated, step } from '@/lib/allocation/source'
import { type Calculated, defineCalculator } from '@/lib/allocation/workload/calculator'
import { amount } from '@/lib/allocation/workload/schema-parts'

const PLACE = 'weging van jaren'

/** Weights of the years as parts of six; 2020 and 2021 are left out by the report. */
export const yearWeights = [
  { year: 2023, sixths: 3 },
  { year: 2022, sixths: 2 },
  { year: 2019, sixths: 1 },
] as const

const weightedYears: readonly number[] = yearWeights.map(({ year }) => year)

export const yearWeightsSchema = z.strictObject({
  years: z
    .array(
      z.strictObject({
        year: z.number().refine((year) => weightedYears.includes(year), 'is 2019, 2022 of 2023'),
        value: amount,
      }),
    )
    .min(1)
    .max(3)
    .refine((years) => new Set(years.map(({ year }) => year)).size === years.length, 'noemt een jaar twee keer'),
})

export type YearWeightsInput = z.output<typeof yearWeightsSchema>

/** Workload over the years: half 2023, a third 2022, a sixth 2019; a missing year leaves its weight to the others. */
export function weighYears({ years }: YearWeightsInput): Calculated<{ value: number }> {
  const known = yearWeights.flatMap(({ year, sixths }) =>
    years.filter((own) => own.year === year).map(({ value }) => ({ year, sixths, value })),
  )
  const total = addUp(known.map(({ sixths }) => sixths))
  const value = addUp(known.map((own) => own.sixths * own.value)) / total
  const steps = known.map((own) =>
    step(
      `${own.year}`,
      `${own.sixths} / ${total} x ${dutch(own.value)}`,
      (own.sixths * own.value) / total,
      '',
      stated(PLACE),
    ),
  )
  const missing = weightedYears.filter((year) => !known.some((own) => own.year === year))
  const source = missing.length > 0 ? assumed('wat er gebeurt als een jaar ontbreekt') : stated(PLACE)
  return {
    result: { value },
    steps: [...steps, step('Gewogen', 'som van de jaren', value, '', source)],
    findings: missing.map((year) => finding('W651', { year: String(year) })),
  }
}

export const yearWeightsCalculator = defineCalculator({
  name: 'year-weights',
  title: 'Weging van jaren',
  about: 'Het gewogen gemiddelde van 2023 (de helft), 2022 (een derde) en 2019 (een zesde).',
  source: stated(PLACE),
  schema: yearWeightsSchema,
  fields: [tableField('years', 'Jaren', [number('year', 'Jaar', ''), number('value', 'Waarde', '')])],
  example: {
    years: [
      { year: 2023, value: 1200 },
      { year: 2022, value: 1080 },
      { year: 2019, value: 960 },
    ],
  },
  calculate: weighYears,
})
