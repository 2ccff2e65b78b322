import { z } from 'zod'
import { addUp } from '@/lib/allocation/add'
import { nameField, number, tableField } from '@/lib/allocation/field'
import { type Finding, dutch, finding } from '@/lib/allocation/finding'
import { type Step, elsewhere, step } from '@/lib/allocation/source'
import { type Calculated, defineCalculator } from '@/lib/allocation/workload/calculator'
import { name, rowsOf } from '@/lib/allocation/workload/schema-parts'

const SOURCE = elsewhere('Eerste halfjaarbericht politie 2022, bijlage 2, tabel 3 tot en met 5')

const flow = z.number().min(-1e9).max(1e9).default(0)

/** One period: operational strength (OS) and aspirants, in fte; what leaves is negative. Ends are checked when given. */
const periodShape = {
  name,
  osBegin: flow,
  fromTraining: flow,
  sideInflow: flow,
  workingTime: flow,
  nosToOs: flow,
  osToNos: flow,
  toTraining: flow,
  foreseenExit: flow,
  unforeseenExit: flow,
  osEnd: z.number().optional(),
  aspirantBegin: flow,
  intake: flow,
  aspirantMoves: flow,
  aspirantWorkingTime: flow,
  dropout: flow,
  outOfTraining: flow,
  aspirantEnd: z.number().optional(),
  totalEnd: z.number().optional(),
}

export const capacitySchema = z.strictObject({ periods: rowsOf(periodShape), tolerance: z.number().min(0).default(1) })

export type CapacityInput = z.output<typeof capacitySchema>

export type CapacityPeriod = {
  name: string
  osEnd: number
  aspirantEnd: number
  totalEnd: number
  osSaldo: number
  aspirantSaldo: number
}

const osFlows = [
  'fromTraining',
  'sideInflow',
  'workingTime',
  'nosToOs',
  'osToNos',
  'toTraining',
  'foreseenExit',
  'unforeseenExit',
] as const
const aspirantFlows = ['intake', 'aspirantMoves', 'aspirantWorkingTime', 'dropout', 'outOfTraining'] as const

/**
 * Follows strength through periods: begin plus flows is end, for operational strength and for aspirants; their sum is
 * the total. Checks ends that are given, the link between periods, and that who leaves training arrives in strength.
 * Differences within the tolerance are rounding in the published tables.
 */
export function capacityFlow({ periods, tolerance }: CapacityInput): Calculated<{ periods: CapacityPeriod[] }> {
  const rows = periods.map((period) => {
    const osSaldo = addUp(osFlows.map((key) => period[key]))
    const aspirantSaldo = addUp(aspirantFlows.map((key) => period[key]))
    const osEnd = period.osEnd ?? period.osBegin + osSaldo
    const aspirantEnd = period.aspirantEnd ?? period.aspirantBegin + aspirantSaldo
    return {
      period,
      row: {
        name: period.name,
        osEnd,
        aspirantEnd,
        totalEnd: period.totalEnd ?? osEnd + aspirantEnd,
        osSaldo,
        aspirantSaldo,
      },
    }
  })
  const findings = rows.flatMap(({ period, row }, index) => [
    ...closes(`${row.name}, operationele sterkte`, period.osBegin + row.osSaldo, row.osEnd, tolerance),
    ...closes(`${row.name}, aspiranten`, period.aspirantBegin + row.aspirantSaldo, row.aspirantEnd, tolerance),
    ...(Math.abs(row.osEnd + row.aspirantEnd - row.totalEnd) > tolerance
      ? [finding('W664', { period: row.name, total: row.totalEnd, sum: row.osEnd + row.aspirantEnd })]
      : []),
    ...(Math.abs(period.fromTraining + period.outOfTraining) > tolerance
      ? [finding('W663', { period: row.name, out: -period.outOfTraining, into: period.fromTraining })]
      : []),
    ...linkFindings(rows[index - 1]?.row, period, tolerance),
  ])
  return { result: { periods: rows.map(({ row }) => row) }, steps: rows.flatMap(({ row }) => stepsOf(row)), findings }
}

