import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { systemActor } from '@/lib/auth/actor'
import { day } from '@/lib/calendar/date'
import { renewSearchWords } from '@/lib/register/commands/renew-search-words'
import { readFilter } from '@/lib/register/filter'
import { listItems } from '@/lib/register/queries/list-items'
import { seedExampleRegister } from '@/prisma/seed'
import { useTestDatabase } from '@/test/support/database'
import { storeHaystack } from '@/test/support/haystack'

useTestDatabase()
const today = day('2026-11-22')
const reader = systemActor('systeem')

/** What civil servants type, and the G-numbers that they are after; written down before the search was made. */
const GOLD = readFileSync('test/flow/search-gold.txt', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, query = '', numbers = ''] = /^(.+?) = ([\d ]+)$/.exec(line) ?? []
    return query ? [{ query, wanted: numbers.split(' ').map(Number) }] : []
  })

let renewed = 0
beforeAll(async () => {
  await seedExampleRegister(today)
  await storeHaystack(1_200)
  renewed = await renewSearchWords(reader)
})

it('finds at least 95 of 100 things that people look for among the first ten, in a register of 1,281', async () => {
  const recalls: number[] = []
  const missed: string[] = []
  for (const { query, wanted } of GOLD) {
    const { rows } = await listItems(reader, readFilter({ q: query }), today)
    const first = rows.slice(0, 10).map((row) => row.number)
    const found = wanted.filter((number) => first.includes(number))
    recalls.push(found.length / wanted.length)
    if (found.length < wanted.length) missed.push(`${query}: ${wanted.join(' ')}, was ${first.join(' ')}`)
  }
  const recall = recalls.reduce((sum, one) => sum + one, 0) / recalls.length
  expect(GOLD).toHaveLength(200)
  expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
})

it('made the words of all items that had none, and has nothing to do a second time', async () => {
  expect(renewed).toBe(1_200)
  expect(await renewSearchWords(reader)).toBe(0)
})

it('says why each hit is one: in the title, or in the field that holds the word', async () => {
  const why = async (q: string) => {
    const { rows } = await listItems(reader, readFilter({ q }), today)
    return rows.map(({ number, title, marks, hits }) => ({
      number,
      title: marks.map(({ from, to }) => title.slice(from, to)),
      hits: hits.map(({ name, text, marks: words }) => [name, ...words.map(({ from, to }) => text.slice(from, to))]),
    }))
  }
  expect(await why('wijkagneten lovp')).toEqual([
    { number: 2, title: ['LOVP', 'wijkagenten'], hits: [] },
    { number: 4, title: ['wijkagenten', 'LOVP'], hits: [] },
  ])
  expect(await why('29 628, nr. 1264')).toEqual([{ number: 37, title: [], hits: [['Nummer', '29628-1264']] }])
  expect(await why('iftar michon')).toEqual([
    {
      number: 37,
      title: [],
      hits: [
        ['Kamerleden', 'Michon-Derkzen'],
        ['Tekst', 'iftar'],
      ],
    },
  ])
  for (const { query } of GOLD.slice(0, 40)) {
    for (const hit of await why(query)) expect([...hit.title, ...hit.hits], query).not.toEqual([])
  }
})

it('puts an exact number first, before items that only mention it', async () => {
  const { rows } = await listItems(reader, readFilter({ q: '36222-37' }), today)
  expect(rows.map((row) => row.number)).toEqual([64, 63])
})

it('says that no item has all words when it had to let one go, and finds nothing for what is nowhere', async () => {
  const found = await listItems(reader, readFilter({ q: 'selectiepaal begrotingsbehandeling' }), today)
  expect(found.search.loosened).toBe(true)
  expect(found.rows.map((row) => row.number)).toContain(39)
  expect((await listItems(reader, readFilter({ q: 'zeppelinhangar' }), today)).total).toBe(0)
})
