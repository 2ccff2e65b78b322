import { z } from 'zod'
import { addUp, meanOf } from '@/lib/allocation/add'
import { nameField, number, numbers, share, tableField } from '@/lib/allocation/field'
import { dutch, finding } from '@/lib/allocation/finding'
import { inferred, stated, step } from '@/lib/allocation/source'
import { type Calculated, defineCalculator } from '@/lib/allocation/workload/calculator'
import { amount, name, part, rowsOf } from '@/lib/allocation/workload/schema-parts'

const PLACE = 'Handhaving-Lokaal, voetbal'

export const footballSchema = z.strictObject({
  areas: rowsOf({ name, matches: amount, score: amount }),
  incidentShare: part.default(0.02),
})

export type FootballInput = z.output<typeof footballSchema>

export type FootballResult = { areas: { name: string; weighted: number; incidents: number }[] }

/** Matches re-weighted by the score of their clubs, the total kept; matches with riot police by the score squared, times 2%. */
export function football({ areas, incidentShare }: FootballInput): Calculated<FootballResult> {
  const weighted = reweigh(areas, 1)
  const squared = reweigh(areas, 2)
  const rows = areas.map((area, index) => ({
    name: area.name,
    weighted: weighted[index] ?? 0,
    incidents: incidentShare * (squared[index] ?? 0),
  }))
  const steps = rows.flatMap((row) => [
    step(
      `${row.name}: gewogen wedstrijden`,
      'wedstrijden x score, op hetzelfde totaal gebracht',
      row.weighted,
      'wedstrijden',
      stated(PLACE),
    ),
    step(
      `${row.name}: wedstrijden met ME of AE`,
      `${dutch(100 * incidentShare)}% van wedstrijden x score in het kwadraat`,
      row.incidents,
      'wedstrijden',
      stated(`${PLACE} (1,69% is afgerond op 2%)`),
    ),
  ])
  const isEmpty = rows.every((row) => row.weighted === 0)
  return { result: { areas: rows }, steps, findings: isEmpty ? [finding('W653', { area: 'voetbal' })] : [] }
}

function reweigh(areas: FootballInput['areas'], power: number): number[] {
  const weights = areas.map(({ matches, score }) => matches * score ** power)
  const total = addUp(weights)
  const matches = addUp(areas.map((area) => area.matches))
  return weights.map((weight) => (total > 0 ? (weight * matches) / total : 0))
}

export const footballCalculator = defineCalculator({
  name: 'football',
  title: 'Voetbalwedstrijden',
  about: 'Weegt het aantal wedstrijden per gebied naar de inzet die de clubs gewoonlijk vragen.',
  source: stated(PLACE),
  schema: footballSchema,
  perArea: true,
  fields: [
    tableField('areas', 'Gebieden', [
      nameField(),
      number('matches', 'Wedstrijden', 'per jaar'),
      number('score', 'Score', ''),
    ]),
    share('incidentShare', 'Deel met inzet van ME of AE', { default: 0.02 }),
  ],
  example: {
    areas: [
      { name: 'A', matches: 20, score: 1 },
      { name: 'B', matches: 20, score: 3 },
    ],
  },
  calculate: football,
})

export const footballScoreSchema = z.strictObject({
  clubs: rowsOf({ name, seats: amount, deployments: z.array(amount).min(2).max(50) }),
  fewestSeats: amount.default(7500),
})

export type FootballScoreInput = z.output<typeof footballScoreSchema>

/** Score of an area: the mean over its clubs (stadium of 7,500 seats or more) of yearly deployment without the highest year. */
export function footballScore({
  clubs,
  fewestSeats,
}: FootballScoreInput): Calculated<{ score: number; clubs: { name: string; mean: number }[] }> {
  const counted = clubs
    .filter(({ seats }) => seats >= fewestSeats)
    .map((club) => ({ name: club.name, mean: meanOf(withoutHighest(club.deployments)) }))
  const score = counted.length > 0 ? meanOf(counted.map(({ mean }) => mean)) : 0
  const steps = counted.map((club) =>
    step(club.name, 'gemiddelde inzet zonder het hoogste jaar', club.mean, '', stated(PLACE)),
  )
  return {
    result: { score, clubs: counted },
    steps: [...steps, step('Score', 'gemiddelde van de clubs', score, '', inferred(PLACE))],
    findings: [],
  }
}

function withoutHighest(values: readonly number[]): number[] {
  const highest = values.indexOf(Math.max(...values))
  return values.filter((_, index) => index !== highest)
}

export const footballScoreCalculator = defineCalculator({
  name: 'football-score',
  title: 'Voetbal: score van een gebied',
  about: 'De gemiddelde inzet per club met een stadion van minstens 7.500 zitplaatsen, zonder het hoogste jaar.',
  source: stated(PLACE),
  schema: footballScoreSchema,
  fields: [
    tableField('clubs', 'Clubs', [
      nameField('Club'),
      number('seats', 'Zitplaatsen', 'stoelen'),
      numbers('deployments', 'Inzet per jaar', 'uur'),
    ]),
    number('fewestSeats', 'Kleinste stadion', 'zitplaatsen', { default: 7500 }),
  ],
  example: { clubs: [{ name: 'Club', seats: 12_000, deployments: [400, 650, 500] }] },
  calculate: footballScore,
})
