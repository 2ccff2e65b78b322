import { z } from 'zod'
import { meanOf } from '@/lib/allocation/add'
import { choice, nameField, number, share, tableField } from '@/lib/allocation/field'
import { type Finding, dutch } from '@/lib/allocation/finding'
import { type Step, assumed, inferred, stated, step } from '@/lib/allocation/source'
import { type Calculated, defineCalculator } from '@/lib/allocation/workload/calculator'
import { amount, name, part, positive, rowsOf } from '@/lib/allocation/workload/schema-parts'
import { zRule } from '@/lib/allocation/workload/z-rule'

const PLACE = 'Handhaving-Lokaal, evenementen'

export const eventsSchema = z.strictObject({
  unitYears: rowsOf({ name, hours: amount, eventsB: amount, eventsC: amount, riotHours: amount.default(0) }),
  shareB: part.default(0.5),
  outliers: z.enum(['drop', 'keep']).default('drop'),
  outlierLimit: positive.default(2),
  riotShare: part.default(0.12),
})

export type EventsInput = z.output<typeof eventsSchema>

export type EventsResult = {
  /** Norm per event, in hours; null when no unit-year had such events. */
  hoursPerB: number | null
  hoursPerC: number | null
  /** Hours of riot police (ME/AE) per C event. */
  riotHoursPerC: number | null
}

type Rate = { name: string; value: number }

/**
 * Hours per B and per C event: the hours of each unit-year split in halves, divided by the number of events, the mean
 * over unit-years without outliers. A events do not count. Riot police: 12% of their hours over the C events.
 */
export function events(input: EventsInput): Calculated<EventsResult> {
  const rates = (hours: (row: EventsInput['unitYears'][number]) => number, count: 'eventsB' | 'eventsC'): Rate[] =>
    input.unitYears.flatMap((row, index) =>
      row[count] > 0 ? [{ name: `${row.name} (${index + 1})`, value: hours(row) / row[count] }] : [],
    )
  const b = normOf(
    rates((row) => row.hours * input.shareB, 'eventsB'),
    input,
  )
  const c = normOf(
    rates((row) => row.hours * (1 - input.shareB), 'eventsC'),
    input,
  )
  const riot = normOf(
    rates((row) => row.riotHours * input.riotShare, 'eventsC'),
    { ...input, outliers: 'keep' },
  )
  const result = { hoursPerB: b.norm, hoursPerC: c.norm, riotHoursPerC: riot.norm }
  const steps = [
    ...stepFor(
      'Uren per B-evenement',
      `${dutch(100 * input.shareB)}% van de uren / aantal B-evenementen, gemiddeld`,
      b.norm,
      'uur',
      input,
    ),
    ...stepFor(
      'Uren per C-evenement',
      `${dutch(100 * (1 - input.shareB))}% van de uren / aantal C-evenementen, gemiddeld`,
      c.norm,
      'uur',
      input,
    ),
    ...stepFor(
      'ME en AE per C-evenement',
      `${dutch(100 * input.riotShare)}% van de uren ME en AE / aantal C-evenementen`,
      riot.norm,
      'uur',
      input,
    ),
  ]
  return { result, steps, findings: [...b.findings, ...c.findings] }
}

function normOf(rates: Rate[], { outliers, outlierLimit }: EventsInput): { norm: number | null; findings: Finding[] } {
  if (rates.length === 0) return { norm: null, findings: [] }
  if (outliers === 'keep') return { norm: meanOf(rates.map(({ value }) => value)), findings: [] }
  const { result, findings } = zRule({ values: rates, limit: outlierLimit, deviation: 'sample' })
  return { norm: result.norm, findings }
}

function stepFor(
  label: string,
  formula: string,
  value: number | null,
  unit: string,
  { outliers }: EventsInput,
): Step[] {
  if (value === null) return []
  return [
    step(label, formula, value, unit, outliers === 'drop' ? assumed('welke uitschieters wegvallen') : stated(PLACE)),
  ]
}

export const eventsCalculator = defineCalculator({
  name: 'events',
  title: 'Evenementen',
  about: 'Hoeveel uren een B- en een C-evenement gemiddeld kosten. A-evenementen tellen niet mee.',
  source: inferred(PLACE),
  schema: eventsSchema,
  fields: [
    tableField('unitYears', 'Eenheden en jaren', [
      nameField('Eenheid en jaar'),
      number('hours', 'Uren voor evenementen', 'uur'),
      number('eventsB', 'B-evenementen', 'aantal'),
      number('eventsC', 'C-evenementen', 'aantal'),
      number('riotHours', 'Uren ME en AE', 'uur', { default: 0 }),
    ]),
    share('shareB', 'Deel van de uren voor B-evenementen', { default: 0.5 }),
    choice('outliers', 'Uitschieters', { drop: 'weglaten', keep: 'meetellen' }, { default: 'drop', open: true }),
    number('outlierLimit', 'Grens voor uitschieters', 'standaardafwijkingen', { default: 2, open: true }),
    share('riotShare', 'Deel van de uren ME en AE voor evenementen', { default: 0.12 }),
  ],
  example: { unitYears: [{ name: 'Voorbeeld 2023', hours: 30_000, eventsB: 300, eventsC: 20 }] },
  calculate: events,
})
