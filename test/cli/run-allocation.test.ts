import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleRows } from '@/lib/allocation/example'
import { regressionExample } from '@/lib/scenario/regression-example'
import { gestandCommand } from '@/test/support/command-line'

let folder = ''
const gestand = (...args: string[]) => gestandCommand(args, { GESTAND_DATA: join(folder, 'data'), INIT_CWD: folder })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gestand-allocation-'))
  const lines = exampleRows.map(({ unit, values }) => `${unit};${values.inw};${values.land}`)
  await writeFile(join(folder, 'eenheden.csv'), ['eenheid;inwoners;oppervlak', ...lines].join('\n'))
  await writeFile(join(folder, 'regressie.csv'), regressionExample)
  const callsPerHour = [...Array<number>(8).fill(10), ...Array<number>(10).fill(60), ...Array<number>(6).fill(30)]
  await writeFile(
    join(folder, 'rsc.json'),
    JSON.stringify({ callsPerHour, internetReports: 40_000, telephoneReports: 12_000, weeksPerYear: 52 }),
  )
  await writeFile(join(folder, 'wijk.json'), '{"inhabitants": 17591394, "occupancy": 3603}')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('allocate divides the figures of a file, relative to where the person is', async () => {
  const ended = await gestand('allocate', '--data', 'eenheden.csv', '--fte', '1000', '--key', 'besluit', '--whole')
  expect(ended).toMatchObject({ code: 0, err: '' })
  const answer: unknown = JSON.parse(ended.out)
  expect(answer).toMatchObject({ key: 'besluit', total: 1000, partial: false })
  expect(answer).toHaveProperty('perUnit.1', {
    unit: 'Oost-Nederland',
    code: 'ON',
    share: 0.15137,
    fte: 151,
    exact: 151.37,
  })
}, 60_000)

test('a column that is not recognised is mapped by hand, and what is missing is named', async () => {
  const ended = await gestand(
    'allocate',
    '--data',
    'eenheden.csv',
    '--fte',
    '100',
    '--map=oppervlak=land',
    '--method=raw',
  )
  const answer: unknown = JSON.parse(ended.out)
  expect(answer).toMatchObject({ partial: true, missing: expect.arrayContaining(['bijstand', 'woz']) })
  expect(answer).toHaveProperty('contributions.land', expect.closeTo(5.7082, 3))
}, 60_000)

test('regress gives the path of the worked example', async () => {
  const columns = ['--workload', 'werklast', '--inhabitants', 'inw', '--candidates', 'bijst,biz,hh,ww,kern,seat']
  const ended = await gestand('regress', '--data', 'regressie.csv', ...columns, '--categories', 'bijst+ww')
  expect(ended).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(ended.out)).toMatchObject({
    startBic: expect.closeTo(-218.1909, 4),
    steps: [
      { added: 'bijst', bic: expect.closeTo(-261.5165, 4), drop: expect.closeTo(43.3256, 4) },
      { added: 'biz', r2: expect.closeTo(0.994574, 6), excluded: ['hh', 'ww', 'kern'] },
    ],
    coefficients: { inw: expect.closeTo(0.0002135503, 10), bijst: expect.closeTo(0.0059612359, 10) },
    vif: { bijst: expect.closeTo(1.208, 3) },
  })
}, 60_000)

test('the workload calculators answer JSON with their result', async () => {
  expect(JSON.parse((await gestand('rsc', '--profile', 'rsc.json')).out)).toHaveProperty(
    'result.totalFte',
    expect.closeTo(83.3445, 3),
  )
  expect(JSON.parse((await gestand('workload', 'wijkagent', '--input', 'wijk.json')).out)).toMatchObject({
    name: 'wijkagent',
    result: { normFte: expect.closeTo(3518.2788, 4), gapFte: expect.closeTo(84.7212, 4) },
  })
}, 60_000)

test('what was typed wrongly ends with 2, what cannot be done with 1, and neither prints an answer', async () => {
  expect(await gestand('allocate', '--data', 'eenheden.csv')).toMatchObject({ code: 2, out: '' })
  expect(await gestand('allocate', '--fte', '5')).toMatchObject({ code: 2, out: '' })
  expect(await gestand('workload', 'niets', '--input', 'wijk.json')).toMatchObject({ code: 2, out: '' })
  expect(await gestand('allocate', '--data', 'weg.csv', '--fte', '5')).toMatchObject({
    code: 1,
    err: expect.stringContaining('bestaat niet'),
  })
  expect(await gestand('workload', 'wijkagent', '--input', 'regressie.csv')).toMatchObject({ code: 1, out: '' })
}, 60_000)
