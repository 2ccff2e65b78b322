import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allocate } from '@/lib/allocation/allocate'
import { allocateCommand } from '@/lib/allocation/command-allocate'
import { regressCommand } from '@/lib/allocation/command-regress'
import { checkDataSet } from '@/lib/allocation/data-set'
import { exampleRows } from '@/lib/allocation/example'
import { nationalContributions } from '@/lib/allocation/explain'
import { municipalities } from '@/lib/allocation/municipalities'
import { readCsv } from '@/lib/allocation/read-csv'
import { negativeAreas, strengthPerInhabitant } from '@/lib/allocation/sensitivity'
import { sumPerUnit } from '@/lib/allocation/unit-sums'
import { units } from '@/lib/allocation/units'
import { naiveStepwise } from '@/test/allocation/naive'
import { valueOf } from '@/test/allocation/outcome'

const folder = new URL('../../../shared/allocation/data/', import.meta.url)
const read = (name: string) => (existsSync(new URL(name, folder)) ? readFileSync(new URL(name, folder)) : null)

const FILE = 'gemeenten_342_kenmerken.csv'

describe.skipIf(!existsSync(new URL(FILE, folder)))('the 342 municipalities of CBS', () => {
  const table = () => valueOf(readCsv(read(FILE) ?? ''))
  const rows = () => checkDataSet(table(), { year: null }).rows

  it('are read without errors, with 16 of 27 characteristics', () => {
    const check = checkDataSet(table(), { year: null })
    expect(check.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(check).toMatchObject({ isStorable: true, partial: true, style: 'point' })
    expect(check.mapping).toHaveLength(16)
  })

  it('give the partial outcome of the specification', () => {
    const division = valueOf(allocate({ rows: rows(), fte: 1000 }))
    expect(division.rawTotal).toBeCloseTo(663.16, 2)
    expect(division.perUnit.map(({ share }) => Number((100 * share).toFixed(2)))).toEqual([
      10.57, 16.03, 10.99, 7.49, 11.15, 11.04, 12.22, 7.61, 6.98, 5.91,
    ])
    const national = Object.fromEntries(
      Object.entries(nationalContributions(division)).map(([key, fte]) => [key, Number((fte ?? 0).toFixed(2))]),
    )
    expect(national).toEqual({
      inw: -1415.61,
      inw2564: 1128.3,
      bijstand: 320.29,
      bedrijven: 278.54,
      hh: 189.97,
      land: 57.08,
      huur: 38.14,
      uitk: 35.58,
      landb: -28.84,
      woning: 18.3,
      ww: 19.95,
      hh105: 11.19,
      verm: 3.11,
      ao: 3.86,
      hh1: 3.19,
      woz: 0.11,
    })
  })

  // The specification prints 10.2 for Vlieland; its own figures give 10.149.
  it('have the extremes of the specification per 100,000 inhabitants, and nobody below zero', () => {
    const ranked = strengthPerInhabitant(rows(), 1000).map(({ name, perHundredThousand }) => [
      name,
      Number(perHundredThousand.toFixed(1)),
    ])
    expect(ranked.slice(0, 4)).toEqual([
      ['Schiermonnikoog', 11.6],
      ['Vlieland', 10.1],
      ['Amsterdam', 7.6],
      ['Rotterdam', 7],
    ])
    expect(strengthPerInhabitant(rows(), 1000).at(-1)).toMatchObject({
      name: 'Urk',
      perHundredThousand: expect.closeTo(0.45, 2),
    })
    expect(negativeAreas(rows(), 1000)).toEqual([])
  })

  it('add up to the example data set, which is rounded', () => {
    const whole = sumPerUnit(rows()).perUnit
    const example = sumPerUnit(exampleRows).perUnit
    for (const unit of units)
      example[unit.code].forEach((value, index) =>
        expect(Math.abs(value - (whole[unit.code][index] ?? NaN))).toBeLessThanOrEqual(0.5),
      )
  })

  it('have the inhabitants of 2024 of the key', () => {
    const answer = valueOf(
      allocateCommand(['--data', FILE, '--fte', '1000', '--key', 'inhabitants', '--map', 'inw2024=inw'], read),
    )
    expect(answer.perUnit.map(({ share }) => Number((100 * share).toFixed(2)))).toEqual([
      9.85, 18.6, 11.68, 8.88, 6.35, 11.17, 10.23, 8.64, 8.28, 6.32,
    ])
  })

  it('agree with the units of our own table', () => {
    const known = municipalities.map(({ code, unit }) => `${code} ${unit}`).toSorted()
    expect(
      rows()
        .map(({ code, unit }) => `${code} ${unit}`)
        .toSorted(),
    ).toEqual(known)
  })

  it('explain registered crime by the path that another program finds', () => {
    const candidates = [
      'bijstand',
      'ao',
      'ww',
      'uitk_sum',
      'bedrijven',
      'agri_vest',
      'huishoudens',
      'eenpers',
      'opp_land_km2',
      'hh105_k',
      'hh120_k',
      'med_verm_k',
      'huur_pct',
      'woz_k',
      'woningen2022',
      'huurwoningen',
      'inw2564',
    ]
    const categories = ['bijstand+ao+ww+uitk_sum', 'huishoudens+eenpers', 'hh105_k+hh120_k', 'huur_pct+huurwoningen']
    const answer = valueOf(
      regressCommand(
        [
          '--data',
          FILE,
          '--workload',
          'misdr2023',
          '--inhabitants',
          'inwoners',
          '--candidates',
          candidates.join(),
          '--categories',
          categories.join(),
        ],
        read,
      ),
    )
    expect(answer.startBic).toBeCloseTo(-2834.6212827, 6)
    expect(answer.steps.map(({ added, r2, bic }) => [added, Number(r2.toFixed(8)), Number(bic?.toFixed(5))])).toEqual([
      ['hh105_k', 0.29334943, -2947.53536],
      ['med_verm_k', 0.54369259, -3091.28095],
      ['agri_vest', 0.62392604, -3151.5824],
      ['inw2564', 0.68153823, -3202.61651],
      ['huur_pct', 0.71525201, -3235.05078],
    ])
    expect(answer.stopped).toMatchObject({ best: 'bedrijven', drop: expect.closeTo(4.04264, 4) })
    expect(answer.coefficients.hh105_k).toBeCloseTo(757.79244252, 6)
    expect(answer.vif.med_verm_k).toBeCloseTo(1.44131834, 7)
    const { heading, rows: lines } = table()
    const column = (name: string) => lines.map(({ cells }) => Number(cells[heading.indexOf(name)]))
    const offered = candidates.map((key) => ({
      key,
      category: categories.find((own) => own.split('+').includes(key)) ?? key,
      values: column(key),
    }))
    expect(naiveStepwise(column('misdr2023'), column('inwoners'), offered).map(({ added }) => added)).toEqual(
      answer.steps.map(({ added }) => added),
    )
  })

  it('have the percentages of the Besluit that we print', () => {
    const text = read('besluit_percentages.json')?.toString() ?? ''
    for (const { name, besluit } of units) expect(text).toMatch(new RegExp(`"${name}": ${besluit / 1000}\\b`))
  })
})
