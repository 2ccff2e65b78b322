import { describe, expect, it } from 'vitest'
import { allocateCommand } from '@/lib/allocation/command-allocate'
import { allocationCommands, rsc, workload } from '@/lib/allocation/command-line'
import { regressCommand } from '@/lib/allocation/command-regress'
import { exampleRows } from '@/lib/allocation/example'
import { optionNumber, readOptions } from '@/lib/allocation/options'
import { refusalOf, valueOf } from '@/test/allocation/outcome'
import { candidates, inhabitants, workload as hours } from '@/test/allocation/regression/example'

const keys = ['inw', 'inw2564', 'bijstand', 'bedrijven', 'hh', 'land', 'woz'] as const

const unitsCsv = [
  `eenheid,${keys.join(',')}`,
  ...exampleRows.map(({ name, values }) => [name, ...keys.map((key) => values[key])].join(',')),
].join('\n')

const twelve = [
  `inw,w,${candidates.map(({ key }) => key).join(',')}`,
  ...inhabitants.map((count, row) => [count, hours[row], ...candidates.map(({ values }) => values[row])].join(',')),
].join('\n')

const files: Record<string, string> = {
  'units.csv': unitsCsv,
  'twelve.csv': twelve,
  'holes.csv': `${twelve}\n,5,1,1,1,1,1,1\n`,
  'text.csv': twelve.replace('30.6', 'veel'),
  'bad.csv': 'gm_code,inwoners\nGM0014,veel\nGM0034,veel',
  'rsc.json': JSON.stringify({ callsPerHour: Array.from({ length: 24 }, () => 30) }),
  'wijk.json': '{"inhabitants": 40000}',
  'broken.json': '{',
}

const readFile = (path: string) => files[path] ?? null

describe('gestand allocate', () => {
  it('divides by the model with the shape of the contract', () => {
    const answer = valueOf(allocateCommand(['--data', 'units.csv', '--fte', '1000', '--whole'], readFile))
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining(['total', 'perUnit', 'contributions', 'missing', 'partial', 'findings']),
    )
    expect(answer.total).toBeCloseTo(1000, 9)
    expect(answer.partial).toBe(true)
    expect(answer.missing).toHaveLength(20)
    expect(answer.perUnit.map(({ unit }) => unit)[1]).toBe('Oost-Nederland')
    expect(answer.perUnit.every(({ fte }) => Number.isInteger(fte))).toBe(true)
    expect(answer.perUnit.reduce((sum, { fte }) => sum + fte, 0)).toBe(1000)
    expect(answer.contributions.inw).toBeCloseTo(-1415.6135, 3)
    expect(
      Object.values(answer.contributionsPerUnit['Oost-Nederland'] ?? {}).reduce((sum, fte) => sum + (fte ?? 0), 0),
    ).toBeCloseTo(answer.perUnit[1]?.exact ?? NaN, 9)
  })

  it('gives the formula as it stands on request', () => {
    const answer = valueOf(allocateCommand(['--data=units.csv', '--fte=500', '--method=raw'], readFile))
    expect(answer.total).toBeCloseTo(answer.rawTotal ?? NaN, 9)
    expect(answer.total).toBeCloseTo(
      Object.values(answer.contributions).reduce((sum, fte) => sum + (fte ?? 0), 0),
      9,
    )
  })

  it.each([
    ['besluit', [86.65, 151.37]],
    ['inhabitants', [99.17607, 186.7272]],
    ['establishment', [86.5355, 150.4994]],
  ])('divides by %s', (key, [first = NaN, second = NaN]) => {
    const { perUnit } = valueOf(allocateCommand(['--data', 'units.csv', '--fte', '1000', '--key', key], readFile))
    expect(perUnit[0]?.fte).toBeCloseTo(first, 3)
    expect(perUnit[1]?.fte).toBeCloseTo(second, 3)
  })

  it('follows a mapping, with a factor', () => {
    const mapped = valueOf(
      allocateCommand(
        ['--data', 'units.csv', '--fte', '1000', '--method', 'raw', '--map', 'woz=bijstand*2,inw=inw'],
        readFile,
      ),
    )
    expect(mapped.contributions.bijstand).toBeCloseTo(2 * 101_064 * 0.00078482, 6)
    expect(mapped.contributions.woz).toBeUndefined()
  })

  it.each([
    [['--fte', '1000'], 'usage'],
    [['--data', 'units.csv'], 'usage'],
    [['--data', 'units.csv', '--fte', 'veel'], 'usage'],
    [['--data', 'units.csv', '--fte', '1000', '--key', 'hbvs'], 'usage'],
    [['--data', 'units.csv', '--fte', '1000', '--verzonnen'], 'usage'],
    [['--data', 'units.csv', '--fte', '1000', '--fte', '5'], 'usage'],
    [['--data', 'units.csv', '--fte', '1000', '--map', 'inw'], 'usage'],
    [['--data', 'units.csv', '--fte', '1000', '--map', 'weg=inw'], 'F609'],
    [['--data', 'units.csv', '--fte', '1000', '--map', 'woz=weg'], 'F622'],
    [['--data', 'units.csv', '--fte', '-5'], 'fte'],
    [['--data', 'units.csv', '--fte', '10.5', '--whole'], 'fte-not-whole'],
    [['--data', 'weg.csv', '--fte', '1000'], 'file'],
    [['--data', 'bad.csv', '--fte', '1000'], 'F603'],
  ])('refuses %j', (argv, code) => {
    expect(refusalOf(allocateCommand(argv, readFile))).toBe(code)
  })

  it('names the place of the first error', () => {
    expect(allocateCommand(['--data', 'bad.csv', '--fte', '1000'], readFile)).toMatchObject({
      message: 'Rij 2, kolom "inwoners": Hier staat "veel"; dat is geen getal. (en nog 1 keer iets mis)',
    })
  })
})

