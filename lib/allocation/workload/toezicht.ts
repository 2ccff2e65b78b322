import { z } from 'zod'
import { addUp } from '@/lib/allocation/add'
import { nameField, number, tableField } from '@/lib/allocation/field'
import { type Finding, dutch, finding } from '@/lib/allocation/finding'
import { type Step, assumed, inferred, stated, step } from '@/lib/allocation/source'
import { type Calculated, defineCalculator } from '@/lib/allocation/workload/calculator'
import { amount, name, part, positive, rowsOf, victimShareField } from '@/lib/allocation/workload/schema-parts'

const PLACE = 'Handhaving-Lokaal, toezicht'

export const toezichtSchema = z.strictObject({
  capacityFte: positive,
  areas: rowsOf({
    name,
    inhabitants: positive,
    incidents: amount,
    highImpact: amount,
    victimShare: part,
    spareFte: amount.default(0),
  }),
  highImpactWeight: amount.default(5),
  floorPerThousand: amount.default(0.05),
})

export type ToezichtInput = z.output<typeof toezichtSchema>

export type ToezichtResult = {
  areas: {
    name: string
    registered: number
    victims: number
    index: number
    allocatedFte: number
    fte: number
    isFloor: boolean
  }[]
  totalFte: number
}

/**
 * Spreads toezicht by inhabitants times a safety index, takes off the spare capacity of emergency aid, with a floor per
 * 1,000 inhabitants. Afterwards nothing is brought back to the total: the source does not describe that.
 */
export function toezicht(input: ToezichtInput): Calculated<ToezichtResult> {
  const counted = input.areas.map((area) => area.incidents + (input.highImpactWeight - 1) * area.highImpact)
  const inhabitants = addUp(input.areas.map((area) => area.inhabitants))
  const national = addUp(counted) / inhabitants
  const victims = addUp(input.areas.map((area) => area.victimShare * area.inhabitants)) / inhabitants
  const indexed = input.areas.map((area, index) => {
    const registered = ratio((counted[index] ?? 0) / area.inhabitants, national)
    const suffered = ratio(area.victimShare, victims)
    return { area, registered, victims: suffered, index: registered * suffered }
  })
  const weight = addUp(indexed.map(({ area, index }) => area.inhabitants * index))
  const areas = indexed.map(({ area, registered, victims: suffered, index }) => {
    const allocatedFte = weight > 0 ? (input.capacityFte * area.inhabitants * index) / weight : 0
    const floor = (input.floorPerThousand * area.inhabitants) / 1000
    const fte = Math.max(floor, allocatedFte - area.spareFte)
    return { name: area.name, registered, victims: suffered, index, allocatedFte, fte, isFloor: fte === floor }
  })
  const result = { areas, totalFte: addUp(areas.map(({ fte }) => fte)) }
  return { result, steps: stepsOf(input, result, national, victims), findings: findingsOf(result) }
}

function ratio(own: number, national: number): number {
  return national > 0 ? own / national : 0
}

function stepsOf(input: ToezichtInput, { areas, totalFte }: ToezichtResult, national: number, victims: number): Step[] {
  return [
    step(
      'Landelijk gemiddelde incidenten',
      `incidenten, zware delicten ${dutch(input.highImpactWeight)} keer geteld, per inwoner`,
      national,
      'per inwoner',
      assumed('zware delicten zitten ook in de incidenten'),
    ),
    step(
      'Landelijk aandeel slachtoffers',
      'gewogen naar inwoners',
      victims,
      'deel van 1',
      assumed('gewogen naar inwoners'),
    ),
    ...areas.flatMap((area) => [
      step(`${area.name}: index`, `${dutch(area.registered)} x ${dutch(area.victims)}`, area.index, '', stated(PLACE)),
      step(
        `${area.name}: toewijzing`,
        `${dutch(input.capacityFte)} x aandeel van inwoners x index`,
        area.allocatedFte,
        'fte',
        stated(PLACE),
      ),
      step(
        `${area.name}: uitkomst`,
        area.isFloor ? 'ondergrens per 1.000 inwoners' : 'toewijzing min vrije ruimte',
        area.fte,
        'fte',
        area.isFloor ? inferred(PLACE) : stated(PLACE),
      ),
    ]),
    step(
      'Toezicht samen',
      'som van de gebieden; niet teruggebracht op het totaal',
      totalFte,
      'fte',
      assumed('niet terugbrengen op het totaal'),
    ),
  ]
}

function findingsOf({ areas }: ToezichtResult): Finding[] {
  return areas.filter(({ isFloor }) => isFloor).map((area) => finding('W650', { area: area.name }, { area: area.name }))
}

export const toezichtCalculator = defineCalculator({
  name: 'toezicht',
  title: 'Toezicht met de veiligheidsindex',
  about: 'Verdeelt de fte voor toezicht naar inwoners en veiligheid, en trekt de vrije ruimte van de noodhulp af.',
  source: stated(PLACE),
  schema: toezichtSchema,
  fields: [
    number('capacityFte', 'Te verdelen', 'fte'),
    tableField('areas', 'Gebieden', [
      nameField(),
      number('inhabitants', 'Inwoners', 'inwoners'),
      number('incidents', 'Incidenten', 'per jaar'),
      number('highImpact', 'Waarvan zware delicten (HIC)', 'per jaar'),
      victimShareField,
      number('spareFte', 'Vrije ruimte noodhulp', 'fte', { default: 0 }),
    ]),
    number('highImpactWeight', 'Gewicht van zware delicten', 'maal', { default: 5 }),
    number('floorPerThousand', 'Ondergrens per 1.000 inwoners', 'fte', { default: 0.05 }),
  ],
  example: {
    capacityFte: 100,
    areas: [
      { name: 'A', inhabitants: 100_000, incidents: 9000, highImpact: 600, victimShare: 0.2, spareFte: 10 },
      { name: 'B', inhabitants: 50_000, incidents: 2500, highImpact: 100, victimShare: 0.15, spareFte: 6 },
      { name: 'C', inhabitants: 20_000, incidents: 600, highImpact: 20, victimShare: 0.1, spareFte: 5 },
    ],
  },
  calculate: toezicht,
})