function closes(row: string, computed: number, end: number, tolerance: number): Finding[] {
  return Math.abs(computed - end) > tolerance ? [finding('W660', { row, difference: end - computed })] : []
}

function linkFindings(
  previous: CapacityPeriod | undefined,
  period: CapacityInput['periods'][number],
  tolerance: number,
): Finding[] {
  if (!previous) return []
  const links = [
    { begin: period.osBegin, end: previous.osEnd },
    { begin: period.aspirantBegin, end: previous.aspirantEnd },
  ]
  return links
    .filter(({ begin, end }) => Math.abs(begin - end) > tolerance)
    .map(({ begin, end }) => finding('W662', { period: period.name, begin, previous: previous.name, end }))
}

function stepsOf(row: CapacityPeriod): Step[] {
  return [
    step(
      `${row.name}: operationele sterkte`,
      `begin + instroom - uitstroom (saldo ${dutch(row.osSaldo)})`,
      row.osEnd,
      'fte',
      SOURCE,
    ),
    step(
      `${row.name}: aspiranten`,
      `begin + instroom - uitstroom (saldo ${dutch(row.aspirantSaldo)})`,
      row.aspirantEnd,
      'fte',
      SOURCE,
    ),
    step(`${row.name}: totaal`, 'operationele sterkte + aspiranten', row.totalEnd, 'fte', SOURCE),
  ]
}

export const capacityCalculator = defineCalculator({
  name: 'capacity',
  title: 'In-, door- en uitstroom',
  about:
    'Volgt operationele sterkte en aspiranten door de jaren en controleert of begin, stromen en eind op elkaar aansluiten.',
  source: SOURCE,
  schema: capacitySchema,
  fields: [
    tableField('periods', 'Jaren', [
      nameField('Jaar'),
      number('osBegin', 'Operationele sterkte, begin', 'fte', { default: 0 }),
      number('fromTraining', 'Instroom uit opleiding', 'fte', { default: 0 }),
      number('sideInflow', 'Zij-instroom', 'fte', { default: 0 }),
      number('workingTime', 'Werktijdeffect', 'fte', { default: 0 }),
      number('nosToOs', 'Van niet-operationeel naar operationeel', 'fte', { default: 0 }),
      number('osToNos', 'Van operationeel naar niet-operationeel (min)', 'fte', { default: 0 }),
      number('toTraining', 'Naar opleiding (min)', 'fte', { default: 0 }),
      number('foreseenExit', 'Voorziene uitstroom (min)', 'fte', { default: 0 }),
      number('unforeseenExit', 'Onvoorziene uitstroom (min)', 'fte', { default: 0 }),
      number('osEnd', 'Operationele sterkte, eind', 'fte'),
      number('aspirantBegin', 'Aspiranten, begin', 'fte', { default: 0 }),
      number('intake', 'Instroom in opleiding', 'fte', { default: 0 }),
      number('aspirantMoves', 'Doorstroom naar opleiding', 'fte', { default: 0 }),
      number('aspirantWorkingTime', 'Werktijdeffect aspiranten', 'fte', { default: 0 }),
      number('dropout', 'Uitval (min)', 'fte', { default: 0 }),
      number('outOfTraining', 'Uit opleiding (min)', 'fte', { default: 0 }),
      number('aspirantEnd', 'Aspiranten, eind', 'fte'),
      number('totalEnd', 'Totaal, eind', 'fte'),
    ]),
    number('tolerance', 'Toegestaan verschil', 'fte', { default: 1, open: true }),
  ],
  example: {
    periods: [
      {
        name: '2022',
        osBegin: 46_279,
        fromTraining: 1517,
        sideInflow: 960,
        workingTime: -63,
        nosToOs: 99,
        osToNos: -258,
        foreseenExit: -1487,
        unforeseenExit: -816,
        aspirantBegin: 4778,
        intake: 2501,
        dropout: -266,
        outOfTraining: -1517,
      },
    ],
  },
  calculate: capacityFlow,
})
