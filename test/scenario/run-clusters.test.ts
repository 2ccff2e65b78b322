import { expect, it } from 'vitest'
import { actorOf } from '@/lib/auth/actor'
import { clusterExample } from '@/lib/scenario/cluster-example'
import { runClusters } from '@/lib/scenario/run-clusters'
import { clusterInput } from '@/lib/scenario/schema'
import { value } from '@/test/support/office'

const person = { id: '0190a5b6-0000-7000-8000-000000000000', name: 'Lot Lezer', departmentId: null, head: false }
const reader = actorOf({ ...person, role: 'lezer' }, 'scherm')

/** The three areas of the specification: a = [.5, .3, .2] and b = [.2, .2, .6]. */
const table = 'gebied;a;b\nX;5;20\nY;3;20\nZ;2;60'

function input(fields: Record<string, string> = {}) {
  const weights = { 'gewicht-1': '50%', 'gewicht-2': '0,3', mixes: 'AVIM; 20%; alle andere' }
  return clusterInput.parse({ deed: 'combine', table, area: 'gebied', fte: '1.000', ...weights, ...fields })
}

it('combines the example of the specification, AVIM last, and takes a cluster out', async () => {
  const { answer } = value(await runClusters(reader, input({ remove: 'b' })))
  expect(answer?.areas).toEqual([
    { name: 'X', fte: expect.closeTo(387.5, 9), without: expect.closeTo(500, 9) },
    { name: 'Y', fte: expect.closeTo(262.5, 9), without: expect.closeTo(300, 9) },
    { name: 'Z', fte: expect.closeTo(350, 9), without: expect.closeTo(200, 9) },
  ])
  expect(answer?.clusters.map(({ name, kind, weight, without }) => [name, kind, weight, without])).toEqual([
    ['a', 'eigen model', 0.5, expect.closeTo(0.5 / 0.7, 12)],
    ['b', 'eigen model', 0.3, 0],
    ['AVIM', 'mengsel van alle andere clusters', 0.2, expect.closeTo(0.2 / 0.7, 12)],
  ])
})

it('mixes named clusters, and tells the columns first', async () => {
  expect(value(await runClusters(reader, clusterInput.parse({ table: clusterExample })))).toEqual({
    heading: ['gebied', 'Handhaving-Lokaal', 'Opsporing-Lokaal', 'Wijkzorg'],
    answer: null,
  })
  const { answer } = value(await runClusters(reader, input({ mixes: 'Sturing; 0,2; a + b' })))
  expect(answer?.areas.map(({ fte }) => fte)).toEqual([387.5, 262.5, 350].map((fte) => expect.closeTo(fte, 9)))
  expect(answer?.removed).toBeNull()
})

it.each<[string, Record<string, string>, string, string]>([
  ['a weight that is none', { 'gewicht-1': 'veel' }, 'gewicht-1', 'Het gewicht van “a”'],
  ['text in a number', { table: table.replace('Y;3', 'Y;drie') }, 'table', 'Rij 3, kolom “a”: Hier staat "drie"'],
  ['an empty cell', { table: table.replace('Z;2', 'Z;') }, 'table', 'Rij 4, kolom “a”'],
  ['a line that is no mix', { mixes: 'AVIM' }, 'mixes', 'Regel 1 is geen mengsel'],
  ['a name used twice', { mixes: 'a; 0,1; b' }, 'mixes', 'staat er twee keer'],
  ['an unknown cluster to take out', { remove: 'c' }, 'remove', 'bestaat niet'],
  ['fte that are none', { fte: 'nul' }, 'fte', 'groter dan nul'],
  ['another column for the areas', { area: 'plaats' }, 'area', 'staat niet in het bestand'],
])('refuses %s, with the field', async (_, fields, field, words) => {
  expect(await runClusters(reader, input(fields))).toMatchObject({
    ok: false,
    fields: { [field]: expect.stringContaining(words) },
  })
})

it('refuses a part that does not exist, and a table without weights', async () => {
  expect(await runClusters(reader, input({ mixes: 'M; 0,1; a + c' }))).toMatchObject({
    ok: false,
    code: 'cluster-circle',
  })
  expect(await runClusters(reader, input({ 'gewicht-1': '', 'gewicht-2': '' }))).toMatchObject({ code: 'no-clusters' })
})
