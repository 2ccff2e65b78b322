import { describe, expect, it } from 'vitest'
import { allocate } from '@/lib/allocation/allocate'
import { findPlaces, suggestMapping, yearInHeading } from '@/lib/allocation/column-mapping'
import { type DataSetOptions, checkDataSet } from '@/lib/allocation/data-set'
import { exampleRows } from '@/lib/allocation/example'
import { mergers, municipalitiesIn } from '@/lib/allocation/mergers'
import { municipalities, municipalityOf } from '@/lib/allocation/municipalities'
import { readCsv } from '@/lib/allocation/read-csv'
import { unitCodes } from '@/lib/allocation/units'
import { valueOf } from '@/test/allocation/outcome'

const check = (text: string, options: Partial<DataSetOptions> = {}) =>
  checkDataSet(valueOf(readCsv(text)), { year: 2023, ...options })

/** A whole country in which every municipality has the same plausible figures. */
const country = (change: (line: string, index: number) => string | string[] = (line) => line) =>
  [
    'gm_code;naam;inwoners;huishoudens',
    ...municipalities.flatMap(({ code, name }, index) => change(`${code};"${name}";52.464;24.486`, index)),
  ].join('\n')

const codes = (text: string, options: Partial<DataSetOptions> = {}) =>
  check(text, options).findings.map(({ code, row, columnName }) => [code, row, columnName])

describe('the facts of municipalities', () => {
  it('know 342 in ten units', () => {
    expect(municipalities).toHaveLength(342)
    expect(unitCodes.map((unit) => municipalities.filter((own) => own.unit === unit).length)).toEqual([
      40, 76, 38, 32, 6, 27, 23, 37, 32, 31,
    ])
    expect(municipalityOf('GM0363')).toEqual({ code: 'GM0363', name: 'Amsterdam', unit: 'AM' })
    expect(municipalityOf('GM0518')?.name).toBe("'s-Gravenhage")
    expect(municipalities.every(({ code, name }) => /^GM\d{4}$/.test(code) && name !== '')).toBe(true)
  })

  it.each([
    [2020, 355],
    [2021, 352],
    [2022, 345],
    [2023, 342],
    [2026, 342],
  ])('count those of %d', (year, count) => {
    expect(municipalitiesIn(year)).toHaveLength(count)
  })

  it('know no other years', () => {
    expect([municipalitiesIn(2019), municipalitiesIn(2027), municipalitiesIn(2022.5)]).toEqual([null, null, null])
  })

  it('lead every merger to a municipality of today', () => {
    const names = municipalities.map(({ name }) => name)
    expect(mergers.flatMap(({ into }) => into.split(/, | en (?=Vught)/)).every((name) => names.includes(name))).toBe(
      true,
    )
    expect(mergers.every(({ code }) => municipalityOf(code) === null)).toBe(true)
  })
})

describe('columns and characteristics', () => {
  it('are matched by known names, with their unit', () => {
    const heading = [
      'gm_code',
      'naam',
      'eenheid',
      'inwoners',
      'opp_land_ha',
      'hh105_k',
      'bijstand_k',
      'banen',
      'med_verm_eur',
      'huur_pct',
      'woningen2022',
      'inw2024',
      'vr_code',
    ]
    expect(suggestMapping(heading, null)).toEqual([
      { column: 'inwoners', characteristic: 'inw', factor: 1 },
      { column: 'bijstand_k', characteristic: 'bijstand', factor: 1000 },
      { column: 'opp_land_ha', characteristic: 'land', factor: 0.01 },
      { column: 'woningen2022', characteristic: 'woning', factor: 1 },
      { column: 'hh105_k', characteristic: 'hh105', factor: 1 },
      { column: 'med_verm_eur', characteristic: 'verm', factor: 0.001 },
      { column: 'banen', characteristic: 'banen', factor: 1 },
      { column: 'huur_pct', characteristic: 'huur', factor: 0.01, times: 'woningen2022' },
    ])
    expect(suggestMapping(heading, 2024)[0]?.column).toBe('inw2024')
    expect(findPlaces(heading)).toEqual({
      code: 'gm_code',
      name: 'naam',
      unit: 'eenheid',
      year: null,
      establishment: null,
    })
    expect([yearInHeading('inw2024'), yearInHeading('inw2564'), yearInHeading('x20241')]).toEqual([2024, null, null])
  })
})

