import { z } from 'zod'
import { addUp, meanOf } from '@/lib/allocation/add'
import { nameField, number, numbers, share, tableField } from '@/lib/allocation/field'
import { type Finding, dutch, finding } from '@/lib/allocation/finding'
import { type Step, assumed, stated, step } from '@/lib/allocation/source'
import { type Calculated, defineCalculator } from '@/lib/allocation/workload/calculator'
import { agentsFor } from '@/lib/allocation/workload/erlang'
import { amount, hoursPerFte, hoursPerFteField, name, positive, rowsOf } from '@/lib/allocation/workload/schema-parts'

const PLACE = 'Meldkamer'
const WEEKS = 52
const WEEK_HOURS = 168

const profile = z
  .array(z.number().min(0).max(100_000))
  .refine(({ length }) => [0, 24, WEEK_HOURS].includes(length), 'heeft 168 uren nodig (of 24, voor elke dag gelijk)')

export const meldkamerSchema = z.strictObject({
  units: rowsOf({
    name,
    intake: profile,
    control: profile.default([]),
    backOffice: profile.default([]),
    connectionFte: amount.default(0),
    otherFte: amount.default(0),
  }),
  intakeSeconds: positive.default(120),
  controlSeconds: positive.default(120),
  backOfficeSeconds: positive.default(120),
  answerSeconds: positive.default(20),
  serviceShare: z.number().min(0).max(0.9999).default(0.8),
  coordinationSeats: amount.default(2),
  ftePerSeat: amount.default(7.65),
  careFte: amount.default(1),
  tacticalFte: amount.default(1),
  hoursPerFte,
})

export type MeldkamerInput = z.output<typeof meldkamerSchema>

export type MeldkamerResult = {
  connectionFloor: number
  /** Mean of the other tasks as a part of intake, units without other tasks left out. */
  otherShare: number
  units: {
    name: string
    intakeFte: number
    controlFte: number
    backOfficeFte: number
    coordinationFte: number
    connectionFte: number
    otherFte: number
    fte: number
  }[]
}

/**
 * The control room as far as the report specifies it: intake, control and back office by Erlang C, two seats of
 * coordination and steering, care and tactical steering, a floor (first quartile) for connection tasks, and other
 * tasks as the mean part of intake. Handling times and service level are not in the report.
 */
export function meldkamer(input: MeldkamerInput): Calculated<MeldkamerResult> {
  const intakes = input.units.map(({ intake }) => queueFte(intake, input.intakeSeconds, input))
  const connectionFloor = firstQuartile(input.units.map(({ connectionFte }) => connectionFte))
  const parts = input.units.flatMap(({ otherFte }, index) => {
    const intake = intakes[index] ?? 0
    return otherFte > 0 && intake > 0 ? [otherFte / intake] : []
  })
  const otherShare = parts.length > 0 ? meanOf(parts) : 0
  const coordinationFte = input.coordinationSeats * input.ftePerSeat + input.careFte + input.tacticalFte
  const units = input.units.map((unit, index) => {
    const intakeFte = intakes[index] ?? 0
    const controlFte = queueFte(unit.control, input.controlSeconds, input)
    const backOfficeFte = queueFte(unit.backOffice, input.backOfficeSeconds, input)
    const connectionFte = Math.max(unit.connectionFte, connectionFloor)
    const otherFte = otherShare * intakeFte
    const fte = addUp([intakeFte, controlFte, backOfficeFte, coordinationFte, connectionFte, otherFte])
    return { name: unit.name, intakeFte, controlFte, backOfficeFte, coordinationFte, connectionFte, otherFte, fte }
  })
  const result = { connectionFloor, otherShare, units }
  return { result, steps: stepsOf(input, result, coordinationFte), findings: findingsOf(input) }
}

function queueFte(hours: readonly number[], handlingSeconds: number, input: MeldkamerInput): number {
  if (hours.length === 0) return 0
  const rule = {
    handlingSeconds,
    answerSeconds: input.answerSeconds,
    rule: 'share' as const,
    serviceShare: input.serviceShare,
  }
  const agents = hours.map((calls) => agentsFor(calls, rule).agents)
  return (WEEKS * WEEK_HOURS * meanOf(agents)) / input.hoursPerFte
}

