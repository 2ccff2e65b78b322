import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addUp } from '@/lib/allocation/add'
import { type AllocationInput, allocate } from '@/lib/allocation/allocate'
import type { AreaRow } from '@/lib/allocation/area'
import { characteristicKeys, characteristicOf, characteristics } from '@/lib/allocation/characteristics'
import { exampleRows } from '@/lib/allocation/example'
import { nationalContributions } from '@/lib/allocation/explain'
import { strengthOf } from '@/lib/allocation/sensitivity'
import { strengthPerUnit, sumPerUnit } from '@/lib/allocation/unit-sums'
import { type UnitCode, unitCodes } from '@/lib/allocation/units'
import { naiveNormalised, naiveRaw } from '@/test/allocation/naive'
import { refusalOf, valueOf } from '@/test/allocation/outcome'
import { doubled, plainNumber, randomFrom, randomRows, rowsInEveryUnit } from '@/test/allocation/random'

/** Amsterdam with Weesp, 2021 and 2022 (CBS): the worked check of the specification. */
const amsterdam: AreaRow = {
  code: 'GM0363',
  name: 'Amsterdam',
  unit: 'AM',
  values: {
    inw: 893_783,
    inw2564: 538_625,
    bijstand: 38_273,
    bedrijven: 170_498,
    hh: 484_249,
    land: 188.29,
    huur: 329_780,
    uitk: 82_778,
    landb: 167,
    woning: 467_923,
    ww: 10_884,
    hh105: 57.52,
    verm: 14.78,
    ao: 33_621,
    hh1: 260_190,
    woz: 422,
  },
}

const full = rowsInEveryUnit(randomFrom(6))

describe('the formula', () => {
  it('gives Amsterdam the 68.10 fte of the worked check, term by term', () => {
    const division = valueOf(allocate({ rows: [amsterdam], fte: 1000, method: 'raw' }))
    expect(division.rawTotal).toBeCloseTo(68.1, 2)
    const rounded = Object.entries(division.contributions.AM).map(([key, fte]) => [
      key,
      Number((fte ?? 0).toFixed(key === 'verm' || key === 'woz' ? 4 : 3)),
    ])
    expect(Object.fromEntries(rounded)).toEqual({
      inw: -72.402,
      inw2564: 66.296,
      bijstand: 30.037,
      bedrijven: 22.566,
      hh: 11.437,
      land: 0.319,
      huur: 3.661,
      uitk: 2.227,
      landb: -0.062,
      woning: 1.064,
      ww: 1.301,
      hh105: 1.214,
      verm: 0.0009,
      ao: 0.174,
      hh1: 0.268,
      woz: 0.0005,
    })
  })

  it('brings the division to exactly the fte asked, and says that this is not in the report', () => {
    const { total, perUnit, steps, findings } = valueOf(allocate({ rows: exampleRows, fte: 1000 }))
    expect(total).toBeCloseTo(1000, 9)
    expect(addUp(perUnit.map(({ share }) => share))).toBeCloseTo(1, 12)
    expect(steps.at(-1)?.source).toEqual({ basis: 'aanname', where: 'niet in het rapport: precies N fte verdelen' })
    expect(findings.find(({ code }) => code === 'W613')?.message).toBe(
      'De formule telt op tot 663,1576 fte in plaats van 1.000 fte; de uitkomst is naar rato bijgesteld.',
    )
  })

  it('names what is missing and never counts it as zero in silence', () => {
    const { partial, missing, findings, contributions } = valueOf(allocate({ rows: exampleRows, fte: 1000 }))
    expect(partial).toBe(true)
    expect(missing.map(({ characteristic }) => characteristic)).toEqual([
      'verhuis',
      'ongeval',
      'minor120',
      'demo',
      'grens',
      'kernen',
      'ambas',
      'centrum',
      'banen',
      'ggz',
      'stadion',
    ])
    expect(findings.filter(({ code }) => code === 'W601')).toHaveLength(11)
    expect(contributions.NN.verhuis).toBeUndefined()
  })

  it('names the municipalities where a characteristic is missing', () => {
    const { woz: _, ...values } = full[0]?.values ?? {}
    const rows = full.map((row, index) => (index === 0 ? { ...row, values } : row))
    const { missing, findings } = valueOf(allocate({ rows, fte: 1000 }))
    expect(missing).toEqual([{ characteristic: 'woz', areas: ['GM2000'], whole: false }])
    expect(findings.find(({ code }) => code === 'W602')?.message).toBe(
      'Het kenmerk "Gemiddelde WOZ-waarde" ontbreekt in een deel van de rijen (1): GM2000.',
    )
  })

  it('is complete when all 27 are there', () => {
    expect(valueOf(allocate({ rows: full, fte: 1000 }))).toMatchObject({ partial: false, missing: [] })
  })

  it('gives tasks outside the formula on top of the unit, within the total', () => {
    const plain = valueOf(allocate({ rows: full, fte: 1000 }))
    const { perUnit, total, findings } = valueOf(allocate({ rows: full, fte: 1000, tasks: { RO: 4, DH: 3 } }))
    expect(total).toBeCloseTo(1000, 9)
    const rotterdam = perUnit.find(({ unit }) => unit === 'RO')
    expect(rotterdam?.fte).toBeCloseTo(993 * (plain.perUnit.find(({ unit }) => unit === 'RO')?.share ?? 0) + 4, 9)
    expect(findings.filter(({ code }) => code === 'W607')).toEqual([])
    expect(
      valueOf(allocate({ rows: full, fte: 1000, tasks: { RO: 11 } })).findings.some(({ code }) => code === 'W607'),
    ).toBe(true)
  })

  it('counts an average once per municipality, so that a merger lowers the sum', () => {
    const two = [
      { ...amsterdam, values: { verm: 100 } },
      { ...amsterdam, code: 'GM0362', values: { verm: 100 } },
    ]
    expect(valueOf(allocate({ rows: two, fte: 1000, method: 'raw' })).rawTotal).toBeCloseTo(2 * 100 * 0.000061149, 12)
  })

  it('shows a unit below zero and does not raise it', () => {
    const rows = [
      ...full.slice(1),
      { code: 'GM2000', name: 'Leeg land', unit: 'NN' as const, values: { ...full[0]?.values, inw: 900_000_000 } },
    ]
    const division = valueOf(allocate({ rows, fte: 1000, method: 'raw' }))
    expect(division.perUnit[0]?.fte).toBeLessThan(0)
    expect(division.findings.find(({ code }) => code === 'W606')?.area).toBe('NN')
  })

  it.each<[string, Partial<AllocationInput>, string]>([
    ['no fte', { fte: 0 }, 'fte'],
    ['fte that are no number', { fte: Number.NaN }, 'fte'],
    ['no rows', { rows: [] }, 'no-rows'],
    ['a missing characteristic when that is not wanted', { rows: exampleRows, onMissing: 'refuse' }, 'missing'],
    ['a sum that is not above zero', { rows: [{ ...amsterdam, values: { inw: 10 } }] }, 'no-weight'],
    ['tasks below zero', { tasks: { RO: -1 } }, 'tasks'],
    ['tasks larger than the whole', { tasks: { RO: 1001 } }, 'tasks'],
  ])('refuses %s', (_, change, code) => {
    expect(refusalOf(allocate({ rows: full, fte: 1000, ...change }))).toBe(code)
  })
})