describe('gestand regress', () => {
  const argv = [
    '--data',
    'twelve.csv',
    '--workload',
    'w',
    '--inhabitants',
    'inw',
    '--candidates',
    'bijst,biz,hh,ww,kern,seat',
    '--categories',
    'bijst+ww',
  ]

  it('gives the example of appendix E with the shape of the contract', () => {
    const answer = valueOf(regressCommand(argv, readFile))
    expect(answer.steps.map(({ added, excluded }) => [added, excluded])).toEqual([
      ['bijst', []],
      ['biz', ['hh', 'ww', 'kern']],
    ])
    expect(answer.steps[0]).toMatchObject({
      r2: expect.closeTo(0.978018, 6),
      bic: expect.closeTo(-261.5165, 4),
      drop: expect.closeTo(43.3256, 4),
    })
    expect(answer.stopped).toMatchObject({ reason: 'threshold', best: 'seat', drop: expect.closeTo(2.1052, 4) })
    expect(answer.coefficients).toEqual({
      inw: expect.closeTo(0.0002135503, 9),
      bijst: expect.closeTo(0.0059612359, 9),
      biz: expect.closeTo(0.0008990316, 9),
    })
    expect(answer.vif).toEqual({ bijst: expect.closeTo(1.208, 3), biz: expect.closeTo(1.208, 3) })
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  })

  it('leaves rows with holes out and names them', () => {
    const answer = valueOf(regressCommand(['--data', 'holes.csv', ...argv.slice(2)], readFile))
    expect(answer.rows).toBe(12)
    expect(answer.findings.map(({ message }) => message)).toEqual([
      'Gemeente op rij 14 heeft geen inwoners of een lege cel en doet niet mee.',
    ])
  })

  it('follows its settings', () => {
    expect(valueOf(regressCommand([...argv, '--threshold', '2'], readFile)).steps).toHaveLength(3)
    expect(valueOf(regressCommand([...argv, '--correlation', 'signed'], readFile)).steps[1]?.excluded).toEqual([
      'hh',
      'ww',
    ])
  })

  it.each([
    [['--data', 'twelve.csv'], 'usage'],
    [[...argv, '--rule', 'misschien'], 'usage'],
    [[...argv, '--threshold', 'tien'], 'usage'],
    [[...argv.slice(0, -1), 'bijst+weg'], 'usage'],
    [[...argv.slice(0, -1), 'bijst+ww,ww+hh'], 'usage'],
    [argv.map((own) => (own === 'w' ? 'weg' : own)), 'F609'],
    [argv.map((own) => (own === 'twelve.csv' ? 'text.csv' : own)), 'F603'],
    [argv.map((own) => (own === 'twelve.csv' ? 'weg.csv' : own)), 'file'],
  ])('refuses %j', (own, code) => {
    expect(refusalOf(regressCommand(own, readFile))).toBe(code)
  })
})

describe('gestand rsc and workload', () => {
  it('computes from a file', () => {
    expect(valueOf(rsc(['--profile', 'rsc.json'], readFile))).toMatchObject({
      name: 'rsc',
      result: { agentHoursPerWeek: 1008 },
    })
    expect(valueOf(workload(['wijkagent', '--input', 'wijk.json'], readFile))).toMatchObject({ result: { normFte: 8 } })
    expect(Object.keys(allocationCommands)).toEqual(['allocate', 'regress', 'rsc', 'workload'])
  })

  it.each([
    [[], 'usage'],
    [['verzonnen', '--input', 'wijk.json'], 'usage'],
    [['wijkagent'], 'usage'],
    [['wijkagent', '--input', 'weg.json'], 'file'],
    [['wijkagent', '--input', 'broken.json'], 'json'],
    [['wijkagent', '--input', 'rsc.json'], 'input'],
  ])('refuses %j', (argv, code) => {
    expect(refusalOf(workload(argv, readFile))).toBe(code)
  })
})

describe('options', () => {
  it('are read with a space or an equals sign', () => {
    const options = valueOf(readOptions(['--a', '1', '--b=x=y', '--c'], { values: ['--a', '--b'], flags: ['--c'] }))
    expect([options.value('--a'), options.value('--b'), options.has('--c'), options.value('--d')]).toEqual([
      '1',
      'x=y',
      true,
      null,
    ])
    expect(refusalOf(readOptions(['--a'], { values: ['--a'], flags: [] }))).toBe('usage')
    expect(refusalOf(readOptions(['los'], { values: ['--a'], flags: [] }))).toBe('usage')
    expect([optionNumber('1,5'), optionNumber('-3'), optionNumber('')]).toEqual([1.5, -3, null])
  })
})