/** First quartile by linear interpolation between ordered values. */
function firstQuartile(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b)
  const place = (ordered.length - 1) / 4
  const low = ordered[Math.floor(place)] ?? 0
  const high = ordered[Math.ceil(place)] ?? low
  return low + (place - Math.floor(place)) * (high - low)
}

function stepsOf(
  input: MeldkamerInput,
  { units, connectionFloor, otherShare }: MeldkamerResult,
  coordinationFte: number,
): Step[] {
  return [
    step(
      'Coördinatie en sturing',
      `${dutch(input.coordinationSeats)} x ${dutch(input.ftePerSeat)} + ${dutch(input.careFte)} + ${dutch(input.tacticalFte)}`,
      coordinationFte,
      'fte',
      stated(PLACE),
    ),
    step(
      'Ondergrens verbindingstaken',
      'eerste kwartiel van de eenheden',
      connectionFloor,
      'fte',
      assumed('hoe het kwartiel wordt berekend'),
    ),
    step(
      'Overige taken',
      'gemiddeld deel van de intake, eenheden zonder overige taken tellen niet mee',
      100 * otherShare,
      '%',
      stated(PLACE),
    ),
    ...units.flatMap((unit) => [
      step(
        `${unit.name}: intake`,
        `Erlang C, ${dutch(100 * input.serviceShare)}% binnen ${dutch(input.answerSeconds)} seconden`,
        unit.intakeFte,
        'fte',
        assumed('tijd per melding en deel op tijd'),
      ),
      step(
        unit.name,
        'intake + regie + backoffice + coördinatie + verbinding + overig',
        unit.fte,
        'fte',
        stated(PLACE),
      ),
    ]),
  ]
}

function findingsOf({ units }: MeldkamerInput): Finding[] {
  return units
    .filter(({ intake }) => addUp(intake) === 0)
    .map((unit) => finding('W653', { area: `de intake van ${unit.name}` }))
}

export const meldkamerCalculator = defineCalculator({
  name: 'meldkamer',
  title: 'Meldkamer',
  about: 'De meldkamer, voor zover het rapport haar beschrijft: intake met Erlang C en vaste onderdelen.',
  source: stated(PLACE),
  schema: meldkamerSchema,
  perArea: true,
  fields: [
    tableField('units', 'Eenheden', [
      nameField('Eenheid'),
      numbers('intake', 'Meldingen per uur', 'meldingen'),
      numbers('control', 'Regie per uur', 'handelingen'),
      numbers('backOffice', 'Backoffice per uur', 'handelingen'),
      number('connectionFte', 'Verbindingstaken', 'fte', { default: 0 }),
      number('otherFte', 'Overige taken', 'fte', { default: 0 }),
    ]),
    number('intakeSeconds', 'Tijd per melding', 'seconden', { default: 120, open: true }),
    number('controlSeconds', 'Tijd per handeling van de regie', 'seconden', { default: 120, open: true }),
    number('backOfficeSeconds', 'Tijd per handeling van de backoffice', 'seconden', { default: 120, open: true }),
    number('answerSeconds', 'Opnemen binnen', 'seconden', { default: 20, open: true }),
    share('serviceShare', 'Deel dat op tijd wordt opgenomen', { default: 0.8, open: true }),
    number('coordinationSeats', 'Plaatsen coördinatie en operationele sturing', 'plaatsen', { default: 2 }),
    number('ftePerSeat', 'Fte per plaats, dag en nacht', 'fte', { default: 7.65 }),
    number('careFte', 'Personeelszorg', 'fte', { default: 1 }),
    number('tacticalFte', 'Tactisch besturen', 'fte', { default: 1 }),
    hoursPerFteField,
  ],
  example: {
    units: [
      { name: 'A', intake: Array<number>(24).fill(40), connectionFte: 4, otherFte: 3 },
      { name: 'B', intake: Array<number>(24).fill(20), connectionFte: 2 },
    ],
  },
  calculate: meldkamer,
})