describe('checking a data set', () => {
  it('stores a whole country without errors', () => {
    const { rows, isStorable, partial, findings } = check(country())
    expect(rows).toHaveLength(342)
    expect(rows[0]).toEqual({ code: 'GM0014', name: 'Groningen', unit: 'NN', values: { inw: 52_464, hh: 24_486 } })
    expect(isStorable).toBe(true)
    expect(partial).toBe(true)
    expect(findings).toEqual([expect.objectContaining({ code: 'W608' })])
  })

  it.each<[string, string, unknown[]]>([
    [
      'text in a number',
      country((line, index) => (index === 3 ? line.replace('24.486', 'veel') : line)),
      ['F603', 5, 'huishoudens'],
    ],
    [
      'a negative count',
      country((line, index) => (index === 0 ? line.replace('24.486', '-24') : line)),
      ['F605', 2, 'huishoudens'],
    ],
    ['a double code', country((line, index) => (index === 9 ? [line, line] : line)), ['F604', 12, 'gm_code']],
    ['a missing municipality', country((line, index) => (index === 9 ? [] : line)), ['F607', undefined, 'gm_code']],
    [
      'an unknown code',
      country((line, index) => (index === 9 ? [line, line.replace(/GM\d{4}/, 'GM9999')] : line)),
      ['F606', 12, 'gm_code'],
    ],
    [
      'an ended municipality',
      country((line, index) => (index === 9 ? [line, line.replace(/GM\d{4}/, 'GM0457')] : line)),
      ['F614', 12, 'gm_code'],
    ],
    [
      'a row without code',
      country((line, index) => (index === 9 ? [line, line.replace(/GM\d{4}/, '')] : line)),
      ['F617', 12, 'gm_code'],
    ],
    ['a row of another length', country((line, index) => (index === 9 ? `${line};1` : line)), ['F613', 11, undefined]],
    [
      'a number too large',
      country((line, index) => (index === 9 ? line.replace('24.486', '2400000000000000') : line)),
      ['F618', 11, 'huishoudens'],
    ],
  ])('finds %s with its row and column, and does not store', (_, text, expected) => {
    expect(codes(text)).toContainEqual(expected)
    expect(check(text).isStorable).toBe(false)
  })

  it('finds another year in a cell and in a heading', () => {
    const cells = 'gm_code;jaar;inwoners\nGM0014;2022;1000\nGM0034;2023;1000'
    expect(codes(cells)).toContainEqual(['F608', 2, 'jaar'])
    expect(codes(cells).filter(([code]) => code === 'F608')).toHaveLength(1)
    expect(codes('gm_code;inw2024\nGM0014;1000')).toContainEqual(['W618', 1, 'inw2024'])
    expect(codes('gm_code;inw2024;hh2022\nGM0014;1000;500', { year: null })).toContainEqual([
      'W620',
      undefined,
      undefined,
    ])
  })

  it('accepts an ended municipality in a year in which it stood', () => {
    expect(codes('gm_code;inwoners\nGM0457;20000', { year: 2021 }).filter(([code]) => code === 'F614')).toEqual([])
    expect(check('gm_code;inwoners\nGM0457;20000', { year: 2021 }).rows[0]?.unit).toBe('NH')
  })

  it('finds a municipality that did not stand yet in the year of the figures', () => {
    const text = 'gm_code;inwoners\nGM1992;73000\nGM0501;17000'
    expect(codes(text, { year: 2022 }).filter(([code]) => code === 'F624')).toEqual([['F624', 2, 'gm_code']])
    expect(check(text, { year: 2022 }).findings.find(({ code }) => code === 'F624')?.message).toBe(
      'Gemeente GM1992 (Voorne aan Zee) bestond op 1 januari 2022 nog niet; zij is er sinds 2023.',
    )
    expect(codes(text, { year: 2023 }).filter(([code]) => code === 'F624' || code === 'F614')).toEqual([
      ['F614', 3, 'gm_code'],
    ])
  })

  it('finds a column in thousands that should not be', () => {
    const text = country((line) => line.replace('24.486', '24,486'))
    const found = check(text).findings.find(({ code }) => code === 'W603')
    expect(found).toMatchObject({
      columnName: 'huishoudens',
      column: 4,
      message:
        'Het landelijk totaal van "Particuliere huishoudens" is 0,001 keer wat verwacht wordt; klopt de eenheid (huishoudens)?',
    })
  })

  it('finds one cell in another unit', () => {
    expect(codes(country((line, index) => (index === 20 ? line.replace('24.486', '24486000') : line)))).toContainEqual([
      'W605',
      22,
      'huishoudens',
    ])
  })

  it('finds a part larger than its whole', () => {
    expect(codes(country((line, index) => (index === 4 ? line.replace('24.486', '60.000') : line)))).toContainEqual([
      'W612',
      6,
      'huishoudens',
    ])
  })

  it('leaves a total row out and compares it', () => {
    const right = `${country()}\nNL01;Nederland;17942688;8374212`
    expect(codes(right).map(([code]) => code)).toEqual(['W608', 'W619'])
    expect(check(right).rows).toHaveLength(342)
    expect(codes(right.replace('8374212', '9000000'))).toContainEqual(['W609', 344, 'huishoudens'])
  })

  it('takes rows per unit, by code or name', () => {
    const text = [
      'eenheid;inwoners;formatie',
      ...exampleRows.map(({ name, values }) => `${name};${values.inw};1000`),
    ].join('\n')
    const own = check(text)
    expect(own.rows.map(({ code }) => code)).toEqual([...unitCodes])
    expect(own.establishment?.ON).toBe(1000)
    expect(own.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('says which unit a municipality belongs to when the file says otherwise', () => {
    const own = check('gm_code;eenheid;inwoners\nGM0363;Limburg;900000\nGM9999;Limburg;900000\nGM0014;Nergens;5')
    expect(
      own.findings.filter(({ code }) => ['F619', 'W621', 'F610'].includes(code)).map(({ code, row }) => [code, row]),
    ).toEqual([
      ['F619', 2],
      ['W621', 3],
      ['F610', 4],
    ])
  })

  it('computes rented dwellings from a percentage and the stock', () => {
    const own = check('gm_code;huur_pct;woningen\nGM0014;59;120703')
    expect(own.rows[0]?.values.huur).toBeCloseTo(71_214.77, 8)
    expect(own.findings.some(({ code }) => code === 'W617')).toBe(true)
  })

  it('converts units without losing a digit', () => {
    expect(check('gm_code;opp_land_ha\nGM0014;18553').rows[0]?.values.land).toBe(185.53)
  })

  it('never reads an empty cell as zero', () => {
    expect(check('gm_code;inwoners;ww\nGM0014;;0').rows[0]?.values).toEqual({ ww: 0 })
  })

  it('refuses columns that are not there, used twice, or none at all', () => {
    const text = 'gm_code;inwoners\nGM0014;5'
    expect(codes(text, { mapping: [{ column: 'weg', characteristic: 'inw', factor: 1 }] })).toContainEqual([
      'F609',
      undefined,
      undefined,
    ])
    expect(
      codes(text, {
        mapping: ['inw', 'inw'].map(() => ({ column: 'inwoners', characteristic: 'inw' as const, factor: 1 })),
      }),
    ).toContainEqual(['F616', 1, 'inwoners'])
    expect(codes('gm_code;iets\nGM0014;5')).toContainEqual(['F611', undefined, undefined])
    expect(codes('iets;inwoners\nGM0014;5')).toContainEqual(['F615', undefined, undefined])
  })

  it('counts what it does not show', () => {
    const own = check(country((line) => line.replace('24.486', 'veel')))
    expect(own.findings.filter(({ code }) => code === 'F603')).toHaveLength(20)
    expect(own.findings.find(({ code }) => code === 'W614')?.message).toBe('Bevinding F603 komt nog 322 keer voor.')
  })

  it('checks ten thousand rows of thirty columns within three seconds of work', () => {
    const heading = ['gm_code', ...Array.from({ length: 30 }, (_, index) => `kolom${index}`)].join(';')
    const line = `GM9999;${Array.from({ length: 30 }, () => '12,5').join(';')}`
    const table = valueOf(readCsv(`${heading}\n${`${line}\n`.repeat(9_999)}`))
    const before = process.cpuUsage()
    const own = checkDataSet(table, { year: 2023, mapping: [{ column: 'kolom1', characteristic: 'inw', factor: 1 }] })
    expect(own.findings.some(({ code }) => code === 'W614')).toBe(true)
    expect(process.cpuUsage(before).user).toBeLessThan(3_000_000)
  })
})

describe('the example data set', () => {
  it('is partial, covers all units, and can be divided', () => {
    expect(exampleRows).toHaveLength(10)
    expect(exampleRows.every(({ values }) => Object.keys(values).length === 16)).toBe(true)
    expect(valueOf(allocate({ rows: exampleRows, fte: 1000 })).partial).toBe(true)
  })
})
