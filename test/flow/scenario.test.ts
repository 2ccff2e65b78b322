import { beforeAll, expect, test } from 'vitest'
import { exampleRows } from '@/lib/allocation/example'
import { verifyChain } from '@/lib/audit/verify'
import { choicesOf } from '@/lib/scenario/choices'
import { linkItem, removeScenario, saveScenario, shareScenario, unlinkItem } from '@/lib/scenario/commands'
import { dataSetOf, listDataSets, listScenarios, scenarioOf, scenariosOfItem } from '@/lib/scenario/queries'
import { dataSetInput, saveScenarioInput } from '@/lib/scenario/schema'
import { keepDataSet } from '@/lib/scenario/store-data-set'
import { useTestDatabase } from '@/test/support/database'
import { anItem, openOffice, value, type Office } from '@/test/support/office'

const opened = useTestDatabase()
let office: Office

beforeAll(async () => {
  office = await openOffice()
})

function scenario(name: string, more: Record<string, string> = {}) {
  return saveScenarioInput.parse({ name, query: 'fte=500', ...more })
}

const table = ['eenheid;inwoners', ...exampleRows.map(({ unit, values }) => `${unit};${values.inw}`)].join('\n')

function dataSet(fields: Record<string, string> = {}) {
  return dataSetInput.parse({ deed: 'store', table, name: 'Inwoners', year: '2021', source: 'CBS', ...fields })
}

test('a scenario is its owner’s until it is shared', async () => {
  const { id } = value(await saveScenario(office.handler, scenario('Eigen')))
  expect((await listScenarios(office.handler)).map(({ name, isOwn }) => [name, isOwn])).toEqual([['Eigen', true]])
  expect(await listScenarios(office.coordinator)).toEqual([])
  expect(await scenarioOf(office.coordinator, id)).toBeNull()
  value(await shareScenario(office.handler, { id, version: 1, shared: 'ja' }))
  expect(await scenarioOf(office.reader, id)).toMatchObject({ name: 'Eigen', owner: 'Hanna Behandelaar', isOwn: false })
  expect(await removeScenario(office.coordinator, { id, version: 2 })).toMatchObject({ ok: false, code: 'not-found' })
  expect(await shareScenario(office.coordinator, { id, version: 2, shared: 'nee' })).toMatchObject({
    ok: false,
    code: 'not-found',
  })
})

test('a name in use is a conflict that shows both divisions, and is replaced only by who saw that version', async () => {
  value(await saveScenario(office.handler, scenario('Tweemaal')))
  const again = await saveScenario(office.handler, scenario('Tweemaal'))
  expect(again).toMatchObject({
    ok: false,
    code: 'conflict',
    message: expect.stringContaining('al een scenario met deze naam'),
    current: { version: 1, values: { choicesWords: expect.stringMatching(/^500 fte, verdeeld .* Alleen voor u\.$/) } },
  })
  const replace = (query: string, version: string, seen = 'Tweemaal') =>
    saveScenario(office.handler, scenario('Tweemaal', { query, version, seen }))
  value(await replace('fte=750&onzin=1', '1'))
  expect(await replace('fte=900', '1')).toMatchObject({ code: 'conflict', current: { version: 2 } })
  expect(await replace('fte=900', '2', 'Een ander')).toMatchObject({ code: 'conflict' })
  value(await saveScenario(office.coordinator, scenario('Tweemaal')))
  const own = (await listScenarios(office.handler)).find(({ name, isOwn }) => name === 'Tweemaal' && isOwn)
  expect(own).toMatchObject({ query: 'fte=750', version: 2 })
})

test('of two windows on one scenario the second is refused, and told what stands there now', async () => {
  const { id } = value(await saveScenario(office.handler, scenario('Twee vensters')))
  const outcomes = await Promise.all([
    shareScenario(office.handler, { id, version: 1, shared: 'ja' }),
    removeScenario(office.handler, { id, version: 1 }),
  ])
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, false])
  expect(outcomes[1]).toMatchObject({
    code: 'conflict',
    message: expect.stringMatching(/Nu staat er: 500 fte, .* Gedeeld met iedereen\./),
    current: { version: 2 },
  })
  value(await removeScenario(office.handler, { id, version: 2 }))
  expect(await removeScenario(office.handler, { id, version: 2 })).toMatchObject({ code: 'not-found' })
})

