import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { capacityFlow, capacitySchema } from '@/lib/allocation/capacity-flow'
import { checkFlowTable } from '@/lib/allocation/flow-table'

/** Forecasts of June 2022: name, strength (begin, eight flows, end), aspirants (begin, in, dropout, out, end), total. */
const forecasts = [
  ['2021', 46174, 1786, 1058, -58, 109, -363, 0, -1624, -804, 46279, 4454, 2388, -278, -1786, 4778, 51057],
  ['2022', 46279, 1517, 960, -63, 99, -258, 0, -1487, -816, 46230, 4778, 2501, -266, -1517, 5496, 51727],
  ['2023', 46230, 2185, 878, -62, 80, -211, 0, -1425, -792, 46883, 5496, 2401, -345, -2185, 5367, 52251],
  ['2024', 46883, 2261, 799, -63, 71, -169, 0, -1487, -807, 47488, 5367, 2101, -347, -2261, 4860, 52348],
  ['2025', 47488, 2087, 1098, -70, 60, -126, 0, -1457, -818, 48263, 4860, 1601, -318, -2087, 4057, 52319],
  ['2026', 48263, 1840, 1154, -70, 51, -97, 0, -1183, -804, 49153, 4057, 1301, -264, -1840, 3254, 52407],
] as const

const osKeys = [
  'osBegin',
  'fromTraining',
  'sideInflow',
  'workingTime',
  'nosToOs',
  'osToNos',
  'toTraining',
  'foreseenExit',
  'unforeseenExit',
  'osEnd',
]
const keys = ['name', ...osKeys, 'aspirantBegin', 'intake', 'dropout', 'outOfTraining', 'aspirantEnd', 'totalEnd']

const periods = forecasts.map((row) => Object.fromEntries(keys.map((key, index) => [key, row[index]])))

const realised = {
  name: 'realisatie 2021', osBegin: 46174, fromTraining: 1708, sideInflow: 1178, workingTime: -54, nosToOs: 139, osToNos: -316, toTraining: -99,
  foreseenExit: -1701, unforeseenExit: -840, osEnd: 46189, aspirantBegin: 4454, intake: 2148, aspirantMoves: 119, aspirantWorkingTime: 8,
  dropout: -236, outOfTraining: -1712, aspirantEnd: 4781, totalEnd: 50970,
} // prettier-ignore

describe('strength through the years', () => {
  it('closes in every forecast of 2022, within one fte', () => {
    expect(capacityFlow(capacitySchema.parse({ periods })).findings).toEqual([])
  })

  it('closes in the realised year but for four aspirants who went elsewhere', () => {
    expect(capacityFlow(capacitySchema.parse({ periods: [realised] })).findings.map(({ message }) => message)).toEqual([
      'In realisatie 2021 stromen 1.712 aspiranten uit de opleiding, maar 1.708 stromen in bij de operationele sterkte.',
    ])
  })

  it('computes the end when it is not given', () => {
    const { osEnd: _, aspirantEnd: __, totalEnd: ___, ...open } = realised
    const [row] = capacityFlow(capacitySchema.parse({ periods: [open] })).result.periods
    expect(row).toEqual({
      name: 'realisatie 2021',
      osEnd: 46189,
      aspirantEnd: 4781,
      totalEnd: 50970,
      osSaldo: 15,
      aspirantSaldo: 327,
    })
  })

  it('finds an end that does not close, a broken link and a wrong total', () => {
    const broken = periods.map((period, index) => (index === 1 ? { ...period, osEnd: 46_300 } : period))
    expect(capacityFlow(capacitySchema.parse({ periods: broken })).findings.map(({ code }) => code)).toEqual([
      'W660',
      'W664',
      'W662',
    ])
  })

  it('falls 711 short of the forecast of 2022 in 2024', () => {
    expect(47_488 - 46_777).toBe((forecasts[3]?.[10] ?? 0) - 46_777)
  })
})

const file = new URL('../../../shared/allocation/data/capaciteit_2022_tabellen.json', import.meta.url)

describe('the published tables of 2022', () => {
  const row = z.array(z.number())
  const shape = z.object({
    T1_cols: z.array(z.string()),
    T1: z.record(z.string(), row),
    T2_cols: z.array(z.string()),
    T2: z.record(z.string(), row),
  })
  const tableOf = (columns: string[], rows: Record<string, number[]>) => {
    const { Totaal: total = [], ...rest } = rows
    return {
      columns,
      rows: Object.entries(rest).map(([name, values]) => ({ name, values })),
      total: { name: 'Totaal', values: total },
    }
  }

  it.skipIf(!existsSync(file))('close in all 32 rows and in all columns, within rounding', () => {
    const tables = shape.parse(JSON.parse(readFileSync(file, 'utf8')))
    const [first, second] = [tableOf(tables.T1_cols, tables.T1), tableOf(tables.T2_cols, tables.T2)]
    expect(first.rows.length + second.rows.length + 2).toBe(32)
    expect(checkFlowTable(first)).toEqual([])
    expect(checkFlowTable(second)).toEqual([])
    const strict = { row: 1, column: 1 }
    expect(checkFlowTable(first, strict).map(({ message }) => message)).toEqual([
      'Kolom "werktijdeffect" telt op tot -56, het totaal zegt -54.',
    ])
    expect(checkFlowTable(second, strict).map(({ message }) => message)).toEqual([
      'Kolom "saldo" telt op tot 325, het totaal zegt 327.',
    ])
  })

  it('are caught when a row or a column does not close', () => {
    const total = { name: 'Totaal', values: [30, 5, 5, 35] }
    const rows = [
      { name: 'A', values: [10, 5, 5, 15] },
      { name: 'B', values: [20, 4, 0, 20] },
    ]
    expect(
      checkFlowTable({ columns: ['begin', 'in', 'saldo', 'eind'], rows, total }).map(({ message }) => message),
    ).toEqual(['Rij "B" sluit niet: het verschil is -4 fte.', 'Kolom "in" telt op tot 9, het totaal zegt 5.'])
  })
})
