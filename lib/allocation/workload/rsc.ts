import { z } from 'zod'
import { addUp } from '@/lib/allocation/add'
import { choice, number, numbers, share } from '@/lib/allocation/field'
import { dutch } from '@/lib/allocation/finding'
import { assumed, stated, step } from '@/lib/allocation/source'
import { type Calculated, defineCalculator } from '@/lib/allocation/workload/calculator'
import { type ServiceRule, type Traffic, agentsFor } from '@/lib/allocation/workload/erlang'
import { amount, hoursPerFte, part, positive, statedHoursPerFteField } from '@/lib/allocation/workload/schema-parts'

const WEEK_HOURS = 168
const PLACE = 'hoofdstuk 4 en bijlage C, RSC'

const callsPerHour = z
  .array(z.number().min(0).max(100_000))
  .refine((hours) => [24, WEEK_HOURS].includes(hours.length), 'heeft 168 uren nodig (of 24, voor elke dag gelijk)')

/** What the regional service centre (RSC) needs; the settings are those of the report, but for the service level. */
export const rscSchema = z.strictObject({
  callsPerHour,
  internetReports: amount.default(0),
  telephoneReports: amount.default(0),
  handlingSeconds: positive.default(390),
  answerSeconds: positive.default(20),
  rule: z.enum(['share', 'mean']).default('share'),
  serviceShare: z.number().min(0).max(0.9999).default(0.8),
  internetMinutes: amount.default(15),
  telephoneMinutes: amount.default(30),
  rosterMargin: part.default(0.2),
  weeksPerYear: positive.default(52),
  hoursPerFte,
  leaderSpan: positive.default(15),
  fixedFte: amount.default(7),
})

export type RscInput = z.output<typeof rscSchema>

export type RscResult = {
  /** Agents per hour as given: 24 or 168 hours. */
  agents: number[]
  traffic: Traffic[]
  agentHoursPerWeek: number
  callFte: number
  internetFte: number
  telephoneFte: number
  productionFte: number
  leaderFte: number
  totalFte: number
}

/**
 * Staff of the RSC: agents per hour by Erlang C, reports at a norm time, roster margin, team leaders and fixed posts.
 * Hours in hours per year, strength in fte.
 */
export function rscStaffing(input: RscInput): Calculated<RscResult> {
  const rule: ServiceRule = input
  const traffic = input.callsPerHour.map((calls) => agentsFor(calls, rule))
  const agents = traffic.map((hour) => hour.agents)
  const agentHoursPerWeek = (addUp(agents) * WEEK_HOURS) / agents.length
  const callFte = (input.weeksPerYear * agentHoursPerWeek * (1 + input.rosterMargin)) / input.hoursPerFte
  const internetFte = (input.internetReports * input.internetMinutes) / 60 / input.hoursPerFte
  const telephoneFte = (input.telephoneReports * input.telephoneMinutes) / 60 / input.hoursPerFte
  const productionFte = callFte + internetFte + telephoneFte
  const leaderFte = productionFte / input.leaderSpan
  const totalFte = productionFte + leaderFte + input.fixedFte
  const result = {
    agents,
    traffic,
    agentHoursPerWeek,
    callFte,
    internetFte,
    telephoneFte,
    productionFte,
    leaderFte,
    totalFte,
  }
  return { result, steps: stepsOf(input, result), findings: [] }
}

function stepsOf(input: RscInput, result: RscResult) {
  const target =
    input.rule === 'share'
      ? `${dutch(100 * input.serviceShare)}% binnen ${dutch(input.answerSeconds)} seconden`
      : `gemiddeld binnen ${dutch(input.answerSeconds)} seconden`
  return [
    step(
      'Medewerkers aan de telefoon',
      `Erlang C per uur: ${target}`,
      result.agentHoursPerWeek,
      'uur per week',
      assumed('het deel dat op tijd wordt opgenomen'),
    ),
    step(
      'Telefoon',
      `${dutch(input.weeksPerYear)} x ${dutch(result.agentHoursPerWeek)} x ${dutch(1 + input.rosterMargin)} / ${dutch(input.hoursPerFte)}`,
      result.callFte,
      'fte',
      assumed('de roostermarge als vermenigvuldiging'),
    ),
    step(
      'Aangiften via internet',
      `${dutch(input.internetReports)} x ${dutch(input.internetMinutes)} minuten`,
      result.internetFte,
      'fte',
      stated(PLACE),
    ),
    step(
      'Aangiften via de telefoon',
      `${dutch(input.telephoneReports)} x ${dutch(input.telephoneMinutes)} minuten`,
      result.telephoneFte,
      'fte',
      stated(PLACE),
    ),
    step(
      'Uitvoering samen',
      'telefoon + internet + telefonische aangiften',
      result.productionFte,
      'fte',
      stated(PLACE),
    ),
    step('Teamleiders', `1 per ${dutch(input.leaderSpan)} fte`, result.leaderFte, 'fte', stated(PLACE)),
    step('Leiding, opleidingen en overige', 'vast aantal', input.fixedFte, 'fte', stated(PLACE)),
    step('RSC totaal', 'uitvoering + teamleiders + vast aantal', result.totalFte, 'fte', stated(PLACE)),
  ]
}

export const rsc = defineCalculator({
  name: 'rsc',
  title: 'Regionaal servicecentrum (RSC)',
  about: 'Hoeveel mensen een servicecentrum nodig heeft om de telefoon op tijd op te nemen en aangiften te verwerken.',
  source: stated(PLACE),
  schema: rscSchema,
  fields: [
    numbers('callsPerHour', 'Gesprekken per uur', 'gesprekken', {
      hint: '168 uren van de week, of 24 uren als elke dag gelijk is.',
    }),
    number('internetReports', 'Aangiften via internet per jaar', 'aangiften', { default: 0 }),
    number('telephoneReports', 'Aangiften via de telefoon per jaar', 'aangiften', { default: 0 }),
    number('handlingSeconds', 'Tijd per gesprek', 'seconden', { default: 390 }),
    number('answerSeconds', 'Opnemen binnen', 'seconden', { default: 20 }),
    choice(
      'rule',
      'Eis aan het opnemen',
      { share: 'een deel van de gesprekken op tijd', mean: 'gemiddeld op tijd' },
      { default: 'share', open: true },
    ),
    share('serviceShare', 'Deel dat op tijd wordt opgenomen', { default: 0.8, open: true }),
    number('internetMinutes', 'Tijd per aangifte via internet', 'minuten', { default: 15 }),
    number('telephoneMinutes', 'Tijd per aangifte via de telefoon', 'minuten', { default: 30 }),
    share('rosterMargin', 'Roostermarge', { default: 0.2 }),
    number('weeksPerYear', 'Weken per jaar', 'weken', { default: 52 }),
    statedHoursPerFteField,
    number('leaderSpan', 'Fte per teamleider', 'fte', { default: 15 }),
    number('fixedFte', 'Leiding, opleidingen en overige', 'fte', { default: 7 }),
  ],
  example: {
    callsPerHour: [...Array<number>(8).fill(10), ...Array<number>(10).fill(60), ...Array<number>(6).fill(30)],
    internetReports: 40_000,
    telephoneReports: 12_000,
  },
  calculate: rscStaffing,
})