describe('the formula on random data sets', () => {
  it('scales with N, adds up, doubles with its data, keeps its shares then, and agrees with the naive implementation, on 100,000 inputs', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const rows = randomRows(randomFrom(seed), 0.2)
        const factor = seed % 2 === 0 ? 0.5 : 1.5
        const sums = sumPerUnit(rows)
        const thousand = strengthPerUnit(sums, 1000)
        const other = strengthPerUnit(sums, 1000 * factor)
        const twice = strengthPerUnit(sumPerUnit(doubled(rows)), 1000)
        const naive = naiveRaw(rows, 1000)
        const size = sizeOf(rows)
        const [total, totalTwice] = [totalOf(thousand), totalOf(twice)]
        const national = rows.reduce((sum, { values }) => sum + strengthOf(values, 1000), 0)
        return (
          isNear(total, national, size) &&
          unitCodes.every(
            (unit) =>
              isNear(thousand[unit], naive.get(unit) ?? 0, size) &&
              isNear(other[unit], thousand[unit] * factor, size) &&
              twice[unit] === 2 * thousand[unit] &&
              Object.is(twice[unit] / totalTwice, thousand[unit] / total),
          )
        )
      }),
      { seed: 64, numRuns: 100_000 },
    )
  }, 120_000)

  it('holds to the same laws as a whole: shares, contributions, total and the naive division, on 1,500 inputs', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const rows = randomRows(randomFrom(seed))
        const tasks = { RO: 2.5 }
        const [once, twice] = [rows, doubled(rows)].map((own) => valueOf(allocate({ rows: own, fte: 730, tasks })))
        const size = sizeOf(rows)
        if (!once || !twice) return false
        const national = addUp(Object.values(nationalContributions(once)).map((fte) => fte ?? 0))
        return (
          isNear(twice.rawTotal, 2 * once.rawTotal, size) &&
          isNear(national, once.rawTotal, size) &&
          isNear(once.total, 730, 1) &&
          once.perUnit.every(
            ({ unit, share, fte }, index) =>
              isNear(share, twice.perUnit[index]?.share ?? NaN, size) &&
              isNear(fte, naiveNormalised(rows, 730, tasks, unit), size),
          )
        )
      }),
      { seed: 68, numRuns: 1_500 },
    )
  }, 60_000)

  it('gives back an average that was divided by inhabitants: c (v / p) p = c v, on 100,000 inputs', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = randomFrom(seed)
        const key = characteristicKeys[Math.floor(random() * characteristicKeys.length)] ?? 'verm'
        const [inhabitants, value] = [1 + Math.floor(random() * 1_000_000), plainNumber(random, 1_000_000)]
        const { coefficient } = characteristicOf(key)
        return isNear(coefficient * (value / inhabitants) * inhabitants, coefficient * value, Math.abs(coefficient))
      }),
      { seed: 65, numRuns: 100_000 },
    )
  })
})

function totalOf(strength: Record<UnitCode, number>): number {
  return unitCodes.reduce((sum, unit) => sum + strength[unit], 0)
}

/** Sum of the sizes of all terms: what rounding is measured against. */
function sizeOf(rows: readonly AreaRow[]): number {
  return rows.reduce(
    (sum, { values }) =>
      characteristics.reduce((own, { key, coefficient }) => own + Math.abs(coefficient * (values[key] ?? 0)), sum),
    1,
  )
}

function isNear(a: number, b: number, size: number): boolean {
  return Math.abs(a - b) <= 1e-9 * size
}
