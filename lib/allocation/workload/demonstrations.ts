import { z } from 'zod'
import { number, share } from '@/lib/allocation/field'
import { dutch, finding } from '@/lib/allocation/finding'
import { type Step, stated, step } from '@/lib/allocation/source'
import { type Calculated, defineCalculator } from '@/lib/allocation/workload/calculator'
import { amount, part } from '@/lib/allocation/workload/schema-parts'

const PLACE = 'Handhaving-Lokaal, demonstraties'

export const demonstrationsSchema = z.strictObject({
  total: amount,
  large: amount,
  mediumPerLarge: amount,
  hours: amount,
  hoursPerSmall: amount.default(1),
  incidentShare: part.default(0.01),
  footballIncidents: amount.default(0),
  riotHours: amount.default(0),
  riotShare: part.default(0.86),
})

export type DemonstrationsInput = z.output<typeof demonstrationsSchema>

export type DemonstrationsResult = {
  small: number
  medium: number
  large: number
  /** Hours per medium or large demonstration; null when there are none. */
  hoursPerOther: number | null
  incidentDemonstrations: number
  /** Demonstrations and matches with riot police, each rounded down. */
  incidents: number
  /** Hours of riot police per incident, demonstrations and football together; null without incidents. */
  riotHoursPerIncident: number | null
}

/**
 * Splits the demonstrations by size and gives the norm for medium and large ones. Riot police: 86% of their hours over
 * the incident demonstrations and football matches, both counts rounded down, as the report does.
 */
export function demonstrations(input: DemonstrationsInput): Calculated<DemonstrationsResult> {
  const medium = input.large * input.mediumPerLarge
  const small = input.total - input.large - medium
  const others = medium + input.large
  const hoursPerOther = others > 0 ? (input.hours - small * input.hoursPerSmall) / others : null
  const incidentDemonstrations = input.incidentShare * input.total
  const incidents = wholeDown(incidentDemonstrations) + wholeDown(input.footballIncidents)
  const riotHoursPerIncident = incidents > 0 ? (input.riotShare * input.riotHours) / incidents : null
  const result = {
    small,
    medium,
    large: input.large,
    hoursPerOther,
    incidentDemonstrations,
    incidents,
    riotHoursPerIncident,
  }
  return { result, steps: stepsOf(input, result), findings: small < 0 ? [finding('W654')] : [] }
}

/** Rounded down; a product such as 0.01 x 2,900, which lies a hair below 29 in doubles, is 29. */
function wholeDown(value: number): number {
  return Math.floor(value + 1e-9)
}

function stepsOf(input: DemonstrationsInput, result: DemonstrationsResult): Step[] {
  const { small, medium, hoursPerOther, incidentDemonstrations, incidents, riotHoursPerIncident } = result
  return [
    step(
      'Middelgroot',
      `${dutch(input.large)} x ${dutch(input.mediumPerLarge)}`,
      medium,
      'demonstraties',
      stated(PLACE),
    ),
    step(
      'Klein',
      `${dutch(input.total)} - ${dutch(input.large)} - ${dutch(medium)}`,
      small,
      'demonstraties',
      stated(PLACE),
    ),
    ...(hoursPerOther === null
      ? []
      : [
          step(
            'Uren per middelgrote of grote demonstratie',
            `(${dutch(input.hours)} - ${dutch(small)} x ${dutch(input.hoursPerSmall)}) / ${dutch(medium + input.large)}`,
            hoursPerOther,
            'uur',
            stated(PLACE),
          ),
        ]),
    step(
      'Demonstraties met ME of AE',
      `${dutch(input.incidentShare)} x ${dutch(input.total)}`,
      incidentDemonstrations,
      'demonstraties',
      stated(`${PLACE} (0,72% is naar boven afgerond op 1%)`),
    ),
    ...(riotHoursPerIncident === null
      ? []
      : [
          step(
            'Uren ME en AE per inzet',
            `${dutch(input.riotShare)} x ${dutch(input.riotHours)} / ${incidents}`,
            riotHoursPerIncident,
            'uur',
            stated(PLACE),
          ),
        ]),
  ]
}

export const demonstrationsCalculator = defineCalculator({
  name: 'demonstrations',
  title: 'Demonstraties',
  about: 'Hoeveel kleine, middelgrote en grote demonstraties er zijn en hoeveel uren een middelgrote of grote kost.',
  source: stated(PLACE),
  schema: demonstrationsSchema,
  fields: [
    number('total', 'Demonstraties in de Politiekalender', 'per jaar'),
    number('large', 'Waarvan groot (meer dan 100 deelnemers)', 'per jaar'),
    number('mediumPerLarge', 'Middelgrote per grote demonstratie', 'maal'),
    number('hours', 'Uren voor demonstraties', 'uur'),
    number('hoursPerSmall', 'Uren per kleine demonstratie', 'uur', { default: 1 }),
    share('incidentShare', 'Deel met inzet van ME of AE', { default: 0.01 }),
    number('footballIncidents', 'Voetbalwedstrijden met inzet van ME of AE', 'per jaar', { default: 0 }),
    number('riotHours', 'Uren ME en AE', 'uur', { default: 0 }),
    share('riotShare', 'Deel van die uren voor demonstraties en voetbal', { default: 0.86 }),
  ],
  example: { total: 120, large: 10, mediumPerLarge: 3, hours: 1000 },
  calculate: demonstrations,
})