test('who only reads keeps nothing', async () => {
  expect(await saveScenario(office.reader, scenario('Mag niet'))).toMatchObject({ ok: false, code: 'not-allowed' })
  expect(await keepDataSet(office.reader, dataSet())).toMatchObject({ ok: false, code: 'not-allowed' })
})

test('a scenario stands beside an item, and is seen there by who may see both', async () => {
  const { id } = value(await saveScenario(office.handler, scenario('Bij een motie', { shared: '1' })))
  const open = await anItem()
  const closed = await anItem({ restricted: true })
  expect(value(await linkItem(office.handler, { id, version: 1, number: open.number })).number).toBe(open.number)
  expect(await linkItem(office.handler, { id, version: 2, number: closed.number })).toMatchObject({
    ok: false,
    code: 'no-item',
  })
  expect(await linkItem(office.handler, { id, version: 2, number: 99_999 })).toMatchObject({
    ok: false,
    code: 'no-item',
  })
  expect((await scenariosOfItem(office.reader, open.number)).map(({ name }) => name)).toEqual(['Bij een motie'])
  expect((await scenarioOf(office.reader, id))?.items.map(({ number }) => number)).toEqual([open.number])
  value(await unlinkItem(office.handler, { id, version: 2, number: open.number }))
  expect(await scenariosOfItem(office.reader, open.number)).toEqual([])
  expect(await unlinkItem(office.handler, { id, version: 3, number: open.number })).toMatchObject({ ok: false })
})

test('a checked table is stored only when that is said, and then as a new version', async () => {
  const { prisma } = opened()
  const checked = value(await keepDataSet(office.handler, dataSet({ deed: 'check' })))
  expect(checked).toMatchObject({ stored: null, check: { isStorable: true, areas: 10, partial: true } })
  expect(await prisma.allocationDataSet.count()).toBe(0)
  const first = value(await keepDataSet(office.handler, dataSet())).stored
  const second = value(await keepDataSet(office.coordinator, dataSet())).stored
  expect([first?.version, second?.version]).toEqual([1, 2])
  const read = await dataSetOf(office.reader, choicesOf(`gegevens=${second?.id}`).gegevens)
  expect(read?.rows.map(({ unit, values }) => [unit, values.inw])).toEqual(
    exampleRows.map(({ unit, values }) => [unit, values.inw]),
  )
  expect((await listDataSets(office.reader)).map(({ name, version }) => [name, version])).toEqual([
    ['voorbeeld, gedeeltelijk', 1],
    ['Inwoners', 2],
    ['Inwoners', 1],
  ])
})

test.each([
  ['text in a number', table.replace('3263136', 'veel'), 'Rij 3, kolom “inwoners”'],
  ['a double code', `${table}\nON;5`, 'Rij 12'],
  ['a negative count', table.replace('3263136', '-1'), 'Rij 3, kolom “inwoners”'],
  ['a missing unit', table.split('\n').slice(0, -1).join('\n'), 'LI'],
])('%s is said with its place, and nothing is stored', async (_, wrong, place) => {
  const { prisma } = opened()
  const before = [await prisma.allocationDataSet.count(), await prisma.event.count()]
  const outcome = await keepDataSet(office.handler, dataSet({ table: wrong, name: 'Fout' }))
  expect(outcome).toMatchObject({ ok: false, code: 'findings', message: expect.stringContaining(place) })
  expect([await prisma.allocationDataSet.count(), await prisma.event.count()]).toEqual(before)
})

test('a scenario on figures that do not exist is refused', async () => {
  const query = 'gegevens=0197a2f0-0000-7000-8000-000000000001'
  expect(await saveScenario(office.handler, scenario('Zonder cijfers', { query }))).toMatchObject({
    ok: false,
    code: 'no-data-set',
  })
  expect(await dataSetOf(office.handler, '0197a2f0-0000-7000-8000-000000000001')).toBeNull()
})

test('everything that was kept or thrown away stands in the log', async () => {
  const { prisma } = opened()
  const { id } = value(await saveScenario(office.handler, scenario('Weg ermee')))
  value(await removeScenario(office.handler, { id, version: 1 }))
  expect(await scenarioOf(office.handler, id)).toBeNull()
  const events = await prisma.event.findMany({ where: { objectId: id }, orderBy: { seq: 'asc' } })
  expect(events.map(({ action, actorName }) => [action, actorName])).toEqual([
    ['saveScenario', 'Hanna Behandelaar'],
    ['removeScenario', 'Hanna Behandelaar'],
  ])
  expect(await verifyChain(prisma)).toMatchObject({ brokenAt: null })
})
